import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { type Count, statementsOf } from './facts.ts';
import { kinds } from './kinds.ts';
import { newestFirst } from './passages.ts';
import type { Passing } from './passing.ts';

/** What the page shows before anything is selected. */
export interface Front {
  readonly counts: Readonly<Record<NodeKind, number>>;
  /** Who is quoted the most, the most first. */
  readonly speakers: readonly Count[];
  /** Articles, newest first, with the number of statements they report. */
  readonly articles: readonly Count[];
}

/** Sums a graph up, as far as it passes. */
export function toFront(graph: KnowledgeGraph, passing: Passing | null = null): Front {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  const speakers: Count[] = [];
  const articles: Count[] = [];
  graph.forEachNode((key, node) => {
    if (passing && !passing.nodes.has(key)) return;
    counts[node.kind] += 1;
    if (node.kind === 'statement') return;
    if (node.kind === 'document') {
      articles.push({ key, count: reportedStatements(graph, key, passing) });
      return;
    }
    const count = statementsOf(graph, key, passing);
    if (count > 0) speakers.push({ key, count });
  });
  return {
    counts,
    speakers: speakers.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    articles: articles.sort((a, b) => newestFirst(graph, a.key, b.key)),
  };
}

function reportedStatements(graph: KnowledgeGraph, doc: string, passing: Passing | null): number {
  return graph.filterInEdges(
    doc,
    (_, edge, source) => edge.kind === 'reportedIn' && (!passing || passing.statements.has(source)),
  ).length;
}
