import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';

type NodeEntry = readonly [key: string, node: GraphNode];
type EdgeEntry = readonly [key: string, source: string, target: string, edge: GraphEdge];

/** What leads from one graph to another: its header, what is new or otherwise, and the keys of what is gone. */
export interface GraphChange {
  readonly attributes: GraphHeader;
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly EdgeEntry[];
  readonly gone: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
}

/** So many nodes or edges are taken over between two yields. */
const PORTION = 500;

/** What leads from one graph to another; an edge keeps its ends as long as it keeps its key. */
export function changeBetween(before: KnowledgeGraph, after: KnowledgeGraph): GraphChange {
  const nodes: NodeEntry[] = [];
  const edges: EdgeEntry[] = [];
  after.forEachNode((key, node) => {
    if (!before.hasNode(key) || !isSame(before.getNodeAttributes(key), node)) nodes.push([key, node]);
  });
  after.forEachEdge((key, edge, source, target) => {
    if (!before.hasEdge(key) || !isSame(before.getEdgeAttributes(key), edge)) edges.push([key, source, target, edge]);
  });
  return {
    attributes: after.getAttributes(),
    nodes,
    edges,
    gone: {
      nodes: before.filterNodes((key) => !after.hasNode(key)),
      edges: before.filterEdges((key) => !after.hasEdge(key)),
    },
  };
}

/**
 * A graph with a change in it, made bit by bit; yields how far it is, 0 to 1. The graph before stays as it is, and what did
 * not change is the same value in both. Nodes and edges are in the order of their keys, as they are in a graph that was built.
 */
export function* withChange(before: KnowledgeGraph, change: GraphChange): Generator<number, KnowledgeGraph> {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes(change.attributes);
  const nodes = new Map(change.nodes);
  const edges = new Map(change.edges.map((entry) => [entry[0], entry]));
  const nodeKeys = keysAfter(before.nodes(), change.gone.nodes, nodes.keys());
  const edgeKeys = keysAfter(before.edges(), change.gone.edges, edges.keys());
  let done = 0;
  const share = () => done / (nodeKeys.length + edgeKeys.length);
  for (const key of nodeKeys) {
    graph.addNode(key, nodes.get(key) ?? before.getNodeAttributes(key));
    done += 1;
    if (done % PORTION === 0) yield share();
  }
  for (const key of edgeKeys) {
    const [, source, target, edge] = edges.get(key) ?? [
      key,
      before.source(key),
      before.target(key),
      before.getEdgeAttributes(key),
    ];
    graph.addDirectedEdgeWithKey(key, source, target, edge);
    done += 1;
    if (done % PORTION === 0) yield share();
  }
  return graph;
}

function keysAfter(before: readonly string[], gone: readonly string[], fresh: Iterable<string>): readonly string[] {
  const keys = new Set([...before, ...fresh]);
  for (const key of gone) keys.delete(key);
  return [...keys].sort();
}

/** Whether two values of JSON say the same. Most of a graph that was built of another is the very same value. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}
