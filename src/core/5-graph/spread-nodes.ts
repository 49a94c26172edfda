import { forceCollide } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from './place.ts';
import { random } from './random.ts';
import type { Skeleton } from './skeleton.ts';

const SEED = 1;
/** From this many nodes on, far ones are felt together (Barnes and Hut 1986): twice as fast, nearly as good. */
const MANY = 1000;
/** The share of the area that the nodes' room takes after spreading; the rest is the space that shows the shape. */
const DENSITY = 0.4;

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

interface Body {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly room: number;
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
  const settings = {
    ...forceAtlas2.inferSettings(part),
    // Four times the usual: what hangs by one thread stays in sight.
    gravity: 0.2,
    barnesHutOptimize: part.order > MANY,
    edgeWeightInfluence: 0.7,
  };
  const iterations = Math.round(Math.min(800, Math.max(60, 120_000 / part.order)));
  const places = forceAtlas2(part, { iterations, settings, getEdgeWeight: 'weight' });
  return keys.map((key) => places[key]!);
}

/** Scales places so that the nodes' room takes its share of the area. */
function scaled(places: readonly Place[], rooms: readonly number[]): Body[] {
  const middle = centerOf(places);
  const spread = places.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / places.length;
  // An even disc of radius R has a mean squared distance of R²/2 from its middle.
  const wanted = rooms.reduce((sum, room) => sum + room ** 2, 0) / DENSITY / 2;
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

/** Pushes overlapping bodies apart, and all of them from the middle when that alone does not end. */
function moveApart(bodies: Body[]): void {
  const ROUNDS = 400;
  const TOUCH = 0.5;
  const collide = forceCollide<Body>((body) => body.room + TOUCH).iterations(2);
  collide.initialize?.(bodies, random(SEED));
  for (let round = 1; round <= ROUNDS; round += 1) {
    collide(1);
    let largest = 0;
    for (const body of bodies) {
      largest = Math.max(largest, Math.abs(body.vx), Math.abs(body.vy));
      const growth = round % 20 === 0 ? 1.03 : 1;
      body.x = (body.x + body.vx) * growth;
      body.y = (body.y + body.vy) * growth;
      body.vx = 0;
      body.vy = 0;
    }
    if (largest < TOUCH / 2) return;
  }
}

function centerOf(places: readonly Place[]): Place {
  let x = 0;
  let y = 0;
  for (const place of places) {
    x += place.x / places.length;
    y += place.y / places.length;
  }
  return { x, y };
}
