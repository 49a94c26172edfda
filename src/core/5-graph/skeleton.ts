import { UndirectedGraph } from 'graphology';
import type { NodeDescription } from './describe-nodes.ts';
import type { Link } from './link-nodes.ts';

/** Entities and documents with the pull between them, without the statements. */
export type Skeleton = UndirectedGraph<Record<string, never>, { weight: number }>;

/** What a relation, a statement about somebody, and standing in the same article are worth. */
export const RELATION = 3;
export const STATEMENT = 1;
const ARTICLE = 0.3;

/**
 * The graph a reader sees while statements are folded: entities pulled together by their relations, by what one says of
 * another, and weakly by the articles that mention them.
 */
export function skeletonOf(nodes: ReadonlyMap<string, NodeDescription>, links: ReadonlyMap<string, Link>): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph();
  for (const [key, node] of nodes) if (node.kind !== 'statement') skeleton.addNode(key);
  const pull = (a: string, b: string, weight: number) => {
    if (a === b || !skeleton.hasNode(a) || !skeleton.hasNode(b)) return;
    skeleton.updateEdge(a, b, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  };

  for (const { source, target, edge } of links.values()) {
    const statement = nodes.get(source);
    if (edge.kind === 'mentions' && statement?.kind === 'statement' && statement.speakerId !== undefined)
      pull(statement.speakerId, target, STATEMENT);
    else pull(source, target, RELATION);
  }
  for (const [key, node] of nodes) {
    if (!('mentions' in node)) continue;
    for (const doc of new Set(node.mentions.map((mention) => mention.doc))) pull(key, `document:${doc}`, ARTICLE);
  }
  return skeleton;
}

/** The node of the skeleton beside which a statement stands: its speaker, or the article if nobody is named. */
export function anchorOf(node: NodeDescription & { kind: 'statement' }, skeleton: Skeleton): string {
  return node.speakerId !== undefined && skeleton.hasNode(node.speakerId) ? node.speakerId : `document:${node.doc}`;
}
