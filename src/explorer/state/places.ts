import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Pin, View } from './view.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand that do not stand where the graph has them. */
export type Places = ReadonlyMap<string, Place>;

/** Where a node stands: its own place, or that of the graph; a statement goes with its speaker. */
export function placeOf(graph: KnowledgeGraph, places: Places, key: string): Place {
  const own = places.get(key);
  if (own) return own;
  const node = graph.getNodeAttributes(key);
  const { x, y } = node;
  const speaker = node.kind === 'statement' ? node.speakerId : undefined;
  const moved = speaker === undefined ? undefined : places.get(speaker);
  if (speaker === undefined || !moved) return { x, y };
  const before = graph.getNodeAttributes(speaker);
  return { x: x + moved.x - before.x, y: y + moved.y - before.y };
}

/** Places with the pins of a view in them. */
export const withPins = (places: Places, pins: readonly Pin[]): Places =>
  pins.length === 0 ? places : new Map([...places, ...pins.map(({ key, x, y }) => [key, { x, y }] as const)]);

/** The nodes whose places differ. */
export function movedBetween(before: Places, after: Places): readonly string[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [a, b] = [before.get(key), after.get(key)];
    return a?.x !== b?.x || a?.y !== b?.y;
  });
}

/** Pins nodes where they stand now or were put; coordinates to one decimal, a tenth of the smallest radius. */
export function pinNodes(view: View, pins: readonly Pin[]): View {
  const all = new Map(view.pins.map((pin) => [pin.key, pin]));
  for (const { key, x, y } of pins) all.set(key, { key, x: rounded(x), y: rounded(y) });
  return { ...view, pins: [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Lets nodes go back to where they stood before. */
export const unpinNodes = (view: View, keys: readonly string[]): View => ({
  ...view,
  pins: view.pins.filter(({ key }) => !keys.includes(key)),
});

// Adding 0 turns −0 into 0, which an address would not tell apart.
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
