import type { Mention } from '../../model/mention.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import { lastBeginning, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs } from '../nodes/node.ts';

interface Spoken {
  readonly statements: readonly Statement[];
  readonly speakers: ReadonlyMap<Statement, Node>;
  readonly refs: Refs;
}

/**
 * Who says a quotation that is a sentence or a paragraph by itself: “Roe said the plan was bad. “It is ugly.”” It is whom the sentence
 * before lets speak or, where it only tells of somebody, the one person whom it tells of; of two it is nobody.
 */
export function linkFreeQuotations(
  { sentences, paragraphs, doc }: Reading,
  mentions: readonly Mention[],
  { statements, speakers, refs }: Spoken,
): Map<Statement, Node> {
  const found = new Map<Statement, Node>();
  const free = statements.filter(({ evidence }) => evidence.rule === 'free-quotation');
  if (free.length === 0) return found;
  const said = saidIn(statements, sentences);
  for (const statement of free) {
    const at = sentenceOf(statement.evidence, sentences);
    const [before, own] = [sentences[at - 1], sentences[at]];
    if (!own || !before || own.paragraph - before.paragraph > 1) continue;
    // “It is ugly.” | — Ada Falk, Ostby
    const below = paragraphs[own.paragraph + 1];
    if (below && /^[—–―]\s*\p{Lu}/u.test(doc.text.slice(below.start, below.end))) {
      const [signer] = mentionsIn(mentions, below);
      const node = signer?.kind === 'person' ? refs.get(signer) : undefined;
      if (node) found.set(statement, node);
      continue;
    }
    if (paragraphs[before.paragraph]?.kind !== 'body') continue;
    const last = said.get(at - 1);
    // “Asked about it, Roe shrugged.” tells nobody who asked
    const node = (last && whoSays(last)) ?? onlyPerson(before) ?? (last ? undefined : goesOnFrom(at - 1));
    if (node) found.set(statement, node);
  }
  return found;

  function whoSays(statement: Statement): Node | undefined {
    return found.get(statement) ?? speakers.get(statement);
  }

  /** “…,” Roe said. The bridge is old. “…”: who spoke before a sentence or two that name nobody goes on speaking. */
  function goesOnFrom(silent: number): Node | undefined {
    // “Read more below: “…””
    if (doc.text.slice(sentences[silent]?.start, sentences[silent]?.end).trimEnd().endsWith(':')) return undefined;
    for (let at = silent; at > silent - MOST_BETWEEN; at--) {
      const [before, own] = [sentences[at - 1], sentences[at]];
      if (!own || !before || own.paragraph - before.paragraph > 1 || mentionsIn(mentions, own).some(isSomebody)) break;
      const last = said.get(at - 1);
      const node = last && whoSays(last);
      if (last) return node?.kind === 'person' ? node : undefined;
    }
    return undefined;
  }

  function onlyPerson(span: Span): Node | undefined {
    const people = new Set<Node>();
    for (const mention of mentionsIn(mentions, span)) {
      const node = refs.get(mention);
      if (node?.kind === 'person') people.add(node);
    }
    const [only] = people;
    return people.size === 1 ? only : undefined;
  }
}

/** In sentences. */
const MOST_BETWEEN = 2;

const isSomebody = ({ kind }: Mention): boolean => kind === 'person' || kind === 'role' || kind === 'group';

/** By the place of a sentence, the last statement whose cue stands in it or, without one, whose content ends in it. */
function saidIn(statements: readonly Statement[], sentences: readonly Sentence[]): Map<number, Statement> {
  const said = new Map<number, Statement>();
  const told = statements.filter(({ nestedIn }) => nestedIn === undefined);
  for (const statement of told)
    for (const span of statement.content)
      said.set(sentenceOf({ start: span.end - 1, end: span.end }, sentences), statement);
  for (const statement of told) for (const span of statement.cue) said.set(sentenceOf(span, sentences), statement);
  return said;
}

const sentenceOf = ({ start }: Span, sentences: readonly Sentence[]): number => lastBeginning(sentences, start);
