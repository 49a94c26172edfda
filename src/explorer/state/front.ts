import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { type Count, statementsOf } from './facts.ts';
import { kinds } from './kinds.ts';
import { newestFirst } from './passages.ts';

/** What the page shows before anything is selected. */
export interface Front {
  readonly counts: Readonly<Record<NodeKind, number>>;
  /** Who is quoted the most, the most first. */
  readonly speakers: readonly Count[];
  /** Articles, newest first, with the number of statements they report. */
  readonly articles: readonly Count[];
}

/** Sums a graph up. */
export function toFront(graph: KnowledgeGraph): Front {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  const speakers: Count[] = [];
  const articles: Count[] = [];
  graph.forEachNode((key, node) => {
    counts[node.kind] += 1;
    if (node.kind === 'statement') return;
    if (node.kind === 'document') {
      articles.push({ key, count: graph.filterInEdges(key, (_, edge) => edge.kind === 'reportedIn').length });
      return;
    }
    const count = statementsOf(graph, key);
    if (count > 0) speakers.push({ key, count });
  });
  return {
    counts,
    speakers: speakers.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    articles: articles.sort((a, b) => newestFirst(graph, a.key, b.key)),
  };
}
