import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toNeo4j } from '../../../src/core/export/to-neo4j.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { byHeader, parseCsv } from './parse-csv.ts';

describe('toNeo4j()', () => {
  const graph = buildGraph(harbourCorpus, 'Harbour');

  test('gives nodes and relationships the headers that the importer reads', () => {
    const files = toNeo4j(graph);
    const [nodeHeader, ...nodes] = parseCsv(files.get('nodes.csv')!);
    const [edgeHeader, ...edges] = parseCsv(files.get('relationships.csv')!);
    expect([nodes.length, edges.length]).toEqual([graph.order, graph.size]);
    for (const name of [...nodeHeader!, ...edgeHeader!])
      expect(name).toMatch(/^(key:ID|:LABEL|:START_ID|:END_ID|:TYPE|\w+:(string|int|double))$/);
    const said = nodes.map((row) => byHeader(nodeHeader!, row)).filter((row) => row[':LABEL'] === 'Statement');
    expect(said.map((row) => row['content_text:string'])).toContain('that the Port Board had been paid');
    const types = new Set(edges.map((row) => byHeader(edgeHeader!, row)[':TYPE']));
    expect(types).toEqual(new Set(['SAID', 'MENTIONS', 'REPORTED_IN', 'NESTED_IN', 'HOLDS', 'OF']));
  });

  test('names every end of a relationship as a node, one row a line', () => {
    const files = toNeo4j(buildGraph(hostileCorpus(), ''));
    const [, ...nodes] = parseCsv(files.get('nodes.csv')!);
    const [, ...edges] = parseCsv(files.get('relationships.csv')!);
    const keys = new Set(nodes.map(([key]) => key));
    for (const [source, target] of edges) expect(keys.has(source!) && keys.has(target!)).toBe(true);
    expect(files.get('nodes.csv')!.split('\r\n')).toHaveLength(nodes.length + 2);
    expect(files.get('nodes.csv')).not.toMatch(/[^\r]\n/);
  });
});
