import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Body, moveApart } from './move-apart.ts';
import type { Place } from './place.ts';
import { centerOf, pullSettings, roundsFor, wantedSpread } from './pull-settings.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * Places connected nodes around (0, 0) by the pull between them (ForceAtlas2: Jacomy et al. 2014) and moves them apart
 * until each has its room. The keys come sorted; the same keys and pulls give the same places.
 */
export function spreadNodes(
  keys: readonly string[],
  skeleton: Skeleton,
  roomOf: (key: string) => number,
): ReadonlyMap<string, Place> {
  if (keys.length === 1) return new Map([[keys[0]!, { x: 0, y: 0 }]]);
  const bodies = scaled(pullTogether(keys, skeleton), keys.map(roomOf));
  moveApart(bodies);
  const middle = centerOf(bodies);
  return new Map(keys.map((key, index) => [key, { x: bodies[index]!.x - middle.x, y: bodies[index]!.y - middle.y }]));
}

function pullTogether(keys: readonly string[], skeleton: Skeleton): Place[] {
  const part = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  keys.forEach((key, index) => {
    const angle = (2 * Math.PI * index) / keys.length;
    part.addNode(key, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) });
  });
  for (const key of keys)
    skeleton.forEachEdge(key, (_edge, { weight }, source, target) => {
      if (key === (source < target ? source : target)) part.addEdge(source, target, { weight });
    });
  const iterations = roundsFor(part.order);
  const places = forceAtlas2(part, { iterations, settings: pullSettings(part.order), getEdgeWeight: 'weight' });
  return keys.map((key) => places[key]!);
}

/** Scales places so that the nodes' room takes its share of the area. */
function scaled(places: readonly Place[], rooms: readonly number[]): Body[] {
  const middle = centerOf(places);
  const spread = places.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / places.length;
  const wanted = wantedSpread(rooms);
  const factor = spread > 0 ? Math.sqrt(wanted / spread) : 1;
  return places.map(({ x, y }, index) => ({
    index,
    x: (x - middle.x) * factor,
    y: (y - middle.y) * factor,
    vx: 0,
    vy: 0,
    room: rooms[index]!,
  }));
}
