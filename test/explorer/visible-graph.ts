import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import type { Passing } from '../../src/explorer/state/passing.ts';
import type { Scene } from '../../src/explorer/state/scene.ts';
import { visiblePart } from '../../src/explorer/state/visible-part.ts';
import { drain } from '../../src/worker/drain.ts';
import { handOver } from '../../src/worker/hand-over.ts';
import { receivePart } from '../../src/worker/receive-part.ts';

/** The part of a graph that a scene shows, handed over as an export does. */
export function visibleGraph(graph: KnowledgeGraph, scene: Scene, passing: Passing | null = null): KnowledgeGraph {
  const graphs = new Map<number, KnowledgeGraph>();
  drain(handOver((part) => receivePart(graphs, part), graph, 0, visiblePart(graph, scene, passing)));
  return graphs.get(0)!;
}
