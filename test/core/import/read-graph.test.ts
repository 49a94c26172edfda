import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGraph } from '../../../src/core/import/read-graph.ts';
import { sampleGraph } from '../../fixtures/graph/sample-graph.ts';

test('readGraph() reads what a build wrote', () => {
  const graph = sampleGraph();
  const result = readGraph(JSON.stringify(graph.export()));
  expect('graph' in result && result.graph.export()).toEqual(graph.export());
});

test.each([
  ['', /not valid JSON/],
  ['null', /not a graph/],
  ['{"nodes": [], "edges": [], "attributes": {"version": 7}}', /version 7/],
  [
    '{"nodes": [{"key": "a", "attributes": {"kind": "ghost", "label": ""}}], "edges": [], "attributes": {"version": 1}}',
    /does not know/,
  ],
  [
    '{"nodes": [{"key": "s", "attributes": {"kind": "statement", "label": ""}}], "edges": [], "attributes": {"version": 1}}',
    /does not know/,
  ],
  ['{"nodes": [], "edges": [{"source": "a", "target": "b"}], "attributes": {"version": 1}}', /does not know/],
  [
    '{"nodes": [], "edges": [{"source": "a", "target": "b", "attributes": {"kind": "of", "evidence": [], "weight": 1}}], "attributes": {"version": 1}}',
    /contradicts itself/,
  ],
])('readGraph() of %j says why not', (text, words) => {
  const result = readGraph(text);
  expect('problem' in result && result.problem).toMatch(words);
});

test('readGraph() never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readGraph(text)));
});

test('readGraph() gives every node a finite place and a size', () => {
  const node = { key: 'person:a', attributes: { kind: 'person', label: 'A', aliases: [], mentions: [], x: null } };
  const result = readGraph(JSON.stringify({ nodes: [node], edges: [], attributes: { version: 1 } }));
  const placed = 'graph' in result ? result.graph.getNodeAttributes('person:a') : undefined;
  expect(Number.isFinite(placed?.x) && Number.isFinite(placed?.y)).toBe(true);
  expect(placed?.size).toBeGreaterThan(0);
});
