import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Picture } from './picture.ts';
import type { View } from './view.ts';

/** What of the picture is on the canvas. */
export interface Scene {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/** Which nodes and ties a view shows: its kinds, what it expanded, and always what it selected. */
export function toScene(graph: KnowledgeGraph, picture: Picture, view: View): Scene {
  const nodes = new Set<string>();
  const hidden = new Set(view.hidden);
  graph.forEachNode((key, node) => {
    if (!hidden.has(node.kind)) nodes.add(key);
  });
  for (const key of view.expanded) {
    nodes.add(key);
    graph.forEachNeighbor(key, (other) => nodes.add(other));
  }
  for (const key of selectedNodes(view)) nodes.add(key);
  const ties = new Set<string>();
  for (const [id, tie] of picture.ties) {
    if (!nodes.has(tie.a) || !nodes.has(tie.b)) continue;
    // A line folded of statements gives way when each of them stands on the canvas itself.
    if (tie.edges.length > 0 || tie.statements.some((statement) => !nodes.has(statement))) ties.add(id);
  }
  return { nodes, ties };
}

/** The one or two nodes that a view has selected. */
export function selectedNodes(view: View): readonly string[] {
  if (!view.selection) return [];
  return 'node' in view.selection ? [view.selection.node] : view.selection.pair;
}

/** How many statements of a node, by it, about it or in it, the scene keeps folded. */
export function foldedStatements(graph: KnowledgeGraph, scene: Scene, key: string): number {
  return graph.filterNeighbors(key, (other, { kind }) => kind === 'statement' && !scene.nodes.has(other)).length;
}
