import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import type { Count } from './facts.ts';
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

/** Sums a graph up, as far as it passes; linear in nodes and in the edges of statements. */
export function toFront(graph: KnowledgeGraph, passing: Passing | null = null): Front {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  const said = new Map<string, number>();
  const reported = new Map<string, number>();
  graph.forEachNode((key, { kind }) => {
    if (passing && !passing.nodes.has(key)) return;
    counts[kind] += 1;
    if (kind === 'document' && !reported.has(key)) reported.set(key, 0);
    if (kind !== 'statement') return;
    graph.forEachInEdge(key, (_, edge, speaker) => edge.kind === 'said' && addOne(said, speaker));
    graph.forEachOutEdge(key, (_, edge, __, doc) => edge.kind === 'reportedIn' && addOne(reported, doc));
  });
  return {
    counts,
    speakers: toCounts(said).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    articles: toCounts(reported).sort((a, b) => newestFirst(graph, a.key, b.key)),
  };
}

const addOne = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const toCounts = (counts: ReadonlyMap<string, number>): Count[] => [...counts].map(([key, count]) => ({ key, count }));
