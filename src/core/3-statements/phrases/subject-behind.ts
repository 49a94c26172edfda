import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { openingParticle } from '../clauses/find-particle.ts';
import { whomAndWhat } from '../contents/after-addressee.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  is,
  isComma,
  isMark,
  isNamed,
  isThat,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { behindHearer } from './behind-hearer.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The subject behind its verb in a main clause that something else opens, where the verb stands second:
 * “Samtidigt uppmanade | premiärministern | länderna att …”. A clause that begins with its verb asks or orders.
 */
export function subjectBehind(view: SentenceView, group: VerbGroup): Subject | undefined {
  if (group.subject !== undefined) return { run: group.subject, how: 'behind' };
  if (view.rules.verbSecond !== true || group.from === 0) return undefined;
  const before = group.from - 1;
  // “och betonade”, “…, betonade”: another clause is over, and its subject goes on
  if (is(view, before, Word.clauseJoins) || isMark(view, before)) return undefined;
  let at = group.at + 1;
  while (at < group.at + 3 && (pos(view, at) === 'ADV' || is(view, at, Word.fillers))) at++;
  if (isTime(view, at) || /^(?:ADP|SCONJ|PUNCT)$/.test(pos(view, at))) return undefined;
  const run = nounPhraseFrom(view, at, { apposition: false });
  // “Efter olyckan, där två skadades, menar | polisen | att …”
  if (
    isComma(view, before) &&
    !(run && opensByPhrase(view) && (isThat(view, behindHearer(view, run.to)) || tellsBehind(view, group.at, run))) &&
    !(run && closesRelative(view, before) && isSomebody(view, run))
  )
    return undefined;
  return (
    run && {
      run: { from: run.from, to: behindAsides(view, run.to, cueAt(view, group.at)?.verb.uses ?? []) },
      how: 'behind',
    }
  );
}

/** “Efter mötet, som blev långt, varnade | Hedin | för en kris”, “… uppmanade | Hedin | regeringen att vänta”: what was said stands behind the subject. */
export function tellsBehind(view: SentenceView, verb: number, { from, to }: Run): boolean {
  if (view.rules.verbSecond !== true || !opensByPhrase(view)) return false;
  const uses = cueAt(view, verb)?.verb.uses ?? [];
  if (uses.some(({ frames }) => frames.has('object-infinitive')) && whomAndWhat(view, to) !== undefined) return true;
  return uses.some((use) => openingParticle(view, { from, to: to + 1 }, use) !== undefined);
}

/** “I ett mejl, som tidningen har läst|, | beskriver chefen läget”: the comma behind a clause on the phrase that opens the sentence. */
function closesRelative(view: SentenceView, comma: number): boolean {
  if (pos(view, 0) !== 'ADP') return false;
  const open = commaIn(view, 1, comma);
  return open !== undefined && is(view, open + 1, Word.relativePronouns) && !hasFiniteVerb(view, 0, open);
}

/** “Efter olyckan, …”, “Om händelsen, …”, “Sommaren 2017, då …, …” */
export const opensByPhrase = (view: SentenceView): boolean =>
  /^(?:ADP|ADV|SCONJ)$/.test(pos(view, 0)) || isTime(view, 0);

/** “framhöll ordföranden, Ada Ek, som är läkare, | att …”, “varnade Ada Ek, som är läkare, | för halka”: where the asides end between a subject and what it says. */
function behindAsides(view: SentenceView, from: number, uses: readonly CueUse[]): number {
  if (!isComma(view, from) || isThat(view, from + 1)) return from;
  for (let at = from + 2; at < Math.min(from + LONGEST_ASIDES, view.stop - 1); at++) {
    if (isThat(view, at) && !isComma(view, at - 1)) return from;
    if (isThat(view, at)) return at - 1;
    const isParticle = uses.some(({ opensContent, particles }) => opensContent && particles.includes(lower(view, at)));
    if (isParticle && isComma(view, at - 1) && is(view, from + 1, Word.relativePronouns)) return at;
  }
  return from;
}

const LONGEST_ASIDES = 25;

/** “På frågan om det beror på vädret | svarar | hon”: a phrase opens the sentence, and somebody stands behind the verb. */
export function isOpenedElsewhere(view: SentenceView, near: Subject | undefined, behind: Subject): boolean {
  if (view.rules.verbSecond !== true || near === undefined || near.how !== 'near') return false;
  const isKnown = is(view, behind.run.from, Word.newSubjects) || isNamed(view, behind.run.from);
  // “Efter att Ek tog över som ledare | ansåg | Lind | att”: only the subject stands between the verb and what was said
  const isTold = isThat(view, behind.run.to) && /^(?:ADP|ADV|SCONJ)$/.test(pos(view, 0));
  if (
    (isKnown || pos(view, behind.run.from) === 'PROPN') &&
    isTold &&
    near.run.from > 1 &&
    hasFiniteVerb(view, 1, near.run.from)
  )
    return true;
  if (!/^(?:ADP|ADV)$/.test(pos(view, 0)) || pos(view, near.run.from - 1) === 'SCONJ' || near.run.from === 0)
    return false;
  // “Även | Anna Lind | kritiserade regeringen”
  if (near.run.from === 1 && is(view, 0, Word.alsoWords) && isNamed(view, 1)) return false;
  return isKnown;
}

/** Whether a noun phrase that begins at `from` belongs to a preposition or an earlier verb, and so is no subject. */
export function isGoverned(view: SentenceView, from: number): boolean {
  // “i | den här | tidningen”
  const isPointed = is(view, from - 2, Word.demonstratives) && pos(view, from - 1) === 'ADV';
  return view.rules.verbSecond === true && /^(?:ADP|AUX|VERB|PART)$/.test(pos(view, isPointed ? from - 3 : from - 1));
}
