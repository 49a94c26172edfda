import { expect, test } from 'vitest';
import { placeTieLabels } from '../../src/explorer/sigma/place-tie-labels.ts';
import { filterIndexOf } from '../../src/explorer/state/filter-index.ts';
import { toggleValue } from '../../src/explorer/state/filters.ts';
import { toPassing } from '../../src/explorer/state/passing.ts';
import { tieBetween, toPicture } from '../../src/explorer/state/picture.ts';
import { tieWords } from '../../src/explorer/state/tie-words.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const picture = toPicture(graph);
const words = (a: string, b: string) => tieWords(graph, tieBetween(picture, a, b)!);

test('tieWords() says what a tie is and which way it goes', () => {
  expect(words('person:ilse-marrow', 'role:secretary-of-league-of-harbours')).toEqual({
    text: 'holds the role',
    to: 'role:secretary-of-league-of-harbours',
  });
  expect(words('person:ilse-marrow', 'organization:seafarers-union')).toEqual({
    text: 'speaks of',
    to: 'organization:seafarers-union',
  });
  const member = words('person:rafael-sundoro', 'organization:seafarers-union');
  expect(member.text).toMatch(/^belongs to, speaks of/);
  expect(member.to).toBe('organization:seafarers-union');
});

test('tieWords() counts the statements that pass, and goes no way where both speak', () => {
  for (const tie of picture.ties.values()) {
    const { text, to } = tieWords(graph, tie);
    if (/speak of each other/.test(text)) expect(to).toBeNull();
    if (tie.edges.length === 0 && tie.statements.length > 1) expect(text).toContain(`· ${tie.statements.length}`);
  }
  const tie = [...picture.ties.values()].find(({ edges, statements }) => edges.length === 0 && statements.length > 0)!;
  const none = toPassing(filterIndexOf(graph), toggleValue(firstView, 'country', 'country:KE'));
  const left = tie.statements.filter((key) => none!.statements.has(key)).length;
  expect(tieWords(graph, tie, none).text === '').toBe(left === 0);
});

test('placeTieLabels() writes beside what is taken, or not at all', () => {
  const window = { width: 400, height: 300 };
  const label = { text: 'of', width: 20, height: 16, from: { x: 100, y: 100 }, to: { x: 300, y: 100 } };
  expect(placeTieLabels([label], [], window)).toEqual([{ text: 'of', x: 200, y: 100 }]);
  const [beside] = placeTieLabels([label], [{ left: 190, right: 210, top: 90, bottom: 110 }], window);
  expect(Math.abs(beside!.x - 200)).toBeGreaterThan(19);
  expect(placeTieLabels([label, label], [], window)).toHaveLength(2);
  expect(placeTieLabels([label], [{ left: 0, right: 400, top: 0, bottom: 300 }], window)).toEqual([]);
  expect(placeTieLabels([{ ...label, to: { x: 130, y: 100 } }], [], window)).toEqual([]);
  expect(placeTieLabels([{ ...label, from: { x: -300, y: 100 }, to: { x: -10, y: 100 } }], [], window)).toEqual([]);
});
