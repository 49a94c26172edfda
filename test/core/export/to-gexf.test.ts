import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { readable } from '../../../src/core/export/readable.ts';
import { type GexfOptions, toGexf } from '../../../src/core/export/to-gexf.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { inventCorpus } from '../../fixtures/corpus/invent-corpus.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { networkx, readWithNetworkx } from './read-with-networkx.ts';

const graph = buildGraph(harbourCorpus, 'Harbour');
const hostile = buildGraph(hostileCorpus(), 'Hostile \u0000 <title>');
const empty = buildGraph({ docs: [], entities: [], relations: [], statements: [] }, '');

const ways: readonly Required<Pick<GexfOptions, 'preset' | 'version'>>[] = [
  { preset: 'actors', version: '1.3' },
  { preset: 'actors', version: '1.2' },
  { preset: 'statements', version: '1.3' },
  { preset: 'statements', version: '1.2' },
];

describe('toGexf()', () => {
  test('writes actors unless asked for more', () => {
    const read = parse(Graph, toGexf(graph));
    expect(read.nodes()).toEqual(graph.filterNodes((_key, { kind }) => kind !== 'statement' && kind !== 'document'));
    expect(read.getNodeAttributes('person:mira-falk')).toMatchObject({
      label: 'Mira Falk',
      kind: 'person',
      aliases: 'Falk',
      statements: 3,
      mentions: 3,
      articles: 2,
      first: '2025-03-02',
      last: '2025-03-05',
    });
  });

  test('joins what one says of another to one edge, with ids, dates and a sample', () => {
    const read = parse(Graph, toGexf(graph));
    const [about] = read.edges('person:mira-falk', 'country:NO');
    expect(read.getEdgeAttributes(about)).toMatchObject({
      kind: 'speaksOf',
      weight: 1,
      statement_ids: harbourCorpus.statements[0]!.id,
      first: '2025-03-02',
      quote: 'Mira Falk, chair of the Port Board, said Norway had promised support',
    });
    const [holds] = read.edges('person:mira-falk', 'role:chair-of-port-board');
    expect(read.getEdgeAttributes(holds)).toMatchObject({ kind: 'holds', status: 'current', articles: 1 });
    const triples = read.mapEdges((_key, { kind }, source, target) => `${source} ${target} ${kind}`);
    expect(new Set(triples).size).toBe(triples.length);
  });

  test('keeps every sentence, offset and address in the statements preset', () => {
    const read = parse(Graph, toGexf(graph, { preset: 'statements' }));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    const statement = harbourCorpus.statements[3]!;
    expect(read.getNodeAttributes(statement.id)).toMatchObject({
      kind: 'statement',
      doc: 'harbour',
      start_offset: statement.evidence.start,
      end_offset: statement.evidence.end,
      content_spans: `${statement.content[0]!.start}-${statement.content[0]!.end}`,
      sentence: 'Deputy mayor Olle Brandt denied that the Port Board had been paid',
      polarity: 'denied',
      speaker_id: 'person:olle-brandt',
      confidence: 0.9,
      url: 'https://example.org/harbour?a=1&b=2',
    });
  });

  test.each(ways)('keeps places, sizes and colours ($preset, $version)', (way) => {
    const read = parse(Graph, toGexf(graph, { ...way, colors: { person: '#0a141e' } }));
    const { x, y, size } = graph.getNodeAttributes('person:mira-falk');
    expect(read.getNodeAttributes('person:mira-falk')).toMatchObject({ x, y, size, color: 'rgb(10,20,30)' });
  });

  test('declares each attribute once, with types that all readers know, and none of the reserved ids', () => {
    for (const way of ways) {
      const text = toGexf(hostile, way);
      expect(text.match(/<attributes /g)).toHaveLength(2);
      const ids = [...text.matchAll(/<attribute id="(\w+)" title="\1" type="(string|integer|double|boolean)"\/>/g)];
      expect(ids).toHaveLength(text.match(/<attribute /g)!.length);
      for (const [, id] of ids) expect(['id', 'label', 'weight', 'timeset', 'viz', 'networkx_key']).not.toContain(id);
    }
  });

  test('gives each version its namespaces', () => {
    expect(toGexf(graph)).toContain(
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    );
    expect(toGexf(graph, { version: '1.2' })).toContain('xmlns:viz="http://www.gexf.net/1.2draft/viz"');
  });

  test.each(ways)('survives hostile names ($preset, $version)', (way) => {
    const text = toGexf(hostile, way);
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
    const read = parse(Graph, text);
    const labels = read
      .filterNodes((_key, { kind }) => kind === 'person')
      .map((key) => read.getNodeAttribute(key, 'name'));
    expect(labels).toContain('Smith, Ann; "Annie" | Bo');
    expect(labels).toContain(`<b>"Quote" & 'tick'</b> ]]> <!-- -->`);
    expect(labels).toContain('half  pair ');
    expect(labels).toContain('tab\there\nand\na break');
    expect(read.order).toBe(way.preset === 'actors' ? 10 : 21);
    const aliases = read.mapNodes((_key, values) => values.aliases).filter(Boolean);
    expect(aliases.every((list: string) => list.split('|').length === 3)).toBe(true);
  });

  test.each(ways)('writes an empty graph ($preset, $version)', (way) => {
    expect(parse(Graph, toGexf(empty, way)).order).toBe(0);
  });

  test('leaves out places and sizes that are no numbers', () => {
    const broken = graph.copy() as typeof graph;
    broken.mergeNodeAttributes('country:NO', { x: Number.NaN, size: 0 });
    const node = /<node id="country:NO"[\s\S]*?<\/node>/.exec(toGexf(broken))![0];
    expect(node).not.toMatch(/viz:position|viz:size|NaN/);
    expect(node).toContain('<viz:color r="0" g="158" b="115"/>');
  });

  test('keeps two nodes apart whose keys differ only in what XML forbids', () => {
    const twins = hostileCorpus(['a']);
    const [one] = twins.entities;
    const both = buildGraph({ ...twins, entities: [one!, { ...one!, id: `${one!.id}\u0000` }] }, '');
    expect(parse(Graph, toGexf(both)).nodes()).toEqual(['person:0-a', 'person:0-a~2']);
  });

  test('keeps every node, edge, name and weight of any graph, whatever its names', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 5 }), (names) => {
        const some = buildGraph(hostileCorpus(names), 'x');
        const text = toGexf(some, { preset: 'statements' });
        expect(toGexf(buildGraph(hostileCorpus(names), 'x'), { preset: 'statements' })).toBe(text);
        const read = parse(Graph, text);
        expect([read.order, read.size]).toEqual([some.order, some.size]);
        for (const [index, said] of names.entries()) {
          const key = read.findNode((id, { kind }) => kind === 'person' && id.startsWith(`person:${index}-`));
          expect(read.getNodeAttribute(key, 'name') ?? '').toBe(readable(said));
        }
        const weights = read.reduceEdges((sum, _key, { weight }) => sum + weight, 0);
        expect(weights).toBe(some.reduceEdges((sum, _key, { weight }) => sum + weight, 0));
      }),
      { numRuns: 40 },
    );
  });
});

describe.skipIf(networkx === undefined)('networkx', () => {
  const readableWays = ways.filter(({ version }) => networkx?.versions.includes(version));

  test.each(readableWays)('reads it back with places and colours ($preset, $version)', (way) => {
    const read = readWithNetworkx(toGexf(graph, { ...way, colors: { person: '#0a141e' } }), way.version);
    const { x, y, size } = graph.getNodeAttributes('person:mira-falk');
    expect(read.directed).toBe(true);
    expect(read.nodes['person:mira-falk']).toMatchObject({
      label: 'Mira Falk',
      kind: 'person',
      viz: { position: { x, y, z: 0 }, size, color: { r: 10, g: 20, b: 30 } },
    });
    const holds = read.edges.find(([source, target]) => source === 'person:mira-falk' && target.startsWith('role:'));
    expect(holds![2]).toMatchObject({ kind: 'holds', status: 'current', weight: 1 });
  });

  test.each(readableWays)('reads hostile names, parallel edges and the empty graph ($preset, $version)', (way) => {
    const read = readWithNetworkx(toGexf(hostile, way), way.version);
    expect(Object.keys(read.nodes)).toHaveLength(way.preset === 'actors' ? 10 : 21);
    expect(Object.values(read.nodes).map(({ name }) => name)).toContain('tab\there\nand\na break');
    expect(readWithNetworkx(toGexf(empty, way), way.version).nodes).toEqual({});
  });

  test('keeps a relation beside what is said', () => {
    const relations = [
      {
        kind: 'holds' as const,
        from: 'person:mira-falk' as const,
        to: 'country:NO' as const,
        evidence: harbourCorpus.relations[0]!.evidence,
      },
    ];
    const parallel = buildGraph({ ...harbourCorpus, relations }, '');
    const kinds = readWithNetworkx(toGexf(parallel, { version: '1.2' }), '1.2')
      .edges.filter(([source, target]) => source === 'person:mira-falk' && target === 'country:NO')
      .map(([, , { kind }]) => kind);
    expect(kinds.sort()).toEqual(['holds', 'speaksOf']);
  });
});

test('toGexf() writes thousands of nodes', { timeout: 60_000 }, () => {
  const many = buildGraph(inventCorpus(300), 'Many');
  const text = toGexf(many, { preset: 'statements' });
  expect(text.match(/<node /g)).toHaveLength(many.order);
  expect(text.match(/<edge /g)).toHaveLength(many.size);
});
