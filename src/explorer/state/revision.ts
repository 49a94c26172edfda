import type { GraphNode, KnowledgeGraph } from '../../core/model/graph.ts';
import type { Picture, Tie } from './picture.ts';
import type { Scene } from './scene.ts';

interface Shown {
  readonly graph: KnowledgeGraph;
  readonly picture: Picture;
  readonly scene: Scene;
}

/** Which nodes and ties that are shown before and after a correction look otherwise after it. */
export function revision(
  before: Shown,
  after: Shown,
): { readonly nodes: readonly string[]; readonly ties: readonly string[] } {
  if (before.picture === after.picture) return { nodes: [], ties: [] };
  return {
    nodes: [...after.scene.nodes].filter((key) => {
      const then = nodeIn(before.graph, key);
      const now = nodeIn(after.graph, key);
      // What a correction left alone is the very same value.
      if (then === now || !then || !now) return false;
      return then.size !== now.size || then.kind !== now.kind || then.community !== now.community;
    }),
    ties: [...after.scene.ties].filter((id) => {
      const then = before.picture.ties.get(id);
      const now = after.picture.ties.get(id);
      return then && now && !looksAlike(then, now);
    }),
  };
}

/** The nodes of both graphs that stand elsewhere in the second. */
export function movedInGraph(before: KnowledgeGraph, after: KnowledgeGraph): readonly string[] {
  if (before === after) return [];
  return after.filterNodes((key, now) => {
    const then = nodeIn(before, key);
    return then !== undefined && then !== now && (then.x !== now.x || then.y !== now.y);
  });
}

const nodeIn = (graph: KnowledgeGraph, key: string): GraphNode | undefined =>
  graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;

const looksAlike = (a: Tie, b: Tie): boolean =>
  a.weight === b.weight && a.confidence === b.confidence && a.edges.length > 0 === b.edges.length > 0;
