import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { objectAt } from '../contents/object-at.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { mergeRuns } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, isComma, isThat, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “Ada Falk has been clear that it rains”, “Ada Falk är kritisk till beslutet”: what somebody is like tells what they say. */
export function readStance(view: SentenceView, at: number): Found | undefined {
  const stance = view.rules.stances?.get(lower(view, at));
  if (stance === undefined || inQuote(view, at)) return undefined;
  if (stance.link !== undefined && stance.link !== lower(view, at + 1)) return undefined;
  const from = stance.link === undefined ? at + 1 : at + 2;
  const isClause = isThat(view, from);
  if (!isClause && stance.takesNouns !== true) return undefined;
  // “är kritisk till | hur det gick till”
  const isOpen = isClause || is(view, from, Word.questions);
  const content = isOpen ? { from, to: clauseEnd(view, from + 1) } : objectAt(view, from, new Set(), true);
  const opening = stance.opener === undefined ? at : at - 1;
  if (stance.opener !== undefined && stance.opener !== lower(view, opening)) return undefined;
  const held = content && heldBy(view, opening);
  if (!content || !held || !isSomebody(view, held.source)) return undefined;
  return {
    view,
    rule: isClause ? 'cue-that-clause' : 'cue-object',
    source: held.source,
    cue: mergeRuns([...held.verbs, { from: opening, to: from }]),
    content: [content],
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: isClause ? 0.85 : 0.6,
  };
}

interface Held {
  readonly source: Run;
  readonly verbs: readonly Run[];
}

/** Whose quality stands at `at`: “[Ada Falk] | has been | quite clear”, “I dag är | [Ada Falk] | tydlig”. */
function heldBy(view: SentenceView, at: number): Held | undefined {
  let last = at - 1;
  while (pos(view, last) === 'ADV' && !view.rules.negations.has(lower(view, last))) last--;
  // “the water was so clear that we could see the ground”
  if (view.rules.resultAdverbs?.has(lower(view, at - 1))) return undefined;
  if (isBeing(view, last)) {
    const verbs = auxiliariesTo(view, last);
    const first = verbs?.[0]?.from;
    const source = first === undefined ? undefined : subjectBefore(view, first);
    return verbs && source?.how === 'near' ? { source: source.run, verbs } : undefined;
  }
  if (view.rules.verbSecond !== true) return undefined;
  // “I dag är | Ada Falk | tydlig”
  for (let verb = last - 1; verb > 0 && verb > last - LONGEST_SUBJECT && !isComma(view, verb); verb--) {
    if (!is(view, verb, Word.equals)) continue;
    const source = nounPhraseFrom(view, verb + 1, { apposition: false });
    return source?.to === last + 1 ? { source, verbs: [{ from: verb, to: verb + 1 }] } : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_SUBJECT = 6;

const isBeing = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.equals) || is(view, at, Word.infiniteAuxiliaries);

/** “is”, “has been”, “har alltid varit”: the verbs that end with the one at `at`, of which the first is finite. */
function auxiliariesTo(view: SentenceView, at: number): readonly Run[] | undefined {
  const verbs = [{ from: at, to: at + 1 }];
  if (is(view, at, Word.equals)) return verbs;
  let have = at - 1;
  while (pos(view, have) === 'ADV' && !view.rules.negations.has(lower(view, have))) have--;
  if (is(view, have, Word.perfects)) return [{ from: have, to: have + 1 }, ...verbs];
  return undefined;
}
