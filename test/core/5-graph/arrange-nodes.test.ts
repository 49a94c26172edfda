import { expect, test } from 'vitest';
import { arrangeNodes, type Pull, type Unarranged } from '../../../src/core/5-graph/arrange-nodes.ts';
import type { Place } from '../../../src/core/5-graph/place.ts';

/** Two rings of nodes, one thread between them, all starting in one row. */
const nodes = Array.from(
  { length: 24 },
  (_, i): Unarranged => ({ key: `n${i}`, x: i, y: 0, room: 8, isPinned: false }),
);
const pulls = nodes.flatMap(({ key }, i): Pull[] => [
  { a: key, b: `n${i < 12 ? (i + 1) % 12 : 12 + ((i - 11) % 12)}`, weight: 3 },
]);
pulls.push({ a: 'n0', b: 'n12', weight: 1 });

/** Runs to its end, or for so many stretches. */
function run(given: readonly Unarranged[], most = Number.POSITIVE_INFINITY) {
  const work = arrangeNodes(given, pulls);
  let count = 0;
  let step = work.next();
  while (!step.done) {
    count += 1;
    expect(step.value).toBeGreaterThan(0);
    expect(step.value).toBeLessThanOrEqual(1);
    step = work.next(count >= most);
  }
  return { places: step.value, count };
}

const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

test('arrangeNodes() gives each node its room, those that are linked nearer than others', () => {
  const { places } = run(nodes);
  const at = (i: number) => places.get(`n${i}`)!;
  for (let i = 0; i < 24; i++) {
    // What is drawn out sideways is never nearer than before.
    for (let j = 0; j < i; j++) expect(distance(at(i), at(j))).toBeGreaterThan(15);
  }
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [i, j]) => sum + distance(at(i), at(j)), 0) / pairs.length;
  const ring = Array.from({ length: 12 }, (_, i) => [i, (i + 1) % 12] as const);
  const across = Array.from({ length: 12 }, (_, i) => [i, 12 + i] as const);
  expect(mean(ring)).toBeLessThan(mean(across));
});

test('arrangeNodes() ends by itself, and as many stretches give the same places again', () => {
  const first = run(nodes);
  expect(run(nodes, first.count).places).toEqual(first.places);
  const short = run(nodes, 2);
  expect(short.count).toBe(2);
  expect(run(nodes, 2).places).toEqual(short.places);
  expect(short.places).not.toEqual(first.places);
});

test('arrangeNodes() leaves pinned nodes where they are, and brings their neighbours to them', () => {
  const pinned = nodes.map((node, i) => (i === 0 ? { ...node, x: 400, y: 300, isPinned: true } : node));
  const { places } = run(pinned);
  expect(places.get('n0')).toEqual({ x: 400, y: 300 });
  const [near, far] = [places.get('n1')!, places.get('n18')!];
  expect(distance(near, { x: 400, y: 300 })).toBeLessThan(distance(far, { x: 400, y: 300 }));
});

test('arrangeNodes() spreads nodes that nothing links', () => {
  const work = arrangeNodes(nodes.slice(0, 5), []);
  const { done, value } = work.next();
  expect(done).toBe(true);
  expect(new Set([...(value as ReadonlyMap<string, Place>).values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
});
