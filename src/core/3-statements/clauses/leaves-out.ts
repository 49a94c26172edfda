import { Word } from '../../model/statement-words.ts';
import { cueAt, is, isGerund, isThat, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { usesAt } from './uses-at.ts';

/** “said it was over, | but gave no details”, “… | but did not elaborate”, “… | but would not say when”, “… | without naming him”: what the speaker left unsaid. */
export function leavesOut(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true) return false;
  if (is(view, at, Word.lacks)) {
    // “fired | without warning”
    const isManner = view.rules.nouns.has(lower(view, at + 1)) && at + 2 >= view.stop;
    return !isManner && isGerund(view, at + 1) && (isTelling(view, at + 1) || is(view, at + 1, Word.giving));
  }
  if (!is(view, at, Word.coordinators) || is(view, at, Word.and)) return false;
  const verb = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
  if (is(view, verb, Word.giving)) return is(view, verb + 1, Word.noOnes);
  return (
    pos(view, verb) === 'AUX' &&
    is(view, verb + 1, Word.nots) &&
    isMute(view, pos(view, verb + 2) === 'ADV' ? verb + 3 : verb + 2)
  );
}

/** “elaborate”, “comment further”, “suggest that it helped”: a cue, and nothing that it takes, or a clause. */
function isMute(view: SentenceView, at: number): boolean {
  if (!isTelling(view, at)) return false;
  const isClause = isThat(view, at + 1) || is(view, at + 1, Word.questions) || is(view, at + 1, Word.clauseSubjects);
  if (isClause) return true;
  const end = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
  return end >= view.stop || /^[,;]$/.test(lower(view, end)) || pos(view, end) === 'ADP';
}

function isTelling(view: SentenceView, at: number): boolean {
  const form = cueAt(view, at);
  return form !== undefined && (form.forms.has('base') || form.forms.has('ing')) && usesAt(view, at).length > 0;
}
