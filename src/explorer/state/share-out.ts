import type { Span } from '../../core/model/span.ts';

/** Gives each line the spans that overlap it, in their order. Lines must be in the order of the text and apart. */
export function shareOut<T extends Span>(lines: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] {
  const shares = lines.map((): T[] => []);
  for (const span of spans) {
    for (let i = firstEndingAfter(lines, span.start); i < lines.length && lines[i]!.start < span.end; i++) {
      shares[i]!.push(span);
    }
  }
  return shares;
}

/** The place of the first line that ends after `position`, by halving. */
function firstEndingAfter(lines: readonly Span[], position: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
