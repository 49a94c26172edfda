import type { KnowledgeGraph } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';
import { documentOf } from '../flat/read-claims.ts';
import { toIri } from './to-iri.ts';

/** So many characters before and after a stretch tell it from another of the same words. */
const AROUND = 32;

/** A stretch of an article as Web Annotation names it: by its place and by its words. */
export type PointAt = (doc: string, span: Span) => object;

/**
 * Makes a function that names stretches of the articles of a graph. Web Annotation counts places in code points, where
 * the graph counts UTF-16 units; of an article that the graph does not hold only the article is named.
 */
export function pointInto(graph: KnowledgeGraph): PointAt {
  const counters = new Map<string, (unit: number) => number>();
  return (doc, { start, end }) => {
    const hasSource = toIri(`document:${doc}`);
    const text = documentOf(graph, doc)?.text;
    if (text === undefined) return { type: 'SpecificResource', hasSource };
    const known = counters.get(doc);
    const count = known ?? codePointCounter(text);
    if (!known) counters.set(doc, count);
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    return {
      type: 'SpecificResource',
      hasSource,
      hasSelector: [
        { type: 'TextPositionSelector', start: count(start), end: count(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          ...(before !== '' && { prefix: before.replace(/^[\uDC00-\uDFFF]/, '') }),
          ...(after !== '' && { suffix: after.replace(/[\uD800-\uDBFF]$/, '') }),
        },
      ],
    };
  };
}

/** How many code points come before a place in UTF-16 units. Every call costs the number of surrogate pairs before it at most, by halves. */
function codePointCounter(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
