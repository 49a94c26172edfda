import type { KnowledgeGraph } from '../model/graph.ts';

/**
 * Numbers communities as an earlier graph did, so that a correction changes no colour that it need not: each gets the number
 * that most of its members had, the largest share first; what is new gets the smallest number that is free.
 */
export function keepCommunities(
  communities: ReadonlyMap<string, number>,
  earlier: KnowledgeGraph,
): ReadonlyMap<string, number> {
  const shared = new Map<string, { from: number; to: number; count: number }>();
  for (const [key, from] of communities) {
    if (!earlier.hasNode(key)) continue;
    const to = earlier.getNodeAttribute(key, 'community');
    const pair = shared.get(`${from} ${to}`) ?? { from, to, count: 0 };
    shared.set(`${from} ${to}`, pair);
    pair.count += 1;
  }
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of [...shared.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)) {
    if (numbers.has(from) || taken.has(to)) continue;
    numbers.set(from, to);
    taken.add(to);
  }
  let free = 0;
  for (const from of [...new Set(communities.values())].sort((a, b) => a - b)) {
    if (numbers.has(from)) continue;
    while (taken.has(free)) free += 1;
    numbers.set(from, free);
    taken.add(free);
  }
  return new Map([...communities].map(([key, from]) => [key, numbers.get(from)!]));
}
