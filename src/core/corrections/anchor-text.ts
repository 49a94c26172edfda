import type { TextAnchor } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

const CONTEXT = 32;

/** Anchors a span of an article by its words and what stands around them. Throws a RangeError for a span outside of the text. */
export function anchorText({ id, text }: { readonly id: string; readonly text: string }, span: Span): TextAnchor {
  const { start, end } = span;
  if (start < 0 || end <= start || end > text.length)
    throw new RangeError(`Cannot anchor ${start}–${end} of “${id}”: the text has ${text.length} units`);
  return {
    doc: id,
    start,
    end,
    quote: text.slice(start, end),
    // Half a surrogate pair at the outer edge would not be text.
    before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
