import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toGraphJson } from '../../../src/core/export/to-graph-json.ts';
import { createGraphReader } from '../../../src/core/import/create-graph-reader.ts';
import { readGraph } from '../../../src/core/import/read-graph.ts';
import { sampleGraph } from '../../fixtures/graph/sample-graph.ts';

test('readGraph() reads what a build wrote', () => {
  const graph = sampleGraph();
  const result = readGraph(JSON.stringify(graph.export()));
  expect('graph' in result && result.graph.export()).toEqual(graph.export());
});

const built = toGraphJson(sampleGraph());

test('a graph is read the same in pieces of any length', () => {
  const whole = readGraph(JSON.stringify(sampleGraph().export()));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: built.length }), fc.nat(built.length), (length, first) => {
      const result = readPieces([built.slice(0, first), ...cut(built.slice(first), length)]);
      expect('graph' in result && 'graph' in whole && toGraphJson(result.graph)).toBe(
        'graph' in whole && toGraphJson(whole.graph),
      );
    }),
    { numRuns: 40 },
  );
});

test('a graph that was cut off anywhere yields the problem', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: built.length - 3 }), fc.integer({ min: 1, max: 999 }), (length, piece) => {
      expect(readPieces(cut(built.slice(0, length), piece))).toEqual({ problem: expect.stringMatching(/cut off/) });
    }),
  );
});

test('a line that is no node, or comes twice, is told in words', () => {
  const [head, node, ...more] = built.split(/(?<="nodes":\[\n)|(?<=},)\n(?={"key")/);
  const odd = (text: string) => readPieces(cut(text, 400));
  expect(odd([head! + node, node, ...more].join('\n'))).toMatchObject({ problem: /contradicts itself/ });
  expect(odd(built.replace('"kind":"person"', '"kind":"ghost"'))).toMatchObject({
    problem: expect.stringMatching(/does not know/),
  });
  expect(odd(built.replace('"version":1', '"version":3'))).toMatchObject({
    problem: expect.stringMatching(/version 3/),
  });
});

function readPieces(pieces: readonly string[]) {
  const reader = createGraphReader();
  for (const piece of pieces) if (!reader.push(piece)) break;
  return reader.end();
}

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));
}

test.each([
  ['', /not valid JSON/],
  ['null', /not a graph/],
  ['{"nodes": [], "edges": [], "attributes": {"version": 7}}', /version 7/],
  ['{"nodes": [], "edges": [], "attributes": {"version": 1, "corrections": [7]}}', /decisions .* are broken/],
  ['{"nodes": [], "edges": [], "attributes": {"version": 1, "uncorrected": {"without": 1}}}', /are broken/],
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
