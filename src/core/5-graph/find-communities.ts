import louvain from 'graphology-communities-louvain';
import type { NodeDescription } from './describe-nodes.ts';
import { random } from './random.ts';
import { anchorOf, type Skeleton } from './skeleton.ts';

const SEED = 1;

/**
 * Finds groups of nodes that are linked more among themselves than with others (Louvain: Blondel et al. 2008), and
 * numbers them by size, 0 the largest. A statement belongs where its speaker does.
 */
export function findCommunities(
  nodes: ReadonlyMap<string, NodeDescription>,
  skeleton: Skeleton,
): ReadonlyMap<string, number> {
  const found: Record<string, number> =
    skeleton.order === 0 ? {} : louvain(skeleton, { rng: random(SEED), getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const [key, node] of nodes) {
    const community = found[node.kind === 'statement' ? anchorOf(node, skeleton) : key]!;
    const keys = members.get(community);
    if (keys) keys.push(key);
    else members.set(community, [key]);
  }
  // Keys come sorted, so that the first member is the smallest key.
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(bySize.flatMap((keys, community) => keys.map((key) => [key, community] as const)));
}
