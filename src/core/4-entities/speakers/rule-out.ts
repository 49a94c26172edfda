import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Statement } from '../../model/statement.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { Candidate, Place } from './candidate.ts';
import { addressedBy, apartFrom, askingBefore, introducedIn, namedInContent, speakerOf } from './quoted-speaker.ts';

interface Told {
  readonly statements: readonly Statement[];
  /** The mention that heads each statement's source. */
  readonly heads: ReadonlyMap<Statement, Mention>;
  /** Those that quote somebody whom a mention heads. */
  readonly quoting: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
}

/** Tells whom a mention cannot mean, by what is said where it stands; nothing where nobody is ruled out. */
export function createRuleOut(
  { doc: { text }, sentences }: Reading,
  { statements, heads, quoting, mentions, refs }: Told,
  rules: MentionRules,
): (
  mention: Mention,
  facts: PronounFacts | undefined,
  place: Place,
  said: readonly Candidate[],
) => Set<Node> | undefined {
  const spoken = new Map(quoting.map((statement) => [heads.get(statement), statement]));
  const toldBy = new Map<Mention, Statement[]>();
  for (const [statement, head] of heads) toldBy.set(head, [...(toldBy.get(head) ?? []), statement]);
  const isBefore = ({ content }: Statement, head: Mention): boolean => content.every(({ end }) => end <= head.start);
  const toldBefore = new Map([...heads].flatMap(([one, head]) => (isBefore(one, head) ? [[head, one]] : [])));
  const isAnswer = ({ cue }: Statement): boolean =>
    cue.some(({ start, end }) => rules.answerVerbs.has(text.slice(start, end).toLowerCase()));
  const answers = new Map(statements.filter(isAnswer).map((statement) => [heads.get(statement), statement]));
  const rejections = statements.filter(({ cueLemma }) => rules.rejections.has(cueLemma));
  const rejected = new Map(rejections.map((one) => [one.content[0]?.start, heads.get(one)]));
  const around = { text, mentions, refs };

  return (mention, facts, place, said) => {
    const isThird = facts?.person === 3 && !facts.plural;
    const speaker = isThird && place.quoted ? speakerOf(mention, quoting, heads, refs) : undefined;
    // “Falk was my idol,” said the Dane
    const isDescribed = mention.kind === 'role' || mention.rule === 'country-person' || mention.kind === 'group';
    const own = isThird || isDescribed ? spoken.get(mention) : undefined;
    // “Avtalet ger inte deras medlemmar trygghet, menar de”
    const told = rules.wordForms && facts?.plural ? toldBefore.get(mention) : undefined;
    const asker = isThird ? askerBefore(answers.get(mention)) : undefined;
    const against = asker ?? rejecter(mention, facts, place);
    const named = facts && !isThird ? [] : namedInContent(mention, toldBy.get(mention) ?? [], around, rules);
    if (isThird || isDescribed) named.push(...addressedBy(mention, toldBy.get(mention) ?? [], around));
    if (isThird) {
      const agent = place.speaks ? askingBefore(mention, sentences[place.sentence], around, rules) : undefined;
      const before = toldBefore.get(mention);
      if (agent) named.push(agent);
      if (before) named.push(...introducedIn(before, said));
    }
    if (!speaker && !own && !told && !against && named.length === 0) return undefined;
    const others = apartFrom(speaker, own ?? told, said);
    if (against) others.add(against);
    for (const node of named) others.add(node);
    return others;
  };

  /** “rejected his claim that …” */
  function rejecter(mention: Mention, facts: PronounFacts | undefined, { speaks }: Place): Node | undefined {
    const head = facts?.possessive && speaks ? rejected.get(mention.start) : undefined;
    return head && refs.get(head);
  }

  /** Who put the question that an answer follows: “Roe asked the minister whether taxes would rise. She replied …”. */
  function askerBefore(answer: Statement | undefined): Node | undefined {
    if (!answer) return undefined;
    const before = statements[statements.indexOf(answer) - 1];
    const isNear = before?.polarity === 'asked' && answer.evidence.start - before.evidence.end < NEXT;
    const head = isNear ? heads.get(before) : undefined;
    return head && refs.get(head);
  }
}

/** In characters: in the next sentence. */
const NEXT = 60;
