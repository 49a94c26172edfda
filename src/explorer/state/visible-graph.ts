import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { isRelation } from './kinds.ts';
import type { Passing } from './passing.ts';
import type { Scene } from './scene.ts';

/**
 * The part of a graph that a scene shows, as a graph of its own. A folded line stands for its statements, so a
 * statement stays if the scene shows the line it is folded into: its speaker and one other end of it. What the filters
 * refuse goes, relations too. The decisions of the reader stay with the whole, as a part cannot be taken back.
 */
export function visibleGraph(graph: KnowledgeGraph, scene: Scene, passing: Passing | null = null): KnowledgeGraph {
  const part = graph.copy() as KnowledgeGraph;
  part.removeAttribute('corrections');
  part.removeAttribute('uncorrected');
  graph.forEachNode((key, node) => {
    if (scene.nodes.has(key)) return;
    if (node.kind === 'statement' && (!passing || passing.statements.has(key))) {
      const speakers = graph.filterInNeighbors(key, (other) => scene.nodes.has(other));
      const others = graph.filterOutNeighbors(key, (other) => scene.nodes.has(other));
      if (speakers.length > 0 && others.length > 0) return;
    }
    part.dropNode(key);
  });
  if (passing) {
    part.forEachEdge((edge, { kind }) => {
      if (isRelation(kind) && !passing.relations.has(edge)) part.dropEdge(edge);
    });
  }
  return part;
}
