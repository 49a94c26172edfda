import { packSiblings } from 'd3-hierarchy';
import { connectedComponents } from 'graphology-components';
import type { NodeDescription } from './describe-nodes.ts';
import type { Place } from './place.ts';
import { anchorOf, type Skeleton } from './skeleton.ts';
import { spreadNodes } from './spread-nodes.ts';
import { WIDTH } from './width.ts';

/** Free space around a node, and between the parts of the graph that nothing connects. */
export const GAP = 4;
const PART_GAP = 16;
/** Steps of statements around their speaker turn by the golden angle, as seeds of a sunflower do (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places every node, with coordinates to two decimals. Entities and articles are spread by their links, each with room
 * for the statements that stand around it like the seeds of a sunflower; parts that nothing connects lie side by side.
 */
export function placeNodes(
  nodes: ReadonlyMap<string, NodeDescription>,
  skeleton: Skeleton,
): ReadonlyMap<string, Place> {
  const around = statementsByAnchor(nodes, skeleton);
  const roomOf = (key: string) => sunflowerRadius(nodes.get(key)!.size, (around.get(key)?.length ?? 0) + 1) + GAP;

  const places = new Map<string, Place>();
  for (const part of packParts(connectedComponents(skeleton), skeleton, roomOf))
    for (const [key, place] of part) {
      places.set(key, rounded(place));
      const { size } = nodes.get(key)!;
      around.get(key)?.forEach((statement, index) => {
        const distance = sunflowerRadius(size, index + 1);
        const angle = index * GOLDEN_ANGLE;
        places.set(
          statement,
          rounded({ x: place.x + distance * Math.cos(angle), y: place.y + distance * Math.sin(angle) }),
        );
      });
    }
  return places;
}

function statementsByAnchor(
  nodes: ReadonlyMap<string, NodeDescription>,
  skeleton: Skeleton,
): ReadonlyMap<string, string[]> {
  const around = new Map<string, string[]>();
  for (const [key, node] of nodes) {
    if (node.kind !== 'statement') continue;
    const anchor = anchorOf(node, skeleton);
    const keys = around.get(anchor);
    if (keys) keys.push(key);
    else around.set(anchor, [key]);
  }
  return around;
}

/** How far from the middle of a node of this size its nth statement stands, 1 the first, so that none touch. */
export function sunflowerRadius(size: number, nth: number): number {
  const STATEMENT = 3;
  const STEP = 4.4;
  return nth === 0 ? size : Math.hypot(size + STATEMENT + 1, STEP * Math.sqrt(nth - 1));
}

/** Lays each connected part out by itself and sets the parts side by side, the widest in the middle. */
function packParts(
  components: readonly (readonly string[])[],
  skeleton: Skeleton,
  roomOf: (key: string) => number,
): ReadonlyMap<string, Place>[] {
  const circles = components
    .map((keys) => spreadNodes([...keys].sort(), skeleton, roomOf))
    .map((part) => ({ part, r: radiusOf(part, roomOf) + PART_GAP, x: 0, y: 0 }))
    .sort((a, b) => b.r - a.r || (firstKey(a.part) < firstKey(b.part) ? -1 : 1));
  return packSiblings(circles).map(
    ({ part, x, y }) => new Map([...part].map(([key, place]) => [key, { x: WIDTH * (place.x + x), y: place.y + y }])),
  );
}

function radiusOf(part: ReadonlyMap<string, Place>, roomOf: (key: string) => number): number {
  return [...part].reduce((max, [key, { x, y }]) => Math.max(max, Math.hypot(x, y) + roomOf(key)), 0);
}

function firstKey(part: ReadonlyMap<string, Place>): string {
  return part.keys().next().value!;
}

function rounded({ x, y }: Place): Place {
  // Adding 0 turns −0 into 0, which JSON writes differently from memory.
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
