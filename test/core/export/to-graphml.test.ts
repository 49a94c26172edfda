import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toGraphml } from '../../../src/core/export/to-graphml.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { inventCorpus } from '../../fixtures/corpus/invent-corpus.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { findReader, type Library } from './read-graphml.ts';

const graph = buildGraph(harbourCorpus, 'Harbour');
const hostile = buildGraph(hostileCorpus(), 'Hostile \u0000 <title>');
const empty = buildGraph({ docs: [], entities: [], relations: [], statements: [] }, '');
const presets = ['actors', 'statements'] as const;

describe('toGraphml()', () => {
  test.each(presets)('declares every key once, each with an id of its own (%s)', (preset) => {
    const text = toGraphml(hostile, { preset });
    const keys = [
      ...text.matchAll(
        /<key id="([\w-]+)" for="(?:graph|node|edge)" attr\.name="\w+" attr\.type="(?:string|int|double)"\/>/g,
      ),
    ].map(([, id]) => id);
    expect(keys).toHaveLength(text.match(/<key /g)!.length);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [, key] of text.matchAll(/<data key="([^"]*)"/g)) expect(keys).toContain(key);
  });

  test.each(presets)('writes no character that XML forbids (%s)', (preset) => {
    expect(toGraphml(hostile, { preset })).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
  });

  test('gives the same bytes for the same graph', () => {
    expect(toGraphml(buildGraph(harbourCorpus, 'Harbour'))).toBe(toGraphml(graph));
  });

  test('writes thousands of nodes', { timeout: 60_000 }, () => {
    const many = buildGraph(inventCorpus(300), 'Many');
    const text = toGraphml(many, { preset: 'statements' });
    expect(text.match(/<node /g)).toHaveLength(many.order);
    expect(text.match(/<edge /g)).toHaveLength(many.size);
  });
});

describe.each(['networkx', 'igraph'] as const satisfies readonly Library[])('%s', (library) => {
  const read = findReader(library);

  describe.skipIf(read === undefined)('reads GraphML', () => {
    test('with names, places, colours and weights', () => {
      const { title, directed, nodes, edges } = read!(toGraphml(graph, { colors: { person: '#0a141e' } }));
      expect([title, directed]).toEqual(['Harbour', true]);
      const { x, y, size } = graph.getNodeAttributes('person:mira-falk');
      const colour = { r: 10, g: 20, b: 30 };
      expect(nodes['person:mira-falk']).toMatchObject({ label: 'Mira Falk', kind: 'person', statements: 3, ...colour });
      for (const [name, value] of Object.entries({ x, y, size }))
        expect(nodes['person:mira-falk']![name]).toBeCloseTo(value, 6);
      const holds = edges.find(([source, target]) => source === 'person:mira-falk' && target.startsWith('role:'));
      expect(holds![2]).toMatchObject({ kind: 'holds', status: 'current', weight: 1 });
    });

    test('with every sentence, offset and address in the statements preset', () => {
      const { nodes, edges } = read!(toGraphml(graph, { preset: 'statements' }));
      expect([Object.keys(nodes).length, edges.length]).toEqual([graph.order, graph.size]);
      const statement = harbourCorpus.statements[3]!;
      expect(nodes[statement.id]).toMatchObject({
        content_text: 'that the Port Board had been paid',
        start_offset: statement.evidence.start,
        polarity: 'denied',
        url: 'https://example.org/harbour?a=1&b=2',
      });
    });

    test.each(presets)('with hostile names, and the empty graph (%s)', (preset) => {
      const { nodes } = read!(toGraphml(hostile, { preset }));
      expect(Object.keys(nodes)).toHaveLength(preset === 'actors' ? 10 : 21);
      const names = Object.values(nodes).map(({ name }) => name);
      expect(names).toContain('tab\there\nand\na break');
      expect(names).toContain(`<b>"Quote" & 'tick'</b> ]]> <!-- -->`);
      expect(read!(toGraphml(empty, { preset })).nodes).toEqual({});
    });
  });
});
