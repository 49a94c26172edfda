import { Word } from '../../model/statement-words.ts';
import { opensFinite } from '../clauses/starts-report.ts';
import { phraseAt } from '../sentences/phrase-at.ts';
import { is, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “said little”, “says nothing about it”, “said so”, “asked | not to be named” */
export function saysNothing(view: SentenceView, at: number): boolean {
  if (phraseAt(view, at, view.rules.phrases.saidUnder) > 0) return true;
  return (
    is(view, at, Word.nothings) &&
    !is(view, at + 1, Word.than) &&
    !(is(view, at + 1, Word.of) && opensFinite(view, at + 2)) &&
    !/^(?:AUX|VERB|NOUN|ADJ)$/.test(pos(view, at + 1)) &&
    !is(view, at + 1, Word.modals)
  );
}
