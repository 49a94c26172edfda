import type { CourtPart, CourtRules } from '../../model/court-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { lastBeginning, type Span } from '../../model/span.ts';
import type { Node, Refs } from '../nodes/node.ts';

export type Parts = Record<CourtPart | 'judge', Set<Node>>;

export interface Told {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
  /** The roles of the text with those who hold them. */
  readonly roles: readonly Node[];
}

/** Who is charged or sued, who sues, and who pleads for them, as a report of a trial tells beside their names: “Ada Falk, 34, denies murder”. */
export function findParts(
  { text, sentences, mentions, refs, roles }: Told,
  court: CourtRules,
  rules: MentionRules,
): Parts {
  const parts = emptyParts();
  for (const { role } of roles)
    for (const person of role?.holders.keys() ?? [])
      if (role) for (const part of partsOf(role.name, court)) parts[part].add(person);
  for (const mention of mentions) {
    const isBody = mention.kind === 'organization';
    const node = isBody || mention.kind === 'person' ? refs.get(mention) : undefined;
    const sentence = node && sentences[lastBeginning(sentences, mention.start)];
    if (!node || !sentence) continue;
    const beside = pairedWith(mention, mentions, text, rules);
    const add = (part: CourtPart): void => {
      parts[part].add(node);
      const other = beside && refs.get(beside);
      if (other) parts[part].add(other);
    };
    const after = text.slice(mention.end, Math.min(nextName(mention, mentions), sentence.end));
    const ahead = withoutTitle(text.slice(Math.max(sentence.start, mention.start - LONGEST), mention.start), rules);
    for (const [part, pattern] of court.before)
      if ((!isBody || part === 'accused') && pattern.test(ahead)) parts[part].add(node);
    if (isBody) continue;
    for (const [part, pattern] of court.behind) if (pattern.test(after)) add(part);
    // “Ada Falk KC”
    const letters = /\s(\p{Lu}{2})$/u.exec(text.slice(mention.start, mention.end))?.[1];
    if (letters && court.pleaders.has(letters.toLowerCase())) parts.counsel.add(node);
  }
  for (const part of ['prosecutor', 'defender'] as const) for (const node of parts[part]) parts.counsel.add(node);
  for (const node of [...parts.counsel, ...parts.judge])
    for (const part of ['accused', 'claimant'] as const) parts[part].delete(node);
  return parts;
}

/** In characters: “convicted his younger brother, ”. */
const LONGEST = 80;

const emptyParts = (): Parts => ({
  accused: new Set(),
  claimant: new Set(),
  counsel: new Set(),
  defender: new Set(),
  judge: new Set(),
  prosecutor: new Set(),
  witness: new Set(),
});

/** “defence barrister”: pleads, and for whom. */
function partsOf(title: string, court: CourtRules): (CourtPart | 'judge')[] {
  const words = title.split(' ');
  const part = court.parts.get(title);
  const found: (CourtPart | 'judge')[] = part ? [part] : [];
  if (words.some((word) => court.pleaders.has(word))) found.push('counsel');
  if (words.some((word) => court.judges.has(word))) found.push('judge');
  return found;
}

/** Where the next somebody is named. */
function nextName({ end }: Mention, mentions: readonly Mention[]): number {
  for (let at = lastBeginning(mentions, end - 1) + 1; at < mentions.length; at++) {
    const { kind, start } = mentions[at] as Mention;
    if (kind === 'person' && start >= end) return start;
  }
  return Number.POSITIVE_INFINITY;
}

/** “[Ada Falk], 34, and Lou Berg”, “[Ada Falk] and Lou Berg” */
function pairedWith(
  { start }: Mention,
  mentions: readonly Mention[],
  text: string,
  { conjunctions }: MentionRules,
): Mention | undefined {
  const other = mentions.findLast(({ kind, end }) => kind === 'person' && end < start);
  const [, link] =
    /^(?:,[^,;.]{1,40}){0,3},? (\p{Ll}+) (?:\p{Lu}\p{Ll}*\.? )?$/u.exec(text.slice(other?.end ?? start, start)) ?? [];
  return link !== undefined && conjunctions.has(link) ? other : undefined;
}

/** “In mitigation, [Ms] ” */
function withoutTitle(before: string, { personTitles }: MentionRules): string {
  const [, title = ''] = /(?:^|\s)(\p{Lu}\S*) $/u.exec(before) ?? [];
  return personTitles.has(title.toLowerCase().replace(/\.$/, '')) ? before.slice(0, -title.length - 1) : before;
}
