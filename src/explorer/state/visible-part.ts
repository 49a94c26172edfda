import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Selected } from '../../worker/hand-over.ts';
import { isRelation } from './kinds.ts';
import type { Passing } from './passing.ts';
import type { Scene } from './scene.ts';

/**
 * The part of a graph that a scene shows. A folded line stands for its statements, so a statement stays if the scene shows
 * the line it is folded into: its speaker and one other end of it. What the filters refuse goes, relations too. The
 * decisions of the reader stay with the whole, as a part cannot be taken back.
 */
export function visiblePart(graph: KnowledgeGraph, scene: Scene, passing: Passing | null = null): Selected {
  const { corrections: _1, uncorrected: _2, ...attributes } = graph.getAttributes();
  const isShown = (key: string) => scene.nodes.has(key);
  const isFolded = (key: string) =>
    graph.getNodeAttribute(key, 'kind') === 'statement' &&
    (!passing || passing.statements.has(key)) &&
    graph.someInNeighbor(key, isShown) &&
    graph.someOutNeighbor(key, isShown);
  return {
    attributes,
    hasNode: (key) => isShown(key) || isFolded(key),
    hasEdge: (key) => !passing || !isRelation(graph.getEdgeAttribute(key, 'kind')) || passing.relations.has(key),
  };
}
