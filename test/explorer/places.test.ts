import { expect, test } from 'vitest';
import { describeStep } from '../../src/explorer/state/describe-step.ts';
import { movedBetween, pinNodes, placeOf, unpinNodes, withPins } from '../../src/explorer/state/places.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const marrow = 'person:ilse-marrow';
const okonda = 'person:tomas-okonda';

test('pins are kept by key, the later of two holds, and are let go of', () => {
  const one = pinNodes(firstView, [{ key: okonda, x: 1.26, y: -0.01 }]);
  expect(one.pins).toEqual([{ key: okonda, x: 1.3, y: 0 }]);
  const two = pinNodes(one, [
    { key: marrow, x: 5, y: 6 },
    { key: okonda, x: 7, y: 8 },
  ]);
  expect(two.pins).toEqual([
    { key: marrow, x: 5, y: 6 },
    { key: okonda, x: 7, y: 8 },
  ]);
  expect(describeStep(graph, firstView, one)).toBe('Pinned Tomas Okonda');
  expect(describeStep(graph, one, two)).toBe('Pinned 2 names');
  expect(describeStep(graph, two, unpinNodes(two, [marrow]))).toBe('Unpinned Ilse Marrow');
  expect(unpinNodes(two, [marrow, okonda])).toEqual(firstView);
});

test('placeOf() takes a statement along with its speaker, and leaves the rest', () => {
  const { x, y } = graph.getNodeAttributes(marrow);
  const places = withPins(new Map(), [{ key: marrow, x: x + 10, y: y - 4 }]);
  expect(placeOf(graph, places, marrow)).toEqual({ x: x + 10, y: y - 4 });
  const statement = graph.findOutNeighbor(marrow, (_, node) => node.kind === 'statement')!;
  const before = graph.getNodeAttributes(statement);
  expect(placeOf(graph, places, statement)).toEqual({
    x: expect.closeTo(before.x + 10),
    y: expect.closeTo(before.y - 4),
  });
  const other = graph.getNodeAttributes(okonda);
  expect(placeOf(graph, places, okonda)).toEqual({ x: other.x, y: other.y });
  expect(movedBetween(new Map(), places)).toEqual([marrow]);
  expect(movedBetween(places, new Map(places))).toEqual([]);
});
