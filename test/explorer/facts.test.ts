import { expect, test } from 'vitest';
import {
  factsOf,
  introduction,
  speakersOf,
  speaksOf,
  speaksThrough,
  spokenOfBy,
} from '../../src/explorer/state/facts.ts';
import { toFront } from '../../src/explorer/state/front.ts';
import { occurrencesIn } from '../../src/explorer/state/occurrences.ts';
import { byArticle, passagesBetween, saidAbout, saidBy, statementPassage } from '../../src/explorer/state/passages.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { firstOrder, reorder, toRows } from '../../src/explorer/state/rows.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);

test('factsOf() tells both sides of a relation', () => {
  expect(factsOf(graph, 'person:oskar-veit')).toEqual([
    { title: 'Roles', facts: [{ key: 'role:harbour-minister-of-norway', status: 'former', edge: expect.any(String) }] },
  ]);
  const titles = factsOf(graph, 'organization:league-of-harbours').map(({ title }) => title);
  expect(titles).toEqual(['Offices', 'People']);
});

test('introduction() names the role, a former one as former, else what the person stands for', () => {
  expect(introduction(graph, 'person:tomas-okonda')).toBe('Harbour Minister of Portugal');
  expect(introduction(graph, 'person:oskar-veit')).toBe('Former Harbour Minister of Norway');
  expect(introduction(graph, 'person:phan-quoc-binh')).toBe('Vietnam');
  expect(introduction(graph, 'country:NO')).toBeUndefined();
});

test('a country speaks through the holders of its offices and its representatives', () => {
  expect(speaksThrough(graph, 'country:PT')).toEqual([{ key: 'person:tomas-okonda', count: 4 }]);
  expect(speaksThrough(graph, 'country:GH').map(({ key }) => key)).toEqual([
    'person:leila-amadou',
    'role:representative-of-ghana',
  ]);
});

test('speaksOf() and spokenOfBy() count the same statements from both ends', () => {
  const of = speaksOf(graph, 'person:tomas-okonda').find(({ key }) => key === 'country:PT');
  const by = spokenOfBy(graph, 'country:PT').find(({ key }) => key === 'person:tomas-okonda');
  expect(of?.count).toBe(1);
  expect(by?.count).toBe(of?.count);
  expect(speakersOf(graph, 'document:union-strike')).toHaveLength(5);
});

test('passages stand under their articles, newest first, undated last, in the order of the text', () => {
  const groups = byArticle(graph, saidBy(graph, 'person:tomas-okonda'));
  expect(groups.map(({ doc }) => doc)).toEqual([
    'document:union-strike',
    'document:compact-signed',
    'document:first-measurements',
  ]);
  const starts = groups[1]!.passages.map(({ evidence }) => evidence.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('every statement is reached from its speaker, and its marks read as its words', () => {
  graph.forEachNode((key, node) => {
    if (node.kind !== 'statement') return;
    const [speaker] = graph.inNeighbors(key);
    expect(saidBy(graph, speaker!).map(({ id }) => id)).toContain(key);
    expect(statementPassage(graph, key)!.marks.some(({ part }) => part === 'content')).toBe(true);
  });
});

test('passagesBetween() gathers relations and statements behind a line', () => {
  const passages = passagesBetween(graph, picture, 'person:rafael-sundoro', 'organization:seafarers-union');
  expect(passages.some(({ of }) => 'edge' in of)).toBe(true);
  expect(passages.filter(({ of }) => 'statement' in of)).toHaveLength(2);
  expect(passagesBetween(graph, picture, 'country:NO', 'country:KE')).toEqual([]);
});

test('occurrencesIn() walks through what concerns the selection, else through all statements', () => {
  const doc = 'document:compact-signed';
  const all = occurrencesIn(graph, picture, doc, null);
  expect(all).toHaveLength(6);
  const own = occurrencesIn(graph, picture, doc, { node: 'person:tomas-okonda' });
  expect(own.length).toBeGreaterThanOrEqual(2);
  expect(own.length).toBeLessThan(all.length);
  expect(saidAbout(graph, 'country:PT').length).toBeGreaterThan(0);
});

test('toFront() counts kinds and ranks speakers', () => {
  const front = toFront(graph);
  expect(front.counts.document).toBe(5);
  expect(front.speakers[0]).toEqual({ key: 'person:tomas-okonda', count: 4 });
  expect(front.articles[0]!.key).toBe('document:union-strike');
  expect(front.articles.reduce((sum, { count }) => sum + count, 0)).toBe(front.counts.statement);
});

test('toRows() lists every node that is not hidden, in the asked order', () => {
  const rows = toRows(graph, { hidden: [], without: [] }, firstOrder);
  expect(rows).toHaveLength(graph.order);
  const names = toRows(graph, firstView, reorder(firstOrder, 'label')).map(({ label }) => label);
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare));
  expect(reorder(reorder(firstOrder, 'links'), 'links')).toEqual({ by: 'links', descending: false });
});
