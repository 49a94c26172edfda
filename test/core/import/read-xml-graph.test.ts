import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toGexf } from '../../../src/core/export/to-gexf.ts';
import { toGraphJson } from '../../../src/core/export/to-graph-json.ts';
import { toGraphml } from '../../../src/core/export/to-graphml.ts';
import { readXmlGraph } from '../../../src/core/import/read-xml-graph.ts';
import type { KnowledgeGraph } from '../../../src/core/model/graph.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { hostileCorpus, hostileNames } from '../export/hostile-corpus.ts';

const graph = buildGraph(harbourCorpus, 'Harbour');

const writers: readonly (readonly [string, (some: KnowledgeGraph) => string])[] = [
  ['GEXF 1.3', (some) => toGexf(some, { preset: 'statements' })],
  ['GEXF 1.2', (some) => toGexf(some, { preset: 'statements', version: '1.2' })],
  ['GraphML', (some) => toGraphml(some, { preset: 'statements' })],
];

function read(text: string): KnowledgeGraph {
  const result = readXmlGraph(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.graph;
}

function problemOf(text: string): string {
  const result = readXmlGraph(text);
  return 'problem' in result ? result.problem : '';
}

describe.each(writers)('readXmlGraph() of %s', (_name, write) => {
  test('gives back the graph that was written, articles and decisions too', () => {
    const decided = graph.copy() as KnowledgeGraph;
    const correction = { id: '1', kind: 'rename', entity: { id: 'country:NO', name: 'Norway' }, name: 'a ?> b --> c' };
    decided.setAttribute('corrections', [correction] as never);
    const again = read(write(decided));
    expect(toGraphJson(again)).toBe(toGraphJson(decided));
    expect(again.getAttributes()).toEqual(decided.getAttributes());
  });

  test('gives back any graph, whatever its names', () => {
    const check = (names: readonly string[]) => {
      const some = buildGraph(hostileCorpus(names), names.join());
      expect(toGraphJson(read(write(some)))).toBe(toGraphJson(some));
    };
    check(hostileNames);
    fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 4 }), check), { numRuns: 40 });
  });

  test('gives back the empty graph', () => {
    const empty = buildGraph({ docs: [], entities: [], relations: [], statements: [] }, 'Nothing');
    expect(toGraphJson(read(write(empty)))).toBe(toGraphJson(empty));
  });

  test('takes places and sizes from the file, where another program may have set them', () => {
    const moved = graph.copy() as KnowledgeGraph;
    moved.mergeNodeAttributes('country:NO', { x: 12.5, y: -3, size: 9 });
    const records = /country:NO[\s\S]*?(\{&quot;key.*?\})(?:"|<)/;
    const old = records.exec(write(graph))![1]!;
    const text = write(moved).replace(records, (whole, record) => whole.replace(record, old));
    expect(read(text).getNodeAttributes('country:NO')).toMatchObject({ x: 12.5, y: -3, size: 9, name: 'Norway' });
  });

  test('leaves out the edges of a node that was removed, and tells what has no record', () => {
    const text = write(graph).replace(/<node id="country:NO"[\s\S]*?<\/node>/, '<node id="new"/>');
    const result = readXmlGraph(text);
    if ('problem' in result) throw new Error(result.problem);
    expect(result.graph.hasNode('country:NO')).toBe(false);
    expect(result.graph.order).toBe(graph.order - 1);
    expect(result.left).toMatch(/^\d+ nodes or lines/);
  });

  test('says in one line what is wrong with a broken file', () => {
    const text = write(graph);
    expect(problemOf(text.slice(0, text.length / 2))).toMatch(/^The file is not well-formed XML: .*line \d+\.$/);
    expect(problemOf(text.replaceAll('{&quot;key', '{key'))).toMatch(/were changed/);
  });
});

test.each([
  ['GEXF of the names alone', toGexf(graph), /holds no sentences/],
  ['GraphML of the names alone', toGraphml(graph), /holds no sentences/],
  ['a graph of another program', '<graphml><graph><node id="a"/></graph></graphml>', /holds no sentences/],
  ['an empty graph of another program', '<gexf/>', /holds no sentences/],
  ['a page', '<html><p>Hello</p></html>', /begins with <html>/],
  ['nothing', '', /not well-formed/],
  ['an entity that grows', '<!DOCTYPE a [<!ENTITY b "bbbb">]><gexf>&b;</gexf>', /not well-formed/],
])('readXmlGraph() refuses %s', (_name, text, reason) => {
  expect(problemOf(text)).toMatch(reason);
  expect(problemOf(text)).not.toContain('\n');
});

test('readXmlGraph() knows columns by their title, as programs that write the file anew number them', () => {
  const text = toGexf(graph, { preset: 'statements' })
    .replaceAll('id="record" title="record"', 'id="9" title="record"')
    .replaceAll('for="record"', 'for="9"');
  expect(toGraphJson(read(text))).toBe(toGraphJson(graph));
});

test('readXmlGraph() never throws', () => {
  const pieces = fc.array(
    fc.constantFrom('<gexf>', '</gexf>', '<node id="a">', '<data key="x">', '{', '&', '<?whosaid 1?>'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((list) => list.join('')),
      ),
      (text) => void readXmlGraph(text),
    ),
  );
});
