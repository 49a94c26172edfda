import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { is, isComma, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { clauseEnd } from './clause-end.ts';
import { joinsVerb } from './joins-verb.ts';
import { opensFinite, reportsBehindPhrase, startsReport } from './starts-report.ts';

/**
 * Where the infinitive ends whose mark stands at `mark`, or the gerund that stands there: before “and decided …” too, for a verb in the past cannot go on with an
 * infinitive, unless a clause has begun inside it.
 */
export function infinitiveEnd(view: SentenceView, mark: number): number {
  const end = clauseEnd(view, mark + 1);
  for (let at = mark + 2; at < end; at++) {
    // “vowed to cut taxes; | its critics call that foolish”
    if (lower(view, at) === ';' && (startsReport(view, at + 1) || reportsBehindPhrase(view, at + 1))) return at;
    // “to wait | and had received no answer”
    const isApart = is(view, at + 1, Word.perfects) && isFiniteVerb(view, at + 1) && pos(view, at + 2) === 'VERB';
    // “vowed to veto the bill, | and his rival accused him”
    const isNew = isComma(view, at - 1) && /^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) && opensFinite(view, at + 1);
    // “not to worry, | and for years they did not”
    const isLater = isComma(view, at - 1) && pos(view, at + 1) === 'ADP' && opensBehindPhrase(view, at + 2);
    // “to stay at home, | and most did”
    const isOthers = isComma(view, at - 1) && is(view, at + 1, Word.quantities) && pos(view, at + 2) === 'AUX';
    // “to back her, | but sounded unsure”
    const isContrast = isComma(view, at - 1) && !is(view, at, Word.and) && isPast(view, at + 1);
    if (
      !is(view, at, Word.coordinators) ||
      !(isApart || isNew || isLater || isOthers || isContrast || joinsVerb(view, at))
    )
      continue;
    // “help displaced and injured people”
    if (/^(?:VERB|ADJ)$/.test(pos(view, at - 1)) || hasFiniteVerb(view, mark + 2, at)) continue;
    // “in a spirit of solidarity, and based on the law”
    if (pos(view, at + 2) === 'ADP' && !isOthers) continue;
    return isComma(view, at - 1) ? at - 1 : at;
  }
  return end;
}

/** “for years | they did not”: a subject and a verb of the past within a few words. */
function opensBehindPhrase(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(from + LONGEST_PHRASE, view.stop); at++) {
    if (/^(?:AUX|VERB|PUNCT)$/.test(pos(view, at))) return false;
    if (is(view, at, Word.clauseSubjects) && isFiniteVerb(view, at + 1)) return !is(view, at + 1, Word.modals);
  }
  return false;
}

/** In words. */
const LONGEST_PHRASE = 6;

const isPast = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'VERB' && view.shapes.past.test(lower(view, at)) && isFiniteVerb(view, at);
