import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { GraphNode, KnowledgeGraph } from '../../../src/core/model/graph.ts';
import { harbourCorpus } from '../../fixtures/corpus/harbour.ts';
import { inventCorpus } from '../../fixtures/corpus/invent-corpus.ts';

const empty: Corpus = { docs: [], entities: [], relations: [], statements: [] };

describe('buildGraph()', () => {
  const graph = buildGraph(harbourCorpus, 'Harbour');

  test('makes a node of every entity, statement and document', () => {
    const kinds = graph.mapNodes((_key, { kind }) => kind);
    expect(kinds.filter((kind) => kind === 'statement')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(2);
    expect(graph.order).toBe(7 + 7 + 2);
    expect(graph.getAttributes()).toEqual({ title: 'Harbour', version: 1 });
  });

  test('counts what a person said and keeps where they are mentioned', () => {
    expect(graph.getNodeAttributes('person:mira-falk')).toMatchObject({
      statements: 3,
      gender: 'female',
      aliases: ['Falk'],
    });
    expect(graph.getNodeAttributes('country:NO')).toMatchObject({ statements: 1, code: 'NO' });
  });

  test('links speakers, statements, articles and relations, with evidence', () => {
    const count = (kind: string) => graph.filterEdges((_key, edge) => edge.kind === kind).length;
    expect(['said', 'mentions', 'reportedIn', 'nestedIn', 'holds', 'of'].map(count)).toEqual([6, 2, 7, 1, 2, 1]);
    graph.forEachEdge((_key, { evidence, weight }) => {
      expect(evidence.length).toBeGreaterThan(0);
      expect(weight).toBe(evidence.length);
    });
    const holds = graph.getEdgeAttributes('holds:person:mira-falk>role:chair-of-port-board');
    expect(holds).toMatchObject({ kind: 'holds', status: 'current', weight: 1 });
  });

  test('points a mention at the very words in the statement', () => {
    const [doc] = harbourCorpus.docs;
    const key = graph.findEdge((_key, edge, _source, target) => edge.kind === 'mentions' && target === 'country:NO')!;
    const [evidence] = graph.getEdgeAttribute(key, 'evidence');
    expect(doc!.text.slice(evidence!.start, evidence!.end)).toBe('Norway');
  });

  test('joins claims that say the same, keeps each piece of evidence once and the better founded status', () => {
    const [holds] = harbourCorpus.relations;
    const elsewhere = { ...holds!.evidence[0]!, doc: 'hearing' };
    const relations = [holds!, { ...holds!, evidence: [...holds!.evidence, elsewhere], status: 'former' as const }];
    const joined = buildGraph({ ...harbourCorpus, relations }, '');
    expect(joined.getEdgeAttributes('holds:person:mira-falk>role:chair-of-port-board')).toMatchObject({
      weight: 2,
      status: 'former',
    });
  });

  test('leaves out claims about what is no node', () => {
    const { entities } = harbourCorpus;
    const without = buildGraph({ ...harbourCorpus, entities: entities.filter(({ id }) => id !== 'country:NO') }, '');
    expect(without.hasNode('country:NO')).toBe(false);
    without.forEachEdge((_key, _edge, source, target) => expect([source, target]).not.toContain('country:NO'));
    expect(
      buildGraph({ ...harbourCorpus, docs: [] }, '').filterNodes((_key, { kind }) => kind === 'statement'),
    ).toEqual([]);
  });

  test('of nothing is an empty graph', () => {
    expect(buildGraph(empty, 'Nothing').order).toBe(0);
  });

  test('does not care in what order things come', () => {
    const backwards: Corpus = {
      docs: harbourCorpus.docs.toReversed(),
      entities: harbourCorpus.entities.toReversed(),
      relations: harbourCorpus.relations.toReversed(),
      statements: harbourCorpus.statements.toReversed(),
    };
    expect(JSON.stringify(buildGraph(backwards, 'Harbour').export())).toBe(JSON.stringify(graph.export()));
  });

  test('gives the same bytes twice and keeps its laws for corpora of any size', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), (articles) => {
        const once = buildGraph(inventCorpus(articles), 'x');
        const twice = buildGraph(inventCorpus(articles), 'x');
        expect(JSON.stringify(twice.export())).toBe(JSON.stringify(once.export()));
        checkLaws(once);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the picture', () => {
  const graph = buildGraph(inventCorpus(60), 'Many');
  const nodes = graph.mapNodes((key, attributes) => ({ key, ...attributes }));

  test('has no two nodes that overlap', () => {
    expect(overlapping(nodes)).toEqual([]);
  });

  test('has statements close to who made them', () => {
    for (const node of nodes) {
      if (node.kind !== 'statement' || node.speakerId === undefined) continue;
      const speaker = graph.getNodeAttributes(node.speakerId);
      expect(Math.hypot(speaker.x - node.x, speaker.y - node.y)).toBeLessThan(80);
    }
  });

  test('lets nothing fly away: the nodes fill a good part of the box around them', () => {
    const [width, height] = [spanOf(nodes.map(({ x }) => x)), spanOf(nodes.map(({ y }) => y))];
    const covered = nodes.reduce((sum, { size }) => sum + Math.PI * size ** 2, 0);
    expect(covered / (width * height)).toBeGreaterThan(0.05);
    expect(width / height).toBeGreaterThan(1.1);
  });

  test('puts what nothing connects side by side, not on top and not far off', () => {
    const { docs, entities, statements, relations } = inventCorpus(1);
    const parts = Array.from({ length: 12 }, (_, part) => {
      const text = JSON.stringify({ docs, entities, statements, relations });
      return JSON.parse(text.replaceAll('a00000', `b${part}`).replaceAll(/p(?=\d)/g, `p${part}-`)) as Corpus;
    });
    const apart = buildGraph(
      {
        docs: parts.flatMap((part) => part.docs),
        entities: parts.flatMap((part) => part.entities),
        statements: parts.flatMap((part) => part.statements),
        relations: [],
      },
      '',
    ).mapNodes((key, attributes) => ({ key, ...attributes }));
    expect(overlapping(apart)).toEqual([]);
    expect(spanOf(apart.map(({ y }) => y))).toBeLessThan(12 * 100);
  });

  test('makes the most quoted largest, up to 24, and nothing smaller than 3', () => {
    const people = nodes.filter(({ kind }) => kind === 'person').sort((a, b) => b.size - a.size);
    expect(people[0]!.size).toBe(24);
    expect(Math.min(...nodes.map(({ size }) => size))).toBeGreaterThanOrEqual(3);
  });
});

function checkLaws(graph: KnowledgeGraph): void {
  const sizes = new Map<number, number>();
  graph.forEachNode((key, node) => {
    expect(Number.isFinite(node.x) && Number.isFinite(node.y), key).toBe(true);
    expect(Math.round(node.x * 100) / 100, key).toBe(node.x);
    sizes.set(node.community, (sizes.get(node.community) ?? 0) + 1);
  });
  const inOrder = [...sizes].sort(([a], [b]) => a - b);
  expect(inOrder.map(([community]) => community)).toEqual(inOrder.map((_, index) => index));
  expect(inOrder.every(([, size], index) => index === 0 || size <= inOrder[index - 1]![1])).toBe(true);
  expect(graph.nodes()).toEqual(graph.nodes().toSorted());
  expect(graph.edges()).toEqual(graph.edges().toSorted());
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function overlapping(nodes: readonly (GraphNode & { key: string })[]): string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size - 0.02)
      .map((b) => `${a.key} over ${b.key}`),
  );
}
