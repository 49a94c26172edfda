import type { Span } from '../../model/span.ts';

/** Answers which of `spans` (in the order of the text, apart) begins last before a place; the places must come in order too. */
export function sweep(spans: readonly Span[]): (at: number) => number {
  let index = -1;
  return (at) => {
    while (index + 1 < spans.length && (spans[index + 1] as Span).start <= at) index++;
    return index;
  };
}
