import type { TextRules } from '../model/language.ts';
import type { ParagraphKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

interface Cut {
  readonly spans: Span[];
  readonly kinds: ParagraphKind[];
}

/** Makes a paragraph of its own of the place, the date and the agency that a paragraph of the article begins with. */
export function cutDatelines(
  text: string,
  spans: readonly Span[],
  kinds: readonly ParagraphKind[],
  rules: TextRules,
): Cut {
  const cut: Cut = { spans: [], kinds: [] };
  for (const [index, span] of spans.entries()) {
    const kind = kinds[index] ?? 'body';
    const end = kind === 'body' ? (rules.datelineEnd?.(text.slice(span.start, span.end)) ?? 0) : 0;
    const start = span.start + end;
    if (end > 0) {
      cut.spans.push({ start: span.start, end: span.start + text.slice(span.start, start).trimEnd().length });
      cut.kinds.push('dateline');
    }
    cut.spans.push({ start, end: span.end });
    cut.kinds.push(kind);
  }
  return cut;
}
