import { expect, test } from 'vitest';
import { communitiesOf, NAMED_COMMUNITIES } from '../../src/explorer/state/communities.ts';
import { MOST_FOR_BETWEENNESS, measure, toRadii } from '../../src/explorer/state/measures.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView, type Look, sizeNames } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { largeGraph } from './large-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const sizes = Object.keys(sizeNames) as Look['size'][];

test.each(sizes)('measure() by %s is the same every time, and of every name', async (by) => {
  const values = await measure(graph, picture, by);
  const again = await measure(sampleGraph(), toPicture(sampleGraph()), by);
  expect(again).toEqual(values);
  if (by === 'importance') return expect(values).toBeNull();
  const names = graph.filterNodes((_, { kind }) => kind !== 'statement' && kind !== 'document');
  expect([...values!.keys()]).toEqual(names);
  expect([...values!.values()].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  expect(new Set(values!.values()).size).toBeGreaterThan(1);
});

test('measure() counts what it says', async () => {
  expect((await measure(graph, picture, 'statements'))!.get('person:tomas-okonda')).toBe(4);
  const degree = (await measure(graph, picture, 'degree'))!;
  const scene = toScene(graph, picture, firstView);
  for (const key of scene.nodes) {
    expect(degree.get(key), key).toBe((picture.tiesOf.get(key) ?? []).filter((id) => scene.ties.has(id)).length);
  }
  const ranks = [...(await measure(graph, picture, 'pagerank'))!.values()];
  expect(ranks.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
});

test('measure() leaves betweenness alone above a stated size', async () => {
  const large = largeGraph(MOST_FOR_BETWEENNESS * 3);
  expect(await measure(large, toPicture(large), 'betweenness')).toBeNull();
}, 60_000);

test('toRadii() grows by area, from 3 to 24', () => {
  const radii = toRadii(new Map(Object.entries({ none: 0, quarter: 1, most: 4 })));
  expect([...radii.values()]).toEqual([3, 13.5, 24]);
  expect([...toRadii(new Map([['a', 0]])).values()]).toEqual([3]);
});

test('communitiesOf() names those that have a colour after their largest name on the canvas', () => {
  const scene = toScene(graph, picture, firstView);
  const communities = communitiesOf(graph, scene);
  expect(communities.length).toBeGreaterThan(1);
  expect(communities.length).toBeLessThanOrEqual(NAMED_COMMUNITIES);
  for (const { number, leader, size } of communities) {
    const members = [...scene.nodes].filter((key) => graph.getNodeAttribute(key, 'community') === number);
    expect(members).toHaveLength(size);
    const most = Math.max(...members.map((key) => graph.getNodeAttribute(key, 'size')));
    expect(graph.getNodeAttribute(leader, 'size')).toBe(most);
  }
});
