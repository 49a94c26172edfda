import { describe, expect, test } from 'vitest';
import { facetCounts } from '../../src/explorer/state/facet-counts.ts';
import { facets } from '../../src/explorer/state/facets.ts';
import { filterIndexOf, indexFilters } from '../../src/explorer/state/filter-index.ts';
import { clearFilters, isFiltered, setPeriod, setThreshold, toggleValue } from '../../src/explorer/state/filters.ts';
import { toFront } from '../../src/explorer/state/front.ts';
import { hideNodes, showNode } from '../../src/explorer/state/hide.ts';
import { refusals, toPassing } from '../../src/explorer/state/passing.ts';
import { tieId, toPicture } from '../../src/explorer/state/picture.ts';
import { firstOrder, toRows } from '../../src/explorer/state/rows.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView, selectNode } from '../../src/explorer/state/view.ts';
import { drain } from '../../src/worker/drain.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { largeGraph } from './large-graph.ts';
import { visibleGraph } from './visible-graph.ts';

const graph = sampleGraph();
const index = filterIndexOf(graph);
const picture = toPicture(graph);
const portugal = toggleValue(firstView, 'country', 'country:PT');

describe('toPassing()', () => {
  test('is null while nothing is filtered', () => {
    expect(toPassing(index, firstView)).toBeNull();
    expect(isFiltered(clearFilters(setThreshold(portugal, 40)))).toBe(false);
  });

  test('lets through what a country’s minister says and what is said of the country', () => {
    const { statements, nodes } = toPassing(index, portugal)!;
    const said = graph.filterOutNeighbors('person:tomas-okonda', (_, node) => node.kind === 'statement');
    expect(said.length).toBeGreaterThan(0);
    for (const key of said) expect(statements).toContain(key);
    for (const key of graph.inNeighbors('country:PT').filter((other) => other.startsWith('statement:')))
      expect(statements).toContain(key);
    expect(nodes).toContain('role:harbour-minister-of-portugal');
    expect(nodes).toContain('country:PT');
    expect(nodes).not.toContain('person:oskar-veit');
  });

  test('of two values of one facet either will do, of two facets both must', () => {
    const size = (view: typeof firstView) => toPassing(index, view)!.statements.size;
    const either = toggleValue(portugal, 'country', 'country:NO');
    const both = toggleValue(portugal, 'directness', 'direct');
    expect(size(either)).toBeGreaterThan(size(portugal));
    expect(size(both)).toBeLessThan(size(portugal));
    expect(size(toggleValue(both, 'directness', 'direct'))).toBe(size(portugal));
  });

  test('a threshold takes what is less sure, the picture’s relations too', () => {
    const none = toPassing(index, setThreshold(firstView, 100))!;
    const sure = index.statements.filter(({ confidence }) => confidence >= 1).length;
    expect(none.statements.size).toBe(sure);
    expect(toPassing(index, setThreshold(firstView, 1))!.relations.size).toBe(index.relations.length);
  });

  test('an article filter keeps the relations that the article tells', () => {
    const view = toggleValue(firstView, 'document', 'document:union-strike');
    const { statements, nodes, passes } = toPassing(index, view)!;
    expect([...statements].every((key) => key.includes('union-strike'))).toBe(true);
    expect(nodes).toContain('document:union-strike');
    expect([...nodes].filter((key) => key.startsWith('document:'))).toHaveLength(1);
    const place = { start: 0, end: 1, rule: 'test', confidence: 1 };
    expect(passes({ ...place, doc: 'union-strike' })).toBe(true);
    expect(passes({ ...place, doc: 'harbour-levy' })).toBe(false);
  });

  test('a time window takes what is older, newer or undated', () => {
    const days = [...index.articles.values()].map(({ day }) => day).filter((day) => day !== undefined);
    const last = days.sort().at(-1)!;
    const { statements } = toPassing(index, setPeriod(firstView, { from: last, to: last }))!;
    expect(statements.size).toBeGreaterThan(0);
    for (const { key, doc } of index.statements) {
      expect(statements.has(key)).toBe(index.articles.get(doc)?.day === last);
    }
  });
});

describe('facetCounts()', () => {
  const counts = (view: typeof firstView) => facetCounts(index, view, refusals(index, view));

  test('counts what choosing a value would show', () => {
    for (const facet of facets) {
      for (const { value, count } of counts(firstView)[facet]) {
        expect(toPassing(index, toggleValue(firstView, facet, value))!.statements.size, value).toBe(count);
      }
    }
  });

  test('follows the other filters and not its own', () => {
    const direct = toggleValue(firstView, 'directness', 'direct');
    const byCountry = counts(direct).country.find(({ value }) => value === 'country:PT')!;
    expect(byCountry.count).toBe(toPassing(index, toggleValue(direct, 'country', 'country:PT'))!.statements.size);
    expect(counts(direct).directness.map(({ count }) => count)).toEqual(
      expect.arrayContaining(counts(firstView).directness.map(({ count }) => count)),
    );
  });

  test('keeps a chosen value in sight even when nothing is left of it', () => {
    const view = setThreshold(portugal, 100);
    const [first] = counts(view).country;
    expect(first).toMatchObject({ value: 'country:PT', chosen: true });
  });
});

test('graph, table, front and export show the same', () => {
  const passing = toPassing(index, portugal);
  const scene = toScene(graph, picture, portugal, passing);
  const rows = toRows(graph, portugal, firstOrder, passing);
  expect(rows.map(({ key }) => key).sort()).toEqual([...scene.nodes].sort());
  const part = visibleGraph(graph, scene, passing);
  const kept = part.filterNodes((_, { kind }) => kind === 'statement');
  expect(kept.length).toBeGreaterThan(0);
  for (const key of kept) expect(passing!.statements).toContain(key);
  expect(toFront(graph, passing).counts.statement).toBe(passing!.statements.size);
});

test('the weight of a line is what passes of it', () => {
  const scene = toScene(graph, picture, portugal, toPassing(index, portugal));
  for (const [id, weight] of scene.weights!) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(picture.ties.get(id)!.edges.length + picture.ties.get(id)!.statements.length);
  }
  expect(toScene(graph, picture, firstView).weights).toBeNull();
});

test('a selected node is shown though the filters refuse it, a hidden one is not', () => {
  const passing = toPassing(index, portugal);
  const view = selectNode(portugal, 'person:oskar-veit');
  expect(toScene(graph, picture, view, passing).nodes).toContain('person:oskar-veit');
  const hidden = hideNodes(selectNode(firstView, 'country:PT'), ['country:PT']);
  expect(hidden.selection).toBeNull();
  const scene = toScene(graph, picture, hidden);
  expect(scene.nodes).not.toContain('country:PT');
  expect([...scene.ties].some((id) => id.split('\n').includes('country:PT'))).toBe(false);
  expect(showNode(hidden, 'country:PT').without).toEqual([]);
});

test('a doubtful line tells so by the firmest place behind it', () => {
  const tie = picture.ties.get(tieId('person:rafael-sundoro', 'organization:seafarers-union'))!;
  const places = [
    ...tie.edges.flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence').map(({ confidence }) => confidence)),
    ...index.statements.filter(({ key }) => tie.statements.includes(key)).map(({ confidence }) => confidence),
  ];
  expect(tie.confidence).toBe(Math.max(...places));
});

test('filtering a large graph costs no more than gathering what it needs, which reads every node and edge once', () => {
  const large = largeGraph(10_000);
  const prepared = filterIndexOf(large);
  const drawn = toPicture(large);
  const view = setThreshold(toggleValue(firstView, 'country', 'country:C1'), 50);
  const time = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const pairs = Array.from({ length: 5 }, () => [
    time(() => {
      const passing = toPassing(prepared, view);
      facetCounts(prepared, view, refusals(prepared, view));
      toScene(large, drawn, view, passing);
    }),
    time(() => drain(indexFilters(large))),
  ]);
  const least = (which: 0 | 1) => Math.min(...pairs.map((pair) => pair[which]!));
  expect(least(0) / least(1)).toBeLessThan(2);
}, 60_000);
