import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from './place.ts';

/** From this many nodes on, far ones are felt together (Barnes and Hut 1986): twice as fast, nearly as good. */
const MANY = 1000;
/** The share of the area that the nodes' room takes after spreading; the rest is the space that shows the shape. */
const DENSITY = 0.4;

/** How ForceAtlas2 pulls a graph of so many nodes together. */
export const pullSettings = (order: number) => ({
  ...forceAtlas2.inferSettings(order),
  // Four times the usual: what hangs by one thread stays in sight.
  gravity: 0.2,
  barnesHutOptimize: order > MANY,
  edgeWeightInfluence: 0.7,
});

/** So many rounds are enough for so many nodes. */
export const roundsFor = (order: number): number => Math.round(Math.min(800, Math.max(60, 120_000 / order)));

/** The mean squared distance from the middle at which the nodes' room takes its share of the area. */
export const wantedSpread = (rooms: readonly number[]): number =>
  // An even disc of radius R has a mean squared distance of R²/2 from its middle.
  rooms.reduce((sum, room) => sum + room ** 2, 0) / DENSITY / 2;

/** The mean of places. */
export function centerOf(places: readonly Place[]): Place {
  let x = 0;
  let y = 0;
  for (const place of places) {
    x += place.x / places.length;
    y += place.y / places.length;
  }
  return { x, y };
}
