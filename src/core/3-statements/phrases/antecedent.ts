import { endOfPerson, isComma, isNamed, isTime, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
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

/** Where the name of somebody begins that ends before `end`, where compounds are one word. */
function personBefore(view: SentenceView, end: number, from: number): number | undefined {
  if (view.rules.verbSecond !== true) return undefined;
  for (let at = end - 1; at >= from; at--)
    if (view.persons.has(at)) return endOfPerson(view, at) === end ? at : undefined;
  return undefined;
}

/** Takes in an apposition that stands before a relative clause: “Jane Roe, a lawyer, who said”. */
export function withApposition(view: SentenceView, np: Run, from: number): Run {
  if (np.from - 1 <= from || !isComma(view, np.from - 1)) return np;
  const before = nounPhraseBefore(view, np.from - 1, from);
  if (before === undefined || isTime(view, np.from - 2) || !isNamed(view, np.from - 2)) return np;
  const tag = pos(view, np.from);
  // “Anna Lind, 78, som tycker”
  const aged = tag === 'NUM' && np.to - np.from === 1 ? personBefore(view, np.from - 1, from) : undefined;
  if (aged !== undefined) return { from: aged, to: np.to };
  return tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' ? { from: before.from, to: np.to } : np;
}
