import type { Mention } from '../model/mention.ts';
import type { MentionRules, PronounFacts } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Node, Refs } from './node.ts';

/** What a pronoun may mean, as the reader has it in mind. */
interface Candidate {
  readonly node: Node;
  readonly mention: Mention;
  readonly sentence: number;
  /** The first of its kind in the sentence: most often its subject. */
  readonly subject: boolean;
  readonly spoke: boolean;
  readonly quoted: boolean;
}

/** Decides whom pronouns mean, in the order of the text; a pronoun that nobody fits stays open. */
export function linkPronouns(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention | undefined>,
  refs: Refs,
  rules: MentionRules,
): void {
  const speakers = new Set([...heads.values()].filter((mention) => mention !== undefined));
  const sentenceOf = sentenceFinder(reading);
  const said: Candidate[] = [];
  const seenIn = new Map<number, Set<string>>();
  for (const mention of mentions) {
    const facts = mention.kind === 'pronoun' ? rules.pronouns.get(mention.name) : undefined;
    const sentence = sentenceOf(mention.start);
    const quoted = inQuotation(reading, mention);
    if (facts) {
      const node =
        facts.person === 1
          ? speakerOf(mention, statements, heads, refs)
          : choose(mention, facts, said, { sentence, quoted, speaks: speakers.has(mention), text: reading.doc.text });
      if (!node) continue;
      refs.set(mention, node);
      node.mentions.push(mention);
      if (facts.gender && node.kind !== 'country' && node.kind !== 'organization') node.gender ??= facts.gender;
    }
    const node = refs.get(mention);
    if (!node) continue;
    const kinds = seenIn.get(sentence) ?? new Set<string>();
    seenIn.set(sentence, kinds);
    const kind = node.kind === 'person' || node.kind === 'role' ? 'person' : node.kind;
    said.push({ node, mention, sentence, subject: !kinds.has(kind), spoke: speakers.has(mention), quoted });
    kinds.add(kind);
  }
}

interface Place {
  readonly sentence: number;
  readonly quoted: boolean;
  readonly speaks: boolean;
  readonly text: string;
}

const SENTENCES_BACK = 12;

function choose(mention: Mention, facts: PronounFacts, said: readonly Candidate[], place: Place): Node | undefined {
  if (facts.relative) return antecedent(mention, said, place);
  const scores = new Map<Node, number>();
  for (let at = said.length - 1; at >= 0; at--) {
    const candidate = said[at] as Candidate;
    const distance = place.sentence - candidate.sentence;
    if (distance > SENTENCES_BACK) break;
    if (!fits(candidate.node, facts, place)) continue;
    let score = 10 - distance * 2;
    if (candidate.subject) score += 3;
    // who speaks goes on speaking
    if (candidate.spoke && !candidate.mention.plural) score += place.speaks ? 4 : 1;
    if (candidate.quoted && !place.quoted) score -= 4;
    if (candidate.mention.kind === 'person') score += 1;
    if (facts.gender && candidate.node.gender === undefined) score -= 1.5;
    score += at / said.length / 10;
    if (score > (scores.get(candidate.node) ?? Number.NEGATIVE_INFINITY)) scores.set(candidate.node, score);
  }
  let best: Node | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [node, score] of scores)
    if (score > most) {
      best = node;
      most = score;
    }
  return best;
}

function fits(node: Node, facts: PronounFacts, place: Place): boolean {
  if (facts.thing) return (node.kind === 'organization' || node.kind === 'country') && !isPlural(node);
  if (facts.plural) return node.kind === 'group' ? isPlural(node) : node.kind === 'organization' && place.speaks;
  if (node.kind === 'organization' || node.kind === 'country') return false;
  if (node.kind === 'group' && isPlural(node)) return false;
  return node.gender === undefined || node.gender === facts.gender;
}

const isPlural = (node: Node): boolean =>
  node.kind === 'group' && node.mentions.every((mention) => mention.plural === true);

/** “Jane Roe, who …”: what stands right before. */
function antecedent(mention: Mention, said: readonly Candidate[], place: Place): Node | undefined {
  for (let at = said.length - 1; at >= 0; at--) {
    const candidate = said[at] as Candidate;
    if (candidate.sentence !== place.sentence) return undefined;
    if (candidate.mention.kind === 'pronoun') continue;
    const gap = place.text.slice(candidate.mention.end, mention.start);
    if (gap.length > 60) return undefined;
    if (candidate.node.kind === 'country') continue;
    return candidate.node;
  }
  return undefined;
}

/** “I” and “we” in a quotation are the one whom it quotes. */
function speakerOf(
  mention: Mention,
  statements: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention | undefined>,
  refs: Refs,
): Node | undefined {
  let best: Statement | undefined;
  for (const statement of statements)
    if (
      statement.kind !== 'indirect' &&
      statement.content.some((span) => contains(span, mention)) &&
      (!best || width(statement) < width(best))
    )
      best = statement;
  const head = best && heads.get(best);
  return head && refs.get(head);
}

const width = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);

function inQuotation(reading: Reading, span: Span): boolean {
  return reading.quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);
}

function sentenceFinder(reading: Reading): (at: number) => number {
  const starts = reading.sentences.map((sentence) => sentence.start);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
