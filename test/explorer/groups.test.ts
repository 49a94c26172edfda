import { expect, test } from 'vitest';
import { leaderOf, toGroups } from '../../src/explorer/state/groups.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { toRows } from '../../src/explorer/state/rows.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView, openGroup } from '../../src/explorer/state/view.ts';
import { largeGraph } from './large-graph.ts';

const graph = largeGraph(2000);
const picture = toPicture(graph);
const { nodes } = toScene(graph, picture, { ...firstView, most: 'all' });
const { groups, ties, left } = toGroups(graph, picture, nodes);

test('toGroups() counts every name once, the largest community first', () => {
  expect(groups.reduce((sum, { size }) => sum + size, left)).toBe(nodes.size);
  expect(groups.map(({ size }) => size)).toEqual(groups.map(({ size }) => size).toSorted((a, b) => b - a));
  for (const { number, leaders } of groups) {
    expect(leaders).toHaveLength(3);
    expect(graph.getNodeAttribute(leaders[0]!, 'size')).toBe(graph.getNodeAttribute(leaderOf(graph, number)!, 'size'));
  }
});

test('toGroups() adds up what ties two communities', () => {
  const between = [...picture.ties.values()].filter(
    ({ a, b }) => graph.getNodeAttribute(a, 'community') !== graph.getNodeAttribute(b, 'community'),
  );
  expect(ties.reduce((sum, { weight }) => sum + weight, 0)).toBe(between.reduce((sum, { weight }) => sum + weight, 0));
});

test('many small communities are left out, and counted', () => {
  const scattered = largeGraph(1000);
  let next = 0;
  scattered.forEachNode((key) => scattered.setNodeAttribute(key, 'community', next++));
  const all = toScene(scattered, toPicture(scattered), firstView).nodes;
  const found = toGroups(scattered, toPicture(scattered), all);
  expect(found.groups.length).toBeLessThan(all.size);
  expect(found.left).toBe(all.size - found.groups.length);
});

test('an opened community is shown alone, on the canvas and in the table', () => {
  const view = openGroup(firstView, groups[2]!.number);
  const scene = toScene(graph, picture, view);
  expect(scene.nodes.size).toBe(groups[2]!.size);
  const rows = toRows(graph, view, { by: 'label', descending: false });
  expect(new Set(rows.map(({ key }) => key))).toEqual(scene.nodes);
});

test('without a name of its number a community has no leader', () => {
  expect(leaderOf(graph, 999)).toBeUndefined();
});
