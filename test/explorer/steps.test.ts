import { describe, expect, test } from 'vitest';
import { addBookmark, readBookmarks, removeBookmark } from '../../src/explorer/state/bookmarks.ts';
import { describeStep } from '../../src/explorer/state/describe-step.ts';
import { setPeriod, setThreshold, toggleValue } from '../../src/explorer/state/filters.ts';
import { fingerprint } from '../../src/explorer/state/fingerprint.ts';
import { hideNodes, showNode } from '../../src/explorer/state/hide.ts';
import { amend, firstSteps, goTo, present, record, type Steps } from '../../src/explorer/state/steps.ts';
import {
  clearSelection,
  firstView,
  isolateKind,
  lookBy,
  openArticle,
  selectNode,
  selectPair,
  showAs,
  toggleExpanded,
  toggleKind,
  type View,
} from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const marrow = 'person:ilse-marrow';

describe('steps', () => {
  const take = (steps: Steps<string>, words: string, gesture?: string) =>
    record(steps, { graph: 'g', view: selectNode(firstView, words), words, gesture });
  const words = (steps: Steps<string>) => steps.moments.map((moment) => moment.words);
  const three = take(take(firstSteps('g', firstView), 'a'), 'b');

  test('go back and forth, and no farther than there is', () => {
    expect(present(goTo(three, 1)).words).toBe('a');
    expect(present(goTo(three, -5)).words).toBe('Opened the page');
    expect(present(goTo(three, 99)).words).toBe('b');
  });

  test('a new step forgets what was undone', () => {
    expect(words(take(goTo(three, 1), 'c'))).toEqual(['Opened the page', 'a', 'c']);
  });

  test('one gesture is one step', () => {
    const pulled = take(take(take(three, '5', 'pull'), '10', 'pull'), '15', 'pull');
    expect(words(pulled)).toEqual(['Opened the page', 'a', 'b', '15']);
    expect(words(take(pulled, '20', 'another'))).toHaveLength(5);
  });

  test('a moved camera is no step', () => {
    const camera = { x: 1, y: 2, reach: 3 };
    const moved = amend(three, { ...present(three).view, camera });
    expect(moved.moments).toHaveLength(3);
    expect(present(moved).view.camera).toEqual(camera);
    expect(present(goTo(moved, 1)).view.camera).toBeNull();
  });

  test('the oldest are let go of', () => {
    let steps = firstSteps('g', firstView);
    for (let i = 0; i < 500; i++) steps = take(steps, String(i));
    expect(steps.moments.length).toBeLessThanOrEqual(200);
    expect(present(steps).words).toBe('499');
  });
});

const doc = 'document:union-strike';
const filtered = toggleValue(firstView, 'country', 'country:PT');
const cases: readonly (readonly [View, View, string])[] = [
  [firstView, selectNode(firstView, marrow), 'Selected Ilse Marrow'],
  [firstView, selectPair(firstView, marrow, 'country:PT'), 'Selected Portugal and Ilse Marrow'],
  [selectNode(firstView, marrow), clearSelection(selectNode(firstView, marrow)), 'Let go of the selection'],
  [firstView, openArticle(firstView, doc, null), 'Read “Crews threaten to strike before the summer”'],
  [openArticle(firstView, doc, null), firstView, 'Closed the article'],
  [firstView, toggleKind(firstView, 'country'), 'Hid countries'],
  [firstView, toggleKind(firstView, 'statement'), 'Showed statements'],
  [firstView, isolateKind(firstView, 'statement'), 'Chose other kinds'],
  [firstView, toggleExpanded(selectNode(firstView, marrow), marrow), 'Unfolded Ilse Marrow'],
  [toggleExpanded(firstView, marrow), firstView, 'Folded Ilse Marrow'],
  [firstView, filtered, 'Country: Portugal'],
  [filtered, toggleValue(filtered, 'country', 'country:NO'), 'Country: Norway, Portugal'],
  [filtered, firstView, 'Cleared the filters'],
  [toggleValue(filtered, 'directness', 'direct'), filtered, 'Wording: any'],
  [firstView, toggleValue(firstView, 'language', 'sv'), 'Language: Swedish'],
  [firstView, setThreshold(firstView, 75), 'Confidence of 75 % or more'],
  [setThreshold(firstView, 75), firstView, 'Any confidence'],
  [firstView, setPeriod(firstView, { from: '2031-05-14', to: '2031-05-14' }), 'On 14 May 2031'],
  [firstView, setPeriod(firstView, { from: '2031-06-02', to: '2031-05-14' }), 'From 14 May 2031 to 2 June 2031'],
  [firstView, hideNodes(firstView, [marrow]), 'Hid Ilse Marrow'],
  [hideNodes(firstView, [marrow]), showNode(hideNodes(firstView, [marrow]), marrow), 'Showed Ilse Marrow'],
  [firstView, lookBy(firstView, { colour: 'community' }), 'Coloured by community'],
  [firstView, lookBy(firstView, { size: 'pagerank' }), 'Sized by PageRank'],
  [firstView, showAs(firstView, 'table'), 'Showed the table'],
  [showAs(firstView, 'table'), firstView, 'Showed the graph'],
];

test.each(cases)('describeStep() %#', (before, after, words) => {
  expect(describeStep(graph, before, after)).toBe(words);
});

test('fingerprint() is that of the ids, in whatever order', () => {
  const other = sampleGraph();
  other.dropNode(marrow);
  expect(fingerprint(sampleGraph())).toBe(fingerprint(graph));
  expect(fingerprint(other)).not.toBe(fingerprint(graph));
});

test('bookmarks are kept by name and read from any text', () => {
  const one = addBookmark([], { name: ' a ', hash: '#1' });
  expect(addBookmark(one, { name: 'a', hash: '#2' })).toEqual([{ name: 'a', hash: '#2' }]);
  expect(addBookmark(one, { name: '  ', hash: '#2' })).toBe(one);
  expect(removeBookmark(one, 'a')).toEqual([]);
  expect(readBookmarks(JSON.stringify(one))).toEqual(one);
  const odd = '[{"name":1,"hash":"#"},{"name":"a","hash":"javascript:alert(1)"},null,{"name":"b","hash":"#node=x"}]';
  expect(readBookmarks(odd)).toEqual([{ name: 'b', hash: '#node=x' }]);
  for (const text of [null, '', '{', '{}', '7']) expect(readBookmarks(text)).toEqual([]);
});
