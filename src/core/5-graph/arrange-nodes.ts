import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Body, moveApart } from './move-apart.ts';
import type { Place } from './place.ts';
import { centerOf, pullSettings, roundsFor, wantedSpread } from './pull-settings.ts';
import { WIDTH } from './width.ts';

/** What is to be arranged, and where it stands now. */
export interface Unarranged extends Place {
  readonly key: string;
  /** The free space around it, as a radius. */
  readonly room: number;
  /** Whether it stays where it is. */
  readonly isPinned: boolean;
}

export interface Pull {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Rounds of ForceAtlas2 between two looks at how far nodes still move. */
const ROUNDS = 20;
/** Nodes are at rest when on average they move by no more than this share of their spread in so many rounds. */
const REST = 0.004;

/**
 * Arranges nodes anew by the pull between them, from where they stand now (ForceAtlas2: Jacomy et al. 2014), and moves
 * them apart until each has its room. Between stretches of some rounds it yields how much of the work is done at most, 0
 * to 1, so that the caller can stop it: `next(true)` ends the pulling. It ends by itself when hardly anything moves. The
 * same nodes and as many stretches give the same places; pinned nodes stay.
 */
export function* arrangeNodes(
  nodes: readonly Unarranged[],
  pulls: readonly Pull[],
): Generator<number, ReadonlyMap<string, Place>, boolean | undefined> {
  const home = centerOf(nodes);
  const part = new UndirectedGraph<Place & { fixed: boolean }, { weight: number }>();
  for (const { key, x, y, isPinned } of nodes)
    part.addNode(key, { x: (x - home.x) / WIDTH, y: y - home.y, fixed: isPinned });
  for (const { a, b, weight } of pulls) part.mergeEdge(a, b, { weight });
  const placesNow = () => part.mapNodes((_, { x, y }) => ({ x, y }));

  const settings = pullSettings(part.order);
  const wanted = wantedSpread(nodes.map(({ room }) => room));
  const stretches = Math.ceil(roundsFor(part.order) / ROUNDS);
  let before = placesNow();
  for (let stretch = 1; stretch <= stretches && part.size > 0; stretch++) {
    forceAtlas2.assign(part, { iterations: ROUNDS, settings, getEdgeWeight: 'weight' });
    const after = placesNow();
    const spread = meanSquare(after);
    // Nodes push each other away with a force that grows with this ratio, and so does the square of their distances.
    settings.scalingRatio = (settings.scalingRatio ?? 1) * Math.max(0.5, Math.min(2, wanted / Math.max(spread, 1e-6)));
    const isAtRest = meanMove(before, after) < REST * Math.sqrt(spread);
    before = after;
    const isStopped = yield stretch / stretches;
    if (isStopped || isAtRest) break;
  }

  const bodies = before.map(
    ({ x, y }, index): Body => ({
      index,
      x,
      y,
      vx: 0,
      vy: 0,
      room: nodes[index]!.room,
      isFixed: nodes[index]!.isPinned,
    }),
  );
  moveApart(bodies);
  return new Map(
    nodes.map(({ key, x, y, isPinned }, index) => {
      const body = bodies[index]!;
      return [key, isPinned ? { x, y } : { x: rounded(home.x + body.x * WIDTH), y: rounded(home.y + body.y) }];
    }),
  );
}

function meanSquare(places: readonly Place[]): number {
  const middle = centerOf(places);
  return places.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / places.length;
}

function meanMove(before: readonly Place[], after: readonly Place[]): number {
  return after.reduce((sum, { x, y }, i) => sum + Math.hypot(x - before[i]!.x, y - before[i]!.y), 0) / after.length;
}

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
