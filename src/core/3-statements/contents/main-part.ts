import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { standsInOpening } from '../clauses/stands-in-opening.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isDash,
  isGerund,
  isInfinitiveMark,
  isNamed,
  isThat,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “While most of us | praised the plan, | Doe called it a mistake”: the content of a clause that opens the sentence ends where the main one begins. */
export function mainPart(view: SentenceView, content: Run, { from, hangs }: Place): Run {
  if (!isSide(view, from) && !standsInOpening(view, from, hangs)) return content;
  const end = Math.min(content.to, clauseEnd(view, content.from, { subordinate: true }));
  return { from: content.from, to: end < content.to ? end : (mainVerbIn(view, content) ?? end) };
}

/** Where a report begins, and whether it only hangs on a noun: “polls [showing …]”, “someone [who says …]”. */
interface Place {
  readonly from: number;
  readonly hangs: boolean;
}

/** “while | Roe praised the plan”, but not “and | while she said it was late, | he stayed” */
function isSide(view: SentenceView, from: number): boolean {
  if (!is(view, from - 1, Word.sideOpeners)) return false;
  return from <= 1 || isComma(view, from - 2) || is(view, from - 2, Word.coordinators);
}

/** What a rule found, without the clause that goes on behind it. */
export function ownPart(found: Found): Found {
  const { view, source, pronoun, cue, content } = found;
  const [verb, last] = [cue[0], content.at(-1)];
  if (verb === undefined || last === undefined || last.from < verb.to) return found;
  if (quoteOpeningAt(view, last.from) !== undefined) return found;
  const hangs =
    pronoun !== undefined || isGerund(view, verb.from) || pos(view, verb.from) === 'NOUN' || found.rule === 'cue-noun';
  const from = Math.min(verb.from, source?.from ?? verb.from);
  const { to } = mainPart(view, insideDashes(view, last, from), { from, hangs });
  const isCut = isComma(view, to) || isDash(view, to) || view.quotes.some(({ close }) => close === to);
  if (!isCut || to <= last.from || to >= last.to) return found;
  return { ...found, content: [...content.slice(0, -1), { from: last.from, to }] };
}

/** “Broke – | new figures show it has little money | – he left”: what begins behind a dash ends before the next. */
function insideDashes(view: SentenceView, { from, to }: Run, start: number): Run {
  if (!isDash(view, start - 1) || view.rules.verbSecond === true) return { from, to };
  for (let at = from + 1; at < to; at++) if (isDash(view, at) && !inQuote(view, at)) return { from, to: at };
  return { from, to };
}

/** “När hon säger att laget är slut | svarar Lind att …”: where without a comma the cue of the main clause stands in the content of the one before. */
function mainVerbIn(view: SentenceView, { from, to }: Run): number | undefined {
  if (view.rules.verbSecond !== true) return undefined;
  for (let at = from + 2; at < to - 1; at++) {
    const cue = cueAt(view, at);
    if (!(cue?.forms.has('third') || cue?.forms.has('past')) || pos(view, at) !== 'VERB' || inQuote(view, at)) continue;
    const subject = subjectAfter(view, at + 1);
    const tells =
      subject && (isNamed(view, at + 1) || pos(view, at + 1) === 'PROPN' || is(view, at + 1, Word.newSubjects));
    if (
      tells &&
      (isThat(view, subject.run.to) || isInfinitiveMark(view, subject.run.to) || lower(view, subject.run.to) === ':')
    )
      return at;
  }
  return undefined;
}
