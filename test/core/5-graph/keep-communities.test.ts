import { expect, test } from 'vitest';
import { keepCommunities } from '../../../src/core/5-graph/keep-communities.ts';
import { sampleGraph } from '../../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const before = new Map(graph.mapNodes((key, { community }) => [key, community] as const));

test('keepCommunities() gives every community the number that it had, however they are counted now', () => {
  const most = Math.max(...before.values());
  const turned = new Map([...before].map(([key, community]) => [key, most - community]));
  expect(keepCommunities(turned, graph)).toEqual(before);
});

test('keepCommunities() leaves the number to the larger part of a community that fell apart, and finds a free one for what is new', () => {
  const [first] = graph.nodes();
  const split = new Map([...before].map(([key, community]) => [key, key === first ? 999 : community]));
  const kept = keepCommunities(split.set('person:new', 1000), graph);
  const numbers = [...new Set(before.values())];
  expect([...kept].filter(([key]) => key !== first && key !== 'person:new')).toEqual(
    [...before].filter(([key]) => key !== first),
  );
  expect(numbers).not.toContain(kept.get(first!));
  expect(numbers).not.toContain(kept.get('person:new'));
  expect(kept.get('person:new')).not.toBe(kept.get(first!));
});
