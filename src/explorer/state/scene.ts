import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Passing } from './passing.ts';
import type { Picture, Tie } from './picture.ts';
import type { View } from './view.ts';

/** What of the picture is on the canvas. */
export interface Scene {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** How much of a tie the filters let through; null where nothing is filtered. */
  readonly weights: ReadonlyMap<string, number> | null;
}

/**
 * Which nodes and ties a view shows: its kinds, what it expanded, what passes its filters, without what it took away,
 * and always what it selected.
 */
export function toScene(graph: KnowledgeGraph, picture: Picture, view: View, passing: Passing | null = null): Scene {
  const nodes = new Set<string>();
  const hidden = new Set(view.hidden);
  const without = new Set(view.without);
  const add = (key: string): void => {
    if (!without.has(key) && (!passing || passing.nodes.has(key))) nodes.add(key);
  };
  graph.forEachNode((key, node) => {
    if (!hidden.has(node.kind)) add(key);
  });
  for (const key of view.expanded) {
    add(key);
    graph.forEachNeighbor(key, add);
  }
  for (const key of selectedNodes(view)) nodes.add(key);
  const ties = new Set<string>();
  const weights = passing && new Map<string, number>();
  for (const [id, tie] of picture.ties) {
    if (!nodes.has(tie.a) || !nodes.has(tie.b)) continue;
    const edges = passing ? tie.edges.filter((edge) => edgePasses(passing, tie, edge)) : tie.edges;
    const statements = passing ? tie.statements.filter((key) => passing.statements.has(key)) : tie.statements;
    // A line folded of statements gives way when each of them stands on the canvas itself.
    if (edges.length === 0 && !statements.some((statement) => !nodes.has(statement))) continue;
    ties.add(id);
    weights?.set(id, edges.length + statements.length);
  }
  return { nodes, ties, weights };
}

/** A relation passes by its places; what ties a statement, with the statement. */
function edgePasses({ statements, relations }: Passing, { a, b }: Tie, edge: string): boolean {
  const statement = [a, b].find((key) => key.startsWith('statement:'));
  return statement === undefined ? relations.has(edge) : statements.has(statement);
}

/** Whether there are so many ties that each must be thin. */
export const isCrowd = ({ ties }: Scene): boolean => ties.size > 1500;

/** The one or two nodes that a view has selected. */
export function selectedNodes(view: View): readonly string[] {
  if (!view.selection) return [];
  return 'node' in view.selection ? [view.selection.node] : view.selection.pair;
}

/** How many statements of a node, by it, about it or in it, the scene keeps folded, of those that pass. */
export function foldedStatements(
  graph: KnowledgeGraph,
  scene: Scene,
  key: string,
  passing: Passing | null = null,
): number {
  const passes = (other: string) => !passing || passing.statements.has(other);
  return graph.filterNeighbors(
    key,
    (other, { kind }) => kind === 'statement' && !scene.nodes.has(other) && passes(other),
  ).length;
}
