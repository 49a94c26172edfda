import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isInfinitiveMark,
  isNamed,
  isThat,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “While Roe praised the plan, | Doe called it a mistake”: the content of a subordinate clause ends where the main one begins. */
export function mainPart(view: SentenceView, content: Run, source: Run): Run {
  if (!is(view, source.from - 1, Word.sideOpeners)) return content;
  // “and | while she said it was late, | he stayed”
  if (source.from > 1 && !isComma(view, source.from - 2) && !is(view, source.from - 2, Word.coordinators))
    return content;
  const end = Math.min(content.to, clauseEnd(view, content.from, { subordinate: true }));
  return { from: content.from, to: end < content.to ? end : (mainVerbIn(view, content) ?? end) };
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
