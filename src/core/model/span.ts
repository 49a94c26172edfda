/** A half-open stretch `[start, end)` of `Document.text`, in UTF-16 code units: `text.slice(start, end)` is its surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The order of the text: earlier first; of two that start together the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The place in `spans` (in the order of the text) of the last one that begins at or before `at`; -1 if none does. */
export function lastBeginning(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether `span` shares a character with one of `others`, which stand apart from each other in the order of the text. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  const before = others[lastBeginning(others, span.end - 1)];
  return before !== undefined && before.end > span.start;
}

/** The shortest span that holds all of `spans`. Throws a RangeError for an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('Cannot take the hull of no spans');
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
