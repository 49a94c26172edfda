import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { isEdgeKind, nodeKinds } from '../model/kinds.ts';

/** A graph, perhaps with what was left out in words, or the problem. */
export type ReadResult = { readonly graph: KnowledgeGraph; readonly left?: string } | { readonly problem: string };

/** Makes a graph of what JSON held. Any value is valid input: what is no graph of this format yields the problem in words. */
export function readGraphData(data: unknown): ReadResult {
  const version = isRecord(data) && isRecord(data.attributes) ? data.attributes.version : undefined;
  if (!isRecord(data) || !Array.isArray(data.nodes) || !Array.isArray(data.edges)) {
    return { problem: 'The file is JSON, but not a graph: it has no list of nodes and edges.' };
  }
  if (version !== 1) {
    return { problem: `The graph is in version ${String(version)} of the format; this page reads version 1.` };
  }
  const odd = data.nodes.find((node) => !isNode(node)) ?? data.edges.find((edge) => !isEdge(edge));
  if (odd !== undefined) {
    return { problem: `The graph holds something that this page does not know: ${JSON.stringify(odd).slice(0, 120)}` };
  }
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  try {
    graph.import({ ...data, options: { type: 'directed', multi: true, allowSelfLoops: true } } as never);
  } catch (error) {
    return { problem: `The graph contradicts itself: ${error instanceof Error ? error.message : String(error)}` };
  }
  return { graph: placed(graph) };
}

/** Nodes without a finite place stand on a spiral, so that a picture exists whatever the file left out. */
function placed(graph: KnowledgeGraph): KnowledgeGraph {
  let index = 0;
  graph.forEachNode((key, node) => {
    index += 1;
    if (!Number.isFinite(node.x) || !Number.isFinite(node.y)) {
      const radius = 10 * Math.sqrt(index);
      graph.mergeNodeAttributes(key, { x: radius * Math.cos(index * 2.4), y: radius * Math.sin(index * 2.4) });
    }
    if (!(node.size > 0)) graph.mergeNodeAttributes(key, { size: 3 });
  });
  return graph;
}

function isNode(node: unknown): boolean {
  if (!isRecord(node) || typeof node.key !== 'string' || !isRecord(node.attributes)) return false;
  const { kind, label, ...rest } = node.attributes;
  if (typeof label !== 'string' || !(nodeKinds as readonly unknown[]).includes(kind)) return false;
  if (kind === 'document') return typeof rest.text === 'string' && typeof rest.language === 'string';
  if (kind === 'statement') {
    return [rest.source, rest.cue, rest.content].every(Array.isArray) && isRecord(rest.evidence);
  }
  return Array.isArray(rest.aliases) && Array.isArray(rest.mentions);
}

function isEdge(edge: unknown): boolean {
  if (!isRecord(edge) || !isRecord(edge.attributes)) return false;
  const { kind, evidence, weight } = edge.attributes;
  return typeof kind === 'string' && isEdgeKind(kind) && Array.isArray(evidence) && typeof weight === 'number';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
