import { MultiDirectedGraph } from 'graphology';
import type { Corpus } from '../model/analysis.ts';
import type { GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { describeNodes } from './describe-nodes.ts';
import { findCommunities } from './find-communities.ts';
import { keepCommunities } from './keep-communities.ts';
import { keepPlaces } from './keep-places.ts';
import { linkNodes } from './link-nodes.ts';
import { placeNodes } from './place-nodes.ts';
import { skeletonOf } from './skeleton.ts';

export interface BuildOptions {
  /** A graph of nearly the same corpus: what is in both stays where it stood, and communities keep their numbers. */
  readonly earlier?: KnowledgeGraph;
}

/** Builds the graph of a corpus: a node for each entity, statement and document, an edge for each claim, with its evidence. */
export function buildGraph(corpus: Corpus, title: string, { earlier }: BuildOptions = {}): KnowledgeGraph {
  const nodes = describeNodes(corpus);
  const links = linkNodes(corpus, nodes);
  const skeleton = skeletonOf(nodes, links);
  const found = findCommunities(nodes, skeleton);
  const communities = earlier ? keepCommunities(found, earlier) : found;
  const places = earlier ? keepPlaces(nodes, skeleton, earlier) : placeNodes(nodes, skeleton);

  const graph: KnowledgeGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ title, version: 1 });
  for (const [key, node] of nodes)
    graph.addNode(key, { ...node, ...places.get(key)!, community: communities.get(key)! } as GraphNode);
  for (const [key, { source, target, edge }] of links) graph.addDirectedEdgeWithKey(key, source, target, edge);
  return graph;
}
