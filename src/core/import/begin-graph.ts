import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { isEdgeKind, nodeKinds } from '../model/kinds.ts';

/** A graph that is put together from what another program may have written: first nodes, then edges. */
export interface GraphDraft {
  readonly addNodes: (nodes: readonly unknown[]) => void;
  readonly addEdges: (edges: readonly unknown[]) => void;
  readonly graph: KnowledgeGraph;
}

/** Says in words why something is no graph of this format. */
export class GraphProblem extends Error {}

/** Begins a graph with its header. This and what it returns take any values, and throw a GraphProblem for what is none. */
export function beginGraph(attributes: unknown): GraphDraft {
  const version = isRecord(attributes) ? attributes.version : undefined;
  if (version !== 1) {
    throw new GraphProblem(`The graph is in version ${String(version)} of the format; this page reads version 1.`);
  }
  if (!areCorrections(attributes as Record<string, unknown>)) {
    throw new GraphProblem('The decisions in the graph are broken. Build it again.');
  }
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes(attributes as GraphHeader);
  return {
    graph,
    addNodes: (nodes) =>
      consistently(() => {
        for (const node of nodes) {
          if (!isNode(node)) throw unknownThing(node);
          graph.addNode(node.key, placed(node.attributes, graph.order + 1));
        }
      }),
    addEdges: (edges) =>
      consistently(() => {
        for (const edge of edges) {
          if (!isEdge(edge)) throw unknownThing(edge);
          const { key, source, target, attributes } = edge;
          if (key === undefined) graph.addDirectedEdge(source, target, attributes);
          else graph.addDirectedEdgeWithKey(key, source, target, attributes);
        }
      }),
  };
}

/** Whether the decisions in a header, and the way back from them, are what they should be, if they are there. */
function areCorrections({ corrections, uncorrected }: Record<string, unknown>): boolean {
  if (corrections !== undefined && !(Array.isArray(corrections) && corrections.every(isRecord))) return false;
  if (uncorrected === undefined) return true;
  if (!isRecord(uncorrected) || !isRecord(uncorrected.without)) return false;
  const { without, entities, relations, statements, attributions } = uncorrected;
  return [without.entities, without.relations, entities, relations, statements, attributions].every(Array.isArray);
}

/** graphology refuses a node that comes twice, and an edge without ends. */
function consistently(add: () => void): void {
  try {
    add();
  } catch (error) {
    // Where there is no room for more, that is not the graph’s fault.
    if (error instanceof GraphProblem || error instanceof RangeError) throw error;
    throw new GraphProblem(`The graph contradicts itself: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const unknownThing = (odd: unknown): GraphProblem =>
  new GraphProblem(`The graph holds something that this page does not know: ${JSON.stringify(odd).slice(0, 120)}`);

/** A node without a finite place stands on a spiral, so that a picture exists whatever the file left out. */
function placed(node: GraphNode, index: number): GraphNode {
  const isPlaced = Number.isFinite(node.x) && Number.isFinite(node.y);
  if (isPlaced && node.size > 0) return node;
  const radius = 10 * Math.sqrt(index);
  return {
    ...node,
    ...(!isPlaced && { x: radius * Math.cos(index * 2.4), y: radius * Math.sin(index * 2.4) }),
    ...(!(node.size > 0) && { size: 3 }),
  };
}

function isNode(node: unknown): node is { readonly key: string; readonly attributes: GraphNode } {
  if (!isRecord(node) || typeof node.key !== 'string' || !isRecord(node.attributes)) return false;
  const { kind, label, text, language, source, cue, content, evidence, aliases, mentions } = node.attributes;
  if (typeof label !== 'string' || !(nodeKinds as readonly unknown[]).includes(kind)) return false;
  if (kind === 'document') return typeof text === 'string' && typeof language === 'string';
  if (kind === 'statement') return [source, cue, content].every(Array.isArray) && isRecord(evidence);
  return Array.isArray(aliases) && Array.isArray(mentions);
}

interface SerializedEdge {
  readonly key?: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: GraphEdge;
}

function isEdge(edge: unknown): edge is SerializedEdge {
  if (!isRecord(edge) || !isRecord(edge.attributes)) return false;
  const { kind, evidence, weight } = edge.attributes;
  return typeof kind === 'string' && isEdgeKind(kind) && Array.isArray(evidence) && typeof weight === 'number';
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
