import type { Evidence } from '../../model/evidence.ts';
import type { DocumentNode, KnowledgeGraph } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';

/** The article of a graph with this id, if the graph holds it. */
export function documentOf(graph: KnowledgeGraph, doc: string): DocumentNode | undefined {
  const key = `document:${doc}`;
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return node?.kind === 'document' ? node : undefined;
}

/** The words of some spans of one article, with “…” between pieces; empty if the graph does not hold the article. */
export function wordsOf(graph: KnowledgeGraph, doc: string, spans: readonly Span[]): string {
  const text = documentOf(graph, doc)?.text ?? '';
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** The first and last date of some articles; those without a date do not count. */
export function datesOf(graph: KnowledgeGraph, docs: Iterable<string>): { first?: string; last?: string } {
  const dates = [...docs].map((doc) => documentOf(graph, doc)?.published ?? '').filter((date) => date !== '');
  dates.sort();
  return dates.length === 0 ? {} : { first: dates[0]!, last: dates.at(-1)! };
}

/** One string of a list, items apart by `|`; a bar inside an item becomes `¦`. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '¦')).join('|');
}

/** Evidence as `harbour@10-42`, several apart by `|`. */
export function places(evidence: readonly Evidence[]): string {
  return joinList(evidence.map(({ doc, start, end }) => `${doc}@${start}-${end}`));
}

/** Spans as `10-42`, several apart by `|`. */
export function ranges(spans: readonly Span[]): string {
  return joinList(spans.map(({ start, end }) => `${start}-${end}`));
}
