import { Word } from '../../model/statement-words.ts';
import { cueAt, is, isGerund, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “all”, “both”, “many”, “the young”: other words that can end a subject. */
export function canHead(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  return (
    (tag === 'ADJ' && (is(view, at - 1, Word.groupArticles) || isHeadless(view, at))) ||
    // “a third | admitted”
    (is(view, at, Word.ordinals) && pos(view, at - 1) === 'DET') ||
    // “most | said”, taken for an adverb where it opens the sentence
    ((tag === 'DET' || tag === 'ADJ' || at === 0) && is(view, at, Word.headDeterminers)) ||
    is(view, at, Word.headWords) ||
    // “a source familiar with Berg's | thinking | said”
    (tag === 'VERB' && isGerund(view, at) && pos(view, at - 1) === 'PART' && is(view, at - 1, Word.possessiveMarks)) ||
    // “exit polling | showed”
    ((tag === 'ADJ' || (tag === 'VERB' && isGerund(view, at))) && view.rules.sources.has(lower(view, at))) ||
    (is(view, at, Word.headAdjectives) && /^(?:ADJ|DET|NOUN|NUM|PRON)$/.test(pos(view, at - 1)))
  );
}

/** “the self-described socialist | said”, “another ranking | says”: nothing but the last noun stands right before such a verb, whatever its tag. */
function isHeadless(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || !is(view, at + 1, Word.plainCues) || pos(view, at + 1) !== 'VERB') return false;
  const { forms } = cueAt(view, at + 1) ?? {};
  return (
    (forms?.has('past') || forms?.has('third')) === true && /^(?:ADJ|DET|NOUN|PART|PROPN|VERB)$/.test(pos(view, at - 1))
  );
}
