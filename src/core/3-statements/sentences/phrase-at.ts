import { Word } from '../../model/statement-words.ts';
import { is, isComma, isMark, lower, pos, type SentenceView, signsAt } from './sentence-view.ts';

/** How many words the first of `phrases` that stands at `at` has; 0 if none does. */
export function phraseAt(view: SentenceView, at: number, phrases: readonly (readonly string[])[]): number {
  const first = lower(view, at);
  for (const phrase of phrases)
    if (phrase[0] === first && phrase.every((word, offset) => lower(view, at + offset) === word)) return phrase.length;
  return 0;
}

/** How many words of “according to” begin at `at`; “according to plan” tells of nobody's words. */
export function accordingAt(view: SentenceView, at: number): number {
  if (!signsAt(view, at).opensAccording) return 0;
  const length = phraseAt(view, at, view.rules.phrases.accordingTo);
  // “the change | as described by the board”: no comma sets it off
  if (length > 0 && is(view, at, Word.as) && at > 0 && !isComma(view, at - 1) && !isMark(view, at - 1)) return 0;
  // “60 per cent”, “…|, per police”
  if (is(view, at, Word.rates) && !isApart(view, at)) return 0;
  return isManner(view, at + length) || isWay(view, at, at + length) ? 0 : length;
}

/** “Per the report, …”, “…|, per a note to clients” */
function isApart(view: SentenceView, at: number): boolean {
  if (at > 0 && !isComma(view, at - 1)) return false;
  const { sources, speaking } = view.rules;
  const word = lower(view, at + 1);
  return /^(?:DET|PROPN)$/.test(pos(view, at + 1)) || sources.has(word) || speaking.has(word);
}

/** “ranked according | to how they ran”, “a treaty, according | to which no state …”, “according | to plan” */
function isManner(view: SentenceView, at: number): boolean {
  if (is(view, at, view.rules.verbSecond === true ? Word.which : Word.questions))
    return !is(view, at, Word.freeRelatives);
  return is(view, at, Word.measures) && !tellsMore(view, at + 1);
}

/** “lived according | to its rules”: what somebody goes by, where no comma sets it off. */
function isWay(view: SentenceView, at: number, from: number): boolean {
  if (at < 2 || isComma(view, at - 1) || !is(view, from, Word.possessives)) return false;
  return is(view, from + 1, Word.measures) && !tellsMore(view, from + 2);
}

/** “according to the plan | of the board”, “planerna | som bolaget lade fram” */
function tellsMore(view: SentenceView, at: number): boolean {
  return is(view, at, Word.relativePronouns) || is(view, at, Word.possessiveMarks) || is(view, at, Word.senders);
}
