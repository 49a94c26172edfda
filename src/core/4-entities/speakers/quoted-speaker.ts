import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whom a pronoun of the third person cannot mean: who is quoted with it says “I” of themselves, and who speaks a
 * quotation is none of those whom it names.
 */
export function apartFrom(
  speaker: Node | undefined,
  own: Statement | undefined,
  said: readonly Candidate[],
): Set<Node> {
  const others = new Set(speaker ? [speaker] : []);
  // “the president” of whom somebody speaks may be another one
  const last = said.findLast(({ spoke, quoted }) => spoke && !quoted)?.node;
  if (own && own.kind !== 'mixed')
    for (let at = said.length - 1; at >= 0; at--) {
      const { node, mention, quoted } = said[at] as Candidate;
      if (mention.end <= own.evidence.start) break;
      const isSomebody =
        mention.kind === 'person' || mention.kind === 'group' || (mention.kind === 'role' && node !== last);
      if ((quoted || own.kind === 'indirect') && isSomebody && own.content.some((span) => contains(span, mention)))
        others.add(node);
    }
  return others;
}

/** “The former mayor said Falk had left”, “She said Falk had left”: who is named in what somebody says is somebody else. */
export function namedInContent(
  head: Mention,
  told: readonly Statement[],
  { text, mentions, refs }: { readonly text: string; readonly mentions: readonly Mention[]; readonly refs: Refs },
  rules: MentionRules,
): Node[] {
  const named: Node[] = [];
  for (const { content, kind } of told) {
    const [first] = content;
    // “The bridge, which Falk built, is old, she said”
    if (kind === 'direct' || !first || first.start < head.end) continue;
    const end = first.start + endOfClause(text.slice(first.start, first.end), rules);
    for (const mention of mentionsIn(mentions, { start: first.start, end })) {
      const node = mention.kind === 'person' ? refs.get(mention) : undefined;
      if (node) named.push(node);
    }
  }
  return named;
}

/** “she told [Ms Falk] that it was late”: whom somebody tells something is somebody else. */
export function addressedBy(
  head: Mention,
  told: readonly Statement[],
  { text, mentions, refs }: { readonly text: string; readonly mentions: readonly Mention[]; readonly refs: Refs },
): Node[] {
  return told.flatMap(({ cue, content }) => {
    const end = cue.at(-1)?.end ?? head.end;
    const [next] = mentionsIn(mentions, { start: end, end: end + LONGEST_TITLE * 2 }).filter(
      ({ kind }) => kind === 'person',
    );
    if (!next || next === head || !/^ (?:\p{Lu}\p{L}*\.? )?$/u.test(text.slice(end, next.start))) return [];
    const node = content.some((span) => contains(span, next)) ? undefined : refs.get(next);
    return node ? [node] : [];
  });
}

/** “The head, Lou Berg, was told of it, she said”: whom nothing names before what somebody says of them, where that one is known. */
export function introducedIn({ content, kind }: Statement, said: readonly Candidate[]): Node[] {
  const [first] = content;
  if (
    kind === 'direct' ||
    !first ||
    !said.some(({ node, mention }) => node.kind === 'person' && mention.end <= first.start)
  )
    return [];
  // “Former Rep. Lou Berg had left by then, he said”
  const isOpening = ({ subject, mention }: Candidate): boolean =>
    subject && mention.start - first.start < LONGEST_TITLE;
  const inside = said.filter((one) => one.node.kind === 'person' && contains(first, one.mention) && !isOpening(one));
  return inside.map(({ node }) => node).filter(({ mentions }) => mentions.every(({ start }) => start >= first.start));
}

/** In characters. */
const LONGEST_TITLE = 30;

/** “Asked by [Falk] whether it was late, he said”, “Under questioning from [Falk], he said”: who asks is not who answers. */
export function askingBefore(
  { start }: Mention,
  sentence: Span | undefined,
  { text, mentions, refs }: { readonly text: string; readonly mentions: readonly Mention[]; readonly refs: Refs },
  { agentOpening }: MentionRules,
): Node | undefined {
  if (!agentOpening || !sentence || sentence.start === start) return undefined;
  const asker = mentionsIn(mentions, { start: sentence.start, end: start }).find(({ kind }) => kind === 'person');
  return asker && agentOpening.test(text.slice(sentence.start, asker.start)) ? refs.get(asker) : undefined;
}

/** “He says that it is late|, but Falk thinks …”: where another clause may be the text's own. */
function endOfClause(content: string, { conjunctions, turnLinks }: MentionRules): number {
  for (const { index, 1: word = '' } of content.matchAll(/, (\p{Ll}+) /gu))
    if (conjunctions.has(word) || turnLinks?.has(word)) return index;
  return content.length;
}

/** “I” and “we” in a quotation are the one whom it quotes. */
export function speakerOf(
  mention: Mention,
  quoting: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention>,
  refs: Refs,
): Node | undefined {
  let best: Statement | undefined;
  for (const statement of quoting) {
    if (statement.evidence.start > mention.start || statement.evidence.end < mention.end) continue;
    if (statement.content.some((span) => contains(span, mention)) && (!best || width(statement) < width(best)))
      best = statement;
  }
  const head = best && heads.get(best);
  return head && refs.get(head);
}

const width = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
