import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { corpusOf } from '../../../src/core/corrections/corpus-of.ts';
import { buildCorrected, correctGraph } from '../../../src/core/corrections/correct.ts';
import type { NewCorrection } from '../../../src/core/corrections/correction-id.ts';
import { decide } from '../../../src/core/corrections/decide.ts';
import { uncorrectedOf } from '../../../src/core/corrections/uncorrected.ts';
import { toGraphJson } from '../../../src/core/export/to-graph-json.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { Correction, CorrectionFile } from '../../../src/core/model/correction.ts';
import type { KnowledgeGraph } from '../../../src/core/model/graph.ts';
import { hull } from '../../../src/core/model/span.ts';
import { inventCorpus } from '../../fixtures/corpus/invent-corpus.ts';
import { hostileCorpus } from '../export/hostile-corpus.ts';
import { arbitraryDecisions, smallCorpus } from './arbitrary-decisions.ts';
import { harbour, ref, words } from './decisions.ts';

const nothing: CorrectionFile = { version: 1, decisions: [], unread: [], more: {} };
const listOf = (decisions: readonly NewCorrection[]): readonly Correction[] =>
  decisions.reduce(decide, nothing).decisions;
const corpora = { harbour, small: smallCorpus };

describe('corpusOf()', () => {
  test.each(Object.entries({ ...corpora, hostile: hostileCorpus() }))('reads a corpus back: %s', (_name, corpus) => {
    expect(corpusOf(reread(buildGraph(corpus, 'x')))).toEqual(JSON.parse(JSON.stringify(inOrder(corpus))));
  });
});

describe('correctGraph()', () => {
  test.each(Object.entries(corpora))('finds the way back from any decisions (%s)', (_name, corpus) => {
    fc.assert(
      fc.property(arbitraryDecisions(corpus), (decisions) => {
        const { graph } = buildCorrected(corpus, 'x', { corrections: listOf(decisions) });
        expect(uncorrectedOf(reread(graph))).toEqual(inOrder(corpus));
      }),
      { numRuns: 40 },
    );
  });

  test.each(Object.entries(corpora))(
    'gives what building with the decisions gives, but for places and the numbers of communities (%s)',
    (_name, corpus) => {
      fc.assert(
        fc.property(arbitraryDecisions(corpus), arbitraryDecisions(corpus), (first, second) => {
          const { graph } = buildCorrected(corpus, 'x', { corrections: listOf(first) });
          const changed = correctGraph(reread(graph), listOf(second));
          const built = buildCorrected(corpus, 'x', { corrections: listOf(second) });
          expect(withoutPlaces(changed.graph)).toEqual(withoutPlaces(built.graph));
          expect(changed.outcomes).toEqual(built.outcomes);
        }),
        { numRuns: 25 },
      );
    },
  );

  test('leaves everything where it stands that a decision does not touch', () => {
    const before = buildGraph(harbour, 'x');
    const same = correctGraph(before, []).graph;
    expect(same.export()).toEqual(before.export());
    const [decision] = listOf([
      {
        kind: 'split',
        entity: ref(harbour, 'person:mira-falk'),
        mentions: [words(harbour, 'harbour', 'Falk', 2)],
        name: 'Nils Falk',
      },
    ]);
    const { graph } = correctGraph(before, [decision!]);
    const moved = words(harbour, 'harbour', 'We will build it');
    graph.forEachNode((key, { x, y, size }) => {
      if (before.hasNode(key) && key !== `statement:harbour@${moved.start}-${moved.end}`)
        expect([key, x, y]).toEqual([key, before.getNodeAttribute(key, 'x'), before.getNodeAttribute(key, 'y')]);
      else
        graph.forEachNode((other, there) => {
          if (other !== key) expect(Math.hypot(there.x - x, there.y - y)).toBeGreaterThan(there.size + size);
        });
    });
    expect(graph.hasNode('person:nils-falk')).toBe(true);
  });

  test('finds free places for hundreds of statements that change hands, and back', () => {
    const corpus = inventCorpus(60);
    const before = buildGraph(corpus, 'x');
    const [into, ...others] = corpus.entities.map(({ id }) => ref(corpus, id));
    const merged = correctGraph(before, listOf(others.map((entity) => ({ kind: 'merge', entity, into: into! }))));
    expect(merged.outcomes.every(({ applied }) => applied)).toBe(true);
    const undone = correctGraph(merged.graph, []);
    for (const graph of [merged.graph, undone.graph]) {
      const nodes = graph.mapNodes((key, { kind, x, y, size }) => ({ key, kind, x, y, size }));
      const moved = nodes.filter(({ key, kind, x }) => kind === 'statement' && before.getNodeAttribute(key, 'x') !== x);
      expect(moved.length).toBeGreaterThan(300);
      const overlaps = moved.flatMap((a) =>
        nodes.filter((b) => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size).map((b) => [a.key, b.key]),
      );
      expect(overlaps).toEqual([]);
    }
  });

  test('takes a graph whose places are beyond all measure', () => {
    const graph = buildGraph(harbour, 'x');
    graph.updateEachNodeAttributes((_key, node) => ({ ...node, x: 1e308, y: -1e308 }));
    const corrections = listOf([
      {
        kind: 'reassign',
        statement: words(harbour, 'hearing', 'Nobody asked us'),
        speaker: ref(harbour, 'country:NO'),
      },
    ]);
    expect(correctGraph(graph, corrections).graph.order).toBe(graph.order);
  });

  test('leaves an entity where it stands whose id changes with its kind', () => {
    const before = buildGraph(harbour, 'x');
    const [decision] = listOf([{ kind: 'retype', entity: ref(harbour, 'organization:port-board'), newKind: 'person' }]);
    const { graph } = correctGraph(before, [decision!]);
    const { x, y } = before.getNodeAttributes('organization:port-board');
    expect(graph.getNodeAttributes('person:port-board')).toMatchObject({ x, y });
  });

  test('writes what the page needs into the header, and nothing without decisions', () => {
    expect(buildGraph(harbour, 'x').getAttributes()).toEqual({ title: 'x', version: 1 });
    const corrections = listOf([{ kind: 'reject-entity', entity: ref(harbour, 'country:NO') }]);
    const { graph } = buildCorrected(harbour, 'x', { corrections });
    expect(graph.getAttributes()).toMatchObject({
      corrections,
      uncorrected: { without: { entities: [], relations: [] } },
    });
    expect(graph.getAttributes().uncorrected!.attributions).toHaveLength(2);
    expect(correctGraph(reread(graph), []).graph.getAttributes()).toEqual({ title: 'x', version: 1 });
  });
});

/** The graph as it comes out of its file. */
function reread(graph: KnowledgeGraph): KnowledgeGraph {
  const again: KnowledgeGraph = new MultiDirectedGraph();
  return again.import(JSON.parse(toGraphJson(graph)));
}

/** A corpus in the order of `corpusOf`. */
function inOrder(corpus: Corpus): Corpus {
  const by =
    <T>(keyOf: (one: T) => string) =>
    (a: T, b: T) =>
      keyOf(a) < keyOf(b) ? -1 : 1;
  return {
    docs: corpus.docs.toSorted(by(({ id }) => id)),
    entities: corpus.entities.toSorted(by(({ id }) => id)),
    relations: corpus.relations.toSorted(by(({ kind, from, to }) => `${kind} ${from} ${to}`)),
    statements: corpus.statements
      .map((one) => ({ ...one, mentions: one.mentions.toSorted() }))
      .sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : hull(a.content).start - hull(b.content).start)),
  };
}

function withoutPlaces(graph: KnowledgeGraph): unknown {
  const { nodes, edges, attributes } = JSON.parse(toGraphJson(graph));
  const firstOf = new Map<number, string>();
  for (const node of nodes) {
    delete node.attributes.x;
    delete node.attributes.y;
    // Who is together stays the same, under whichever number: the first member tells which it is.
    const { community } = node.attributes;
    if (!firstOf.has(community)) firstOf.set(community, node.key);
    node.attributes.community = firstOf.get(community);
  }
  return { nodes, edges, attributes };
}
