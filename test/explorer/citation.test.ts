import { describe, expect, test } from 'vitest';
import { citation } from '../../src/explorer/state/citation.ts';
import { wordsOf } from '../../src/explorer/state/words.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const find = (words: string) =>
  graph.findNode((_, node) => node.kind === 'statement' && wordsOf(graph, node).includes(words)) ?? words;

const place = '“Crews threaten to strike before the summer”';

describe('citation()', () => {
  test('gives a quotation its speaker with role, title, outlet, date and address', () => {
    const linked = sampleGraph();
    const key = find('If the crews stop');
    const doc = linked.findOutNeighbor(key, (_, { kind }) => kind === 'document')!;
    linked.mergeNodeAttributes(doc, { url: 'https://mole.example/crews' });
    expect(citation(linked, key).split('\n')).toEqual([
      '“If the crews stop, so do we” — Tomas Okonda, Harbour Minister of Portugal',
      `${place}, Radio Mole, 2 June 2031, https://mole.example/crews`,
    ]);
  });

  test('tells a paraphrase as one, and a cue that says more than “said”', () => {
    const key = find('the League had not been asked');
    const said = 'the League had not been asked — Mira Castellane, League of Harbours (paraphrased';
    expect(citation(graph, key)).toBe(`${said})\n${place}, Radio Mole, 2 June 2031`);
    const warned = sampleGraph();
    warned.mergeNodeAttributes(key, { cueLemma: 'tell' });
    expect(citation(warned, key)).toContain(`${said}, “said”)`);
  });

  test('leaves out what nobody knows, and links to nothing but the web', () => {
    const bare = sampleGraph();
    const key = find('If the crews stop');
    const doc = bare.findOutNeighbor(key, (_, { kind }) => kind === 'document')!;
    bare.mergeNodeAttributes(doc, { publisher: '', published: '', url: 'javascript:alert(1)' });
    bare.mergeNodeAttributes(key, { speaker: undefined as never });
    bare.dropNode('person:tomas-okonda');
    expect(citation(bare, key)).toBe(`“If the crews stop, so do we” — speaker not named\n${place}`);
    bare.dropNode(doc);
    expect(citation(bare, key)).toMatch(/^“.+” — speaker not named$/);
  });

  test('refuses what is no statement', () => {
    expect(() => citation(graph, 'country:PT')).toThrow(RangeError);
  });
});
