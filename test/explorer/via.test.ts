import { expect, test } from 'vitest';
import { describeStep } from '../../src/explorer/state/describe-step.ts';
import { focusOn } from '../../src/explorer/state/focus.ts';
import { bringBack, lookThroughNodes } from '../../src/explorer/state/hide.ts';
import { isInside } from '../../src/explorer/state/is-inside.ts';
import { neighboursIn } from '../../src/explorer/state/neighbours.ts';
import { type Picture, type Tie, tieId, toPicture } from '../../src/explorer/state/picture.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { lookThrough, MOST_VIA } from '../../src/explorer/state/via.ts';
import { firstView, selectNode } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const union = 'organization:seafarers-union';

/** A picture of one hub, `h`, that ties the others with the weights given. */
function star(weights: Readonly<Record<string, number>>): Picture {
  const ties = Object.entries(weights).map(([key, weight]): Tie => {
    const edges = Array.from({ length: weight }, (_, i) => `${key} ${i}`);
    const [a, b] = [key, 'h'].sort() as [string, string];
    return { id: tieId(a, b), a, b, edges, statements: [], weight, confidence: 1 };
  });
  return {
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    tiesOf: new Map([['h', ties.map(({ id }) => id)]]),
    ranked: ['h', ...Object.keys(weights)],
    unfold: () => {},
  };
}

test('a hub that is looked through leaves lines between those it ties, and comes back', () => {
  const before = toScene(graph, picture, firstView);
  const names = neighboursIn(picture, before, union);
  const view = lookThroughNodes(selectNode(firstView, union), [union]);
  expect(view.selection).toBeNull();
  const scene = toScene(graph, picture, view);
  expect(scene.nodes).not.toContain(union);
  expect(scene.via.hubs).toEqual([{ hub: union, names: names.length, linked: names.length }]);
  expect(scene.via.ties.size).toBeGreaterThan(0);
  for (const { id, a, b, hubs } of scene.via.ties.values()) {
    expect(hubs).toEqual([union]);
    expect(before.ties).not.toContain(id);
    for (const end of [a, b]) expect(before.ties).toContain(tieId(end, union));
    expect(neighboursIn(picture, scene, a)).toContain(b);
    expect(focusOn([a], picture, scene).lit).toContain(b);
  }
  expect(describeStep(graph, firstView, view)).toBe('Looked through Seafarers’ Union');
  expect(describeStep(graph, view, bringBack(view, union))).toBe('Brought Seafarers’ Union back');
  expect(bringBack(view, union)).toEqual(firstView);
  // Selected again, it stands on the canvas and needs no lines in its place.
  expect(toScene(graph, picture, selectNode(view, union)).via.ties.size).toBe(0);
});

test('lookThrough() draws so many lines and no more, between those that the hub ties the most', () => {
  const weights = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}`, 1 + (i % 7)]));
  const nodes = new Set(Object.keys(weights));
  const { ties, hubs } = lookThrough(star(weights), { nodes, ties: new Set() }, ['h']);
  expect(ties.size).toBe(MOST_VIA);
  const linked = new Set([...ties.values()].flatMap(({ a, b }) => [a, b]));
  expect(hubs).toEqual([{ hub: 'h', names: 300, linked: linked.size }]);
  for (const key of linked) expect(weights[key]).toBe(7);
});

test('lookThrough() leaves out what stands on the canvas, and draws no line beside another', () => {
  const both = star({ a: 1, b: 1 });
  expect(lookThrough(both, { nodes: new Set(['a', 'b', 'h']), ties: new Set() }, ['h']).hubs).toEqual([]);
  const tied = lookThrough(both, { nodes: new Set(['a', 'b']), ties: new Set([tieId('a', 'b')]) }, ['h']);
  expect(tied.ties.size).toBe(0);
  expect(lookThrough(both, { nodes: new Set(['a']), ties: new Set() }, ['h']).hubs).toEqual([
    { hub: 'h', names: 1, linked: 0 },
  ]);
});

test('isInside() knows the inside of a loop, dents and all', () => {
  const dented = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ];
  expect(isInside({ x: 5, y: 2 }, dented)).toBe(true);
  expect(isInside({ x: 1, y: 8 }, dented)).toBe(true);
  expect(isInside({ x: 5, y: 8 }, dented)).toBe(false);
  expect(isInside({ x: 12, y: 5 }, dented)).toBe(false);
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
});
