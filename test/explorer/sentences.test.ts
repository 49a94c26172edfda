import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import type { Passage } from '../../src/explorer/state/passages.ts';
import { sentencesOf } from '../../src/explorer/state/sentences.ts';
import { shareOut } from '../../src/explorer/state/share-out.ts';

function graphOf(text: string): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  const place = { x: 0, y: 0, size: 1, community: 0 };
  graph.addNode('document:d', { ...place, kind: 'document', label: 'D', text, language: 'en' });
  return graph;
}

const passage = (text: string, words: string): Passage => {
  const start = text.indexOf(words);
  const evidence = { doc: 'd', start, end: start + words.length, rule: 'r', confidence: 1 };
  return { id: words, doc: 'document:d', evidence, marks: [], of: { statement: words } };
};

test('sentencesOf() shows a sentence once with all the passages in it', () => {
  const text = 'Anna thanked them, saying it was right. Then Bo left. Cia asked why.';
  const passages = ['Anna thanked them', 'saying it was right', 'Cia asked why'].map((words) => passage(text, words));
  const sentences = sentencesOf(graphOf(text), { doc: 'document:d', passages });
  expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Anna thanked them, saying it was right.',
    'Cia asked why.',
  ]);
  expect(sentences.map(({ passages }) => passages.length)).toEqual([2, 1]);
});

test('sentencesOf() cuts a long sentence between words and says so', () => {
  const text = `${'well '.repeat(100)}Anna said it${' and more'.repeat(100)}.`;
  const [sentence] = sentencesOf(graphOf(text), { doc: 'document:d', passages: [passage(text, 'Anna said it')] });
  const shown = text.slice(sentence!.span.start, sentence!.span.end);
  expect(sentence!.cut).toEqual({ start: true, end: true });
  expect(shown).toMatch(/^well .*Anna said it and .* (and|more)$/);
  expect(shown.length).toBeLessThan(360);
});

test('shareOut() gives each line exactly the spans that overlap it', () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(3)), { maxLength: 12 });
  const spans = fc.array(
    fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(lengths, spans, (parts, given) => {
      let at = 0;
      const lines = parts.map(([length, gap]) => {
        const line = { start: at, end: at + length };
        at += length + gap;
        return line;
      });
      const expected = lines.map((line) => given.filter((span) => span.start < line.end && span.end > line.start));
      expect(shareOut(lines, given)).toEqual(expected);
    }),
  );
});
