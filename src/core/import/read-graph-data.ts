import type { KnowledgeGraph } from '../model/graph.ts';
import { beginGraph, GraphProblem, isRecord } from './begin-graph.ts';

/** A graph, perhaps with what was left out in words, or the problem. */
export type ReadResult = { readonly graph: KnowledgeGraph; readonly left?: string } | { readonly problem: string };

/** Makes a graph of what JSON held. Any value is valid input: what is no graph of this format yields the problem in words. */
export function readGraphData(data: unknown): ReadResult {
  if (!isRecord(data) || !Array.isArray(data.nodes) || !Array.isArray(data.edges)) {
    return { problem: 'The file is JSON, but not a graph: it has no list of nodes and edges.' };
  }
  try {
    const draft = beginGraph(data.attributes);
    draft.addNodes(data.nodes);
    draft.addEdges(data.edges);
    return { graph: draft.graph };
  } catch (error) {
    if (error instanceof GraphProblem) return { problem: error.message };
    throw error;
  }
}
