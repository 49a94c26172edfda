import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import { contains, type Span } from '../model/span.ts';

export interface SourceHead {
  readonly mention?: Mention;
  /** Whether the head is a noun that no mention covers: “a study by Jane Roe”. */
  readonly described: boolean;
}

/** The mention that heads a source's noun phrase: of “X's lawyer, Jane Roe” Jane Roe, of “a spokesman for X” the spokesman. */
export function findSourceHead(
  source: Span,
  mentions: readonly Mention[],
  text: string,
  rules: MentionRules,
): SourceHead {
  const inside = mentions.filter((mention) => contains(source, mention));
  const top = inside.filter(
    (mention) =>
      !inside.some(
        (other) =>
          other !== mention &&
          contains(other, mention) &&
          !(other.start === mention.start && other.end === mention.end && order(other) >= order(mention)),
      ),
  );
  for (let at = 0; at < top.length; at++) {
    const mention = top[at] as Mention;
    const next = top[at + 1];
    const after = text.slice(mention.end, source.end);
    // “X's lawyer”, “their union”
    if (
      next &&
      (/^(?:['’]s?|s['’])\s/.test(after) ||
        (mention.kind === 'pronoun' && rules.pronouns.get(mention.name)?.possessive))
    )
      continue;
    const before = text.slice(source.start, mention.start).trim().toLowerCase();
    const link = /(\S+)(?:\s+(?:the|a|an|its|his|her|their))?$/.exec(before)?.[1];
    if (link && (rules.roleLinks.has(link) || rules.nameLinks.has(link)) && before.includes(' '))
      return { described: true, mention };
    if (
      mention.kind === 'group' ||
      mention.kind === 'organization' ||
      mention.kind === 'country' ||
      mention.kind === 'role'
    ) {
      const gap = next ? text.slice(mention.end, next.start) : '';
      // “packaging maker Tolvana”, “The operator, Puerto Claro”, “his wife, Jane Roe”
      if (next && /^\s*,?\s*$/.test(gap) && isFirmer(next, mention)) return { mention: next, described: false };
    }
    return { mention, described: false };
  }
  return { described: true };
}

const KINDS = ['person', 'organization', 'country', 'role', 'group', 'pronoun'];
const order = (mention: Mention): number => KINDS.indexOf(mention.kind);

function isFirmer(next: Mention, mention: Mention): boolean {
  if (mention.kind === 'role') return next.kind === 'person';
  if (mention.kind === 'country' || mention.kind === 'organization')
    return next.kind === 'person' || next.kind === 'role';
  return next.kind === 'person' || next.kind === 'organization';
}
