import { expect, test } from 'vitest';
import { buildGraph } from '../../src/core/5-graph/build-graph.ts';
import { corpusOf } from '../../src/core/corrections/corpus-of.ts';
import { addArticles } from '../../src/worker/add-articles.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const article = {
  name: 'quay.txt',
  text: `---
title: A quay for Tema
published: 2031-07-01
---
Ilse Marrow, secretary of the League of Harbours, said that Ghana would get its quay by the spring. “We will build it together,” Marrow said.

Nadia Belhadi-Roe told reporters that the Coastal Development Bank would pay for half of it.
`,
};

test('corpusOf() reads back what buildGraph() wrote', () => {
  const graph = sampleGraph();
  const again = buildGraph(corpusOf(graph), graph.getAttribute('title'));
  expect(again.export()).toEqual(graph.export());
});

test('addArticles() merges a new article with the people whom the graph knows', () => {
  const graph = sampleGraph();
  const reply = addArticles({ graph: graph.export(), files: [article] });
  expect(reply.refused).toEqual([]);
  expect(reply.added).toEqual(['document:quay']);
  const keys = reply.graph.nodes.map(({ key }) => key);
  for (const key of graph.nodes()) expect(keys).toContain(key);
  expect(keys.filter((key) => /marrow/.test(key))).toEqual(['person:ilse-marrow']);
  const said = reply.graph.edges.filter(
    ({ attributes, source }) => attributes?.kind === 'said' && source === 'person:ilse-marrow',
  );
  expect(said.length).toBeGreaterThan(
    graph.filterOutEdges('person:ilse-marrow', (_, edge) => edge.kind === 'said').length,
  );
});

test('addArticles() refuses what it cannot read, and what is there already', () => {
  const once = addArticles({ graph: sampleGraph().export(), files: [article] });
  const files = [
    article,
    { name: 'empty.md', text: ' \n' },
    {
      name: 'latin.txt',
      text: 'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani. '.repeat(5),
    },
    { name: 'quay.md', text: article.text.replace('spring', 'summer') },
  ];
  const twice = addArticles({ graph: once.graph, files });
  expect(twice.refused.map(({ name }) => name)).toEqual(['quay.txt', 'empty.md', 'latin.txt']);
  expect(twice.added).toEqual(['document:quay-2']);
});

test('addArticles() reads Swedish beside English, and a country named in both is one', () => {
  const text = `Regeringen i Norge lovar att rena hamnarna före sommaren, säger Ilse Marrow.

Ilse Marrow sade på måndagen att Norge hade väntat för länge med att rena sina hamnar och att det nu var bråttom.
`;
  const reply = addArticles({ graph: sampleGraph().export(), files: [{ name: 'hamnar.txt', text }] });
  expect(reply.refused).toEqual([]);
  const graph = reply.graph;
  expect(graph.nodes.find(({ key }) => key === 'document:hamnar')?.attributes?.language).toBe('sv');
  expect(graph.nodes.filter(({ attributes }) => attributes?.code === 'NO')).toHaveLength(1);
  expect(graph.nodes.some(({ attributes }) => attributes?.kind === 'statement' && attributes.doc === 'hamnar')).toBe(
    true,
  );
});
