import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Scene } from './scene.ts';

/** So many communities have a colour of their own; more cannot be told apart. */
export const NAMED_COMMUNITIES = 8;

export interface Community {
  readonly number: number;
  /** Node key of its most important name. */
  readonly leader: string;
  /** How many names of it the scene shows. */
  readonly size: number;
}

/** The communities of the names on the canvas that have a colour, by number; each is called after its largest name. */
export function communitiesOf(graph: KnowledgeGraph, scene: Scene): readonly Community[] {
  const found = new Map<number, { leader: string; least: number; size: number }>();
  for (const key of scene.nodes) {
    const { kind, community, size } = graph.getNodeAttributes(key);
    if (kind === 'statement' || kind === 'document' || community >= NAMED_COMMUNITIES) continue;
    const known = found.get(community) ?? { leader: key, least: size, size: 0 };
    const isLeader = size > known.least || (size === known.least && key < known.leader);
    found.set(community, {
      leader: isLeader ? key : known.leader,
      least: isLeader ? size : known.least,
      size: known.size + 1,
    });
  }
  return [...found].sort(([a], [b]) => a - b).map(([number, { leader, size }]) => ({ number, leader, size }));
}
