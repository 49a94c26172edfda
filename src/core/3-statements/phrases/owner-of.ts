import { Word } from '../../model/statement-words.ts';
import { is, isGerund, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** Whose a noun is that reports speech. */
export interface Owner {
  readonly run: Run;
  /** The token behind the noun and its owner. */
  readonly after: number;
  /** Whether the owner stands with the noun, and is not the subject of “issued a”. */
  readonly strong: boolean;
}

/** “[his] strong warning”, “[Roe]'s claim”, “the demand by [Roe]”, “[Roe] issued a statement”: whose the noun at `at` is. */
export function ownerOf(view: SentenceView, at: number): Owner | undefined {
  let k = at - 1;
  while (k >= 0 && (/^(?:ADJ|NOUN|ADV)$/.test(pos(view, k)) || (pos(view, k) === 'VERB' && isGerund(view, k)))) k--;
  if (is(view, k, Word.owners)) return { run: { from: k, to: k + 1 }, after: at + 1, strong: true };
  if (is(view, k, Word.possessiveMarks)) {
    const np = nounPhraseBefore(view, k);
    if (np !== undefined) return { run: behindVerb(view, np), after: at + 1, strong: true };
  }
  if (is(view, at + 1, Word.agents) || (view.rules.verbSecond && is(view, at + 1, Word.senders))) {
    const behind = subjectAfter(view, at + 2);
    if (behind !== undefined) return { run: behind.run, after: behind.run.to, strong: true };
  }
  if (is(view, k, Word.articles)) k--;
  if (is(view, k, Word.giving)) {
    const subject = subjectBefore(view, k);
    if (subject !== undefined) return { run: subject.run, after: at + 1, strong: false };
  }
  return undefined;
}

/** “seized on | Roe”: who owns something begins behind a verb with its preposition. */
function behindVerb(view: SentenceView, { from, to }: Run): Run {
  for (let k = to - 2; k > from; k--)
    if (pos(view, k) === 'ADP' && pos(view, k - 1) === 'VERB' && pos(view, k - 2) === 'PROPN')
      return { from: k + 1, to };
  return { from, to };
}
