import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import type { Found } from '../sentences/found.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isNamed,
  isNominal,
  isThat,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “På frågan om bron stängs svarar Falk nej”: the question that an answer opens with; its asker may stay unnamed. */
export function readQuestionNoun(view: SentenceView, at: number): Found | undefined {
  if (inQuote(view, at) || at > LONGEST_OPENING || !is(view, 0, Word.dayLinks)) return undefined;
  const from = at + 1;
  if (!is(view, from, Word.questions)) return undefined;
  const to = endOfQuestion(view, from + 1);
  if (to === undefined || isRefused(view, to)) return undefined;
  const asker = ownerBefore(view, at);
  return {
    view,
    rule: 'asked',
    ...(asker && { source: asker }),
    cue: [{ from: asker ? at : 0, to: at + 1 }],
    content: [{ from, to }],
    cueLemma: lower(view, at),
    polarity: 'asked',
    confidence: 0.75,
  };
}

/** “… svarar hon inte”, “… vill ingen svara”: no answer tells of no question. */
function isRefused(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.stop && !isThat(view, at) && !inQuote(view, at); at++)
    if (
      view.rules.negations.has(lower(view, at)) ||
      is(view, at, Word.noOnes) ||
      view.rules.silence.has(lower(view, at))
    )
      return true;
  return false;
}

/** In words: “På Kurirens direkta fråga”. */
const LONGEST_OPENING = 5;

/** Where the verb of the answer stands, behind that of the question: “om bron stängs | svarar hon”. */
function endOfQuestion(view: SentenceView, from: number): number | undefined {
  let hasVerb = false;
  for (let at = from; at < view.stop; at++) {
    if (!/^(?:AUX|VERB)$/.test(pos(view, at)) || inQuote(view, at)) continue;
    const { forms, verb } = cueAt(view, at) ?? {};
    // “… | skrattar hon” is no answer
    const tells = verb?.uses.some(({ frames }) => frames.has('clause') || frames.has('that'));
    const isAnswer = tells === true && isNominal(view, at + 1) && !is(view, at + 1, Word.reflexives);
    // “varför partiet svängt | svarar | hon”: whose verb the tagger takes for a noun
    const isSure = hasVerb || (at > from + 1 && (is(view, at + 1, Word.newSubjects) || isNamed(view, at + 1)));
    if (isSure && isAnswer && (forms?.has('third') || forms?.has('past'))) return isComma(view, at - 1) ? at - 1 : at;
    hasVerb = true;
  }
  return undefined;
}

/** “På [Kuriren]s fråga” */
function ownerBefore(view: SentenceView, noun: number): Run | undefined {
  if (!isNamed(view, 1)) return undefined;
  let mark = 2;
  while (mark < noun && !is(view, mark, Word.possessiveMarks)) mark++;
  return mark < noun && nounPhraseFrom(view, 1, { apposition: false }) ? { from: 1, to: mark } : undefined;
}
