import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toGraphJson } from '../../../src/core/export/to-graph-json.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { hostileCorpus, hostileNames } from './hostile-corpus.ts';

describe('toGraphJson()', () => {
  const graph = buildGraph(harbourCorpus, 'Harbour');

  test('writes what graphology reads, with everything in it', () => {
    const read = MultiDirectedGraph.from(JSON.parse(toGraphJson(graph)));
    expect(read.export()).toEqual(graph.export());
  });

  test('writes one node or edge a line', () => {
    const lines = toGraphJson(graph).split('\n');
    expect(lines.filter((line) => line.startsWith('{"key":"'))).toHaveLength(graph.order + graph.size);
    expect(lines.at(-1)).toBe('');
  });

  test('does not care in what order nodes, edges and attributes were set', () => {
    const shuffled: typeof graph = new MultiDirectedGraph();
    shuffled.replaceAttributes({ version: 1, title: 'Harbour' });
    for (const key of graph.nodes().reverse()) {
      const attributes = Object.entries(graph.getNodeAttributes(key)).reverse();
      shuffled.addNode(key, Object.fromEntries(attributes) as never);
    }
    for (const key of graph.edges().reverse())
      shuffled.addDirectedEdgeWithKey(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key));
    expect(toGraphJson(shuffled)).toBe(toGraphJson(graph));
  });

  test('keeps every name to the last half of a surrogate pair', () => {
    const check = (names: readonly string[]) => {
      const some = buildGraph(hostileCorpus(names), 'x');
      const text = toGraphJson(some);
      expect(text).not.toMatch(/\p{Cs}|[\u0000-\u0009\u000B-\u001F\u0085\u2028\u2029]/u);
      expect(MultiDirectedGraph.from(JSON.parse(text)).export()).toEqual(some.export());
    };
    check(hostileNames);
    fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 4 }), check), { numRuns: 40 });
  });
});
