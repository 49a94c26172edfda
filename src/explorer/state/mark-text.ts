import type { Span } from '../../core/model/span.ts';

type MarkPart = 'source' | 'cue' | 'content' | 'evidence';

/** A stretch to mark: which part it plays, and for which statement or edge. */
export interface Mark extends Span {
  readonly part: MarkPart;
  readonly of: string;
}

/** A run of text under the same marks. */
export interface Run extends Span {
  readonly marks: readonly Mark[];
}

/** Cuts `[span.start, span.end)` where a mark begins or ends. The runs cover the span without gaps, in order. */
export function markText(span: Span, marks: readonly Mark[]): readonly Run[] {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start && mark.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start));
    cuts.add(Math.min(mark.end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const sorted = [...inside].sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    open = open.filter((mark) => mark.end > start);
    while (next < sorted.length && sorted[next]!.start <= start) {
      if (sorted[next]!.end > start) open.push(sorted[next]!);
      next += 1;
    }
    runs.push({ start, end, marks: [...open] });
  }
  return runs;
}
