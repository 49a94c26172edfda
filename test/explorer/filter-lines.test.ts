import { expect, test } from 'vitest';
import { filterLines } from '../../src/explorer/state/filter-lines.ts';
import { setPeriod, setThreshold, toggleValue } from '../../src/explorer/state/filters.ts';
import { hideNodes } from '../../src/explorer/state/hide.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

test('filterLines() tells every filter in force, and nothing of a view without', () => {
  const graph = sampleGraph();
  expect(filterLines(graph, firstView)).toEqual([]);
  let view = toggleValue(toggleValue(firstView, 'country', 'country:NO'), 'polarity', 'denied');
  view = setPeriod(setThreshold(view, 80), { from: '2025-03-01', to: '2025-04-02' });
  expect(filterLines(graph, hideNodes(view, ['country:PT']))).toEqual([
    'Country: Norway',
    'Said as: Denied',
    'Confidence of 80 % or more',
    'From 1 March 2025 to 2 April 2025',
    '1 hidden',
  ]);
});
