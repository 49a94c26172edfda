import { Word } from '../../model/statement-words.ts';
import { is, isComma, isMark, isTime, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import type { Subject } from './subject.ts';
import { withQuality } from './with-quality.ts';

/** “said Jane Roe, a lawyer in Lima,”: the subject that stands behind its verb. */
export function subjectAfter(view: SentenceView, start: number): Subject | undefined {
  // “frågar | sig Jane Roe”
  const from = is(view, start, Word.reflexives) ? start + 1 : start;
  // “said | another”
  const isAlone = view.rules.verbSecond !== true && is(view, from, Word.headDeterminers) && endsHere(view, from + 1);
  if (isAlone) return { run: { from, to: from + 1 }, how: 'near' };
  const np = nounPhraseFrom(view, from, { apposition: true });
  if (np === undefined || isTime(view, from)) return undefined;
  if (/^(?:ADP|SCONJ)$/.test(pos(view, from))) return undefined;
  return { run: withQuality(view, np), how: 'near' };
}

const endsHere = (view: SentenceView, at: number): boolean => at >= view.stop || isComma(view, at) || isMark(view, at);
