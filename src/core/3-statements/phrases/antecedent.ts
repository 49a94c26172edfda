import { isComma, isNamed, isTime, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/** “fresh ammunition to | Republicans who”: the last phrase inside `np`, unless what it hangs on is somebody too. */
export function nearestPerson(view: SentenceView, np: Run): Run {
  if (isSomebody(view, np)) return np;
  for (let k = np.to - 1; k > np.from; k--)
    if (pos(view, k) === 'ADP') {
      const inner = { from: k + 1, to: np.to };
      return isSomebody(view, inner) ? inner : np;
    }
  return np;
}

/** Takes in an apposition that stands before a relative clause: “Jane Roe, a lawyer, who said”. */
export function withApposition(view: SentenceView, np: Run, from: number): Run {
  if (np.from - 1 <= from || !isComma(view, np.from - 1)) return np;
  const before = nounPhraseBefore(view, np.from - 1, from);
  if (before === undefined || isTime(view, np.from - 2) || !isNamed(view, np.from - 2)) return np;
  const tag = pos(view, np.from);
  return tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' ? { from: before.from, to: np.to } : np;
}
