import { nounPhraseFrom } from './noun-phrase-from.ts';
import { isTime, pos, type SentenceView } from './sentence-view.ts';
import type { Subject } from './subject-before.ts';

/** “said Jane Roe, a lawyer in Lima,”: the subject that stands behind its verb. */
export function subjectAfter(view: SentenceView, start: number): Subject | undefined {
  const np = nounPhraseFrom(view, start, { apposition: true });
  if (np === undefined || isTime(view, start)) return undefined;
  if (/^(?:ADP|SCONJ)$/.test(pos(view, start))) return undefined;
  return { run: np, how: 'near' };
}
