import type { TextRules } from '../model/language.ts';
import type { ParagraphKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

interface Cut {
  readonly spans: readonly Span[];
  readonly kinds: readonly ParagraphKind[];
}

/** “OSTBY: ”, “MS. ROE: ” */
const LABEL = /^\p{Lu}[\p{Lu} .'’()-]{2,}:\s/u;

/** Makes a paragraph of its own of the place, the date and the agency that a paragraph of the article begins with. */
export function cutDatelines(
  text: string,
  spans: readonly Span[],
  kinds: readonly ParagraphKind[],
  { datelineEnd }: TextRules,
): Cut {
  if (!datelineEnd) return { spans, kinds };
  const cut = { spans: [] as Span[], kinds: [] as ParagraphKind[] };
  const opening = kinds.indexOf('body');
  // of many “ROE: …” none tells where the article comes from
  const isSole = spans.filter(({ start, end }) => LABEL.test(text.slice(start, end))).length === 1;
  for (const [index, span] of spans.entries()) {
    const kind = kinds[index] ?? 'body';
    const line = text.slice(span.start, span.end);
    const end = kind === 'body' ? datelineEnd(line, isSole && index === opening && opening > 0) : 0;
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
