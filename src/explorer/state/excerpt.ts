import type { Span } from '../../core/model/span.ts';

/** No sentence is looked for farther away, in characters: a text may be one endless line. */
const FAR = 2000;

/** The whole sentences around `span`, never leaving the lines it stands in. White space at the ends is left out. */
export function excerpt(text: string, span: Span, language: string): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const lineBreak = text.indexOf('\n', Math.max(start, end - 1));
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - FAR);
  const lineEnd = Math.min(lineBreak < 0 ? text.length : lineBreak, end + FAR);
  let from = start;
  let to = end;
  let at = lineStart;
  for (const { segment } of segmenter(language).segment(text.slice(lineStart, lineEnd))) {
    if (at <= start && start < at + segment.length) from = at;
    if (at < end && end <= at + segment.length) to = at + segment.length;
    at += segment.length;
  }
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

/** The lines of a text that have something on them. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const locale = /^[a-z]{2}$/.test(language) ? language : 'en';
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}
