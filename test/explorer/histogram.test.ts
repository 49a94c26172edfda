import { expect, test } from 'vitest';
import { type FilterIndex, filterIndexOf } from '../../src/explorer/state/filter-index.ts';
import { setPeriod, toggleValue } from '../../src/explorer/state/filters.ts';
import { formatPeriods } from '../../src/explorer/state/format-period.ts';
import { binRange, binsOf, countBins, nextWindow, periodOf } from '../../src/explorer/state/histogram.ts';
import { refusals, toPassing } from '../../src/explorer/state/passing.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const index = filterIndexOf(sampleGraph());

const dated = (...days: readonly string[]): FilterIndex => ({
  ...index,
  statements: days.map((day) => ({ key: day, doc: day, speakers: [], mentioned: [], confidence: 1 })),
  articles: new Map(days.map((day) => [day, { day, values: { document: day, publisher: undefined, language: 'en' } }])),
});

test('binsOf() goes from the first to the last day without gaps, in days, months or years', () => {
  expect(binsOf(dated('2024-02-28', '2024-03-01')).map(({ name }) => name)).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ]);
  const months = binsOf(dated('2025-11-03', '2026-02-01', '2025-11-30'));
  expect(months.map(({ name }) => name)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(months[3]).toEqual({ name: '2026-02', from: '2026-02-01', to: '2026-02-28' });
  const years = binsOf(dated('1999-12-31', '2026-01-01'));
  expect(years).toHaveLength(28);
  expect(years[1]).toEqual({ name: '2000', from: '2000-01-01', to: '2000-12-31' });
});

test('binsOf() has no time line for fewer than two dates', () => {
  expect(binsOf(dated())).toEqual([]);
  expect(binsOf(dated('2026-01-01', '2026-01-01'))).toEqual([]);
});

test('countBins() counts what the other filters leave, whatever the window', () => {
  const bins = binsOf(index);
  const view = toggleValue(setPeriod(firstView, { from: bins[0]!.from, to: bins[0]!.to }), 'country', 'country:PT');
  const counted = countBins(index, bins, view, refusals(index, view));
  expect(counted.filter(({ inside }) => inside)).toHaveLength(1);
  for (const { bin, count } of counted) {
    expect(toPassing(index, setPeriod(view, { from: bin.from, to: bin.to }))!.statements.size).toBe(count);
  }
});

test('periodOf() and binRange() are each other’s turn', () => {
  const bins = binsOf(index);
  for (let a = 0; a < bins.length; a++) {
    for (let b = a; b < bins.length; b++) expect(binRange(bins, periodOf(bins, b, a))).toEqual([a, b]);
  }
  expect(periodOf(bins, 0, bins.length - 1)).toBeNull();
  expect(periodOf(bins, -3, 0)).toEqual({ from: bins[0]!.from, to: bins[0]!.to });
});

test('nextWindow() walks to the end in steps of one, and begins again', () => {
  const bins = binsOf(index);
  let period = nextWindow(bins, null);
  const [, width] = binRange(bins, period);
  const seen = [];
  while (period && binRange(bins, period)[1] < bins.length - 1 && seen.length < 100) {
    seen.push(binRange(bins, period));
    period = nextWindow(bins, period);
  }
  expect(seen).toEqual(seen.map((_, i) => [i, i + width]));
  expect(seen).toHaveLength(bins.length - width - 1);
  expect(binRange(bins, nextWindow(bins, period))).toEqual([0, width]);
});

test.each([
  ['2025-10-25', '2025-10-26', '25 to 26 October 2025'],
  ['2025-10-25', '2025-11-02', '25 October to 2 November 2025'],
  ['2025-10-25', '2026-10-25', '25 October 2025 to 25 October 2026'],
  ['2025-10', '2025-12', 'October to December 2025'],
  ['1999', '2026', '1999 to 2026'],
  ['2025-10', '2025-10', 'October 2025'],
])('formatPeriods() %s to %s', (first, last, words) => {
  expect(formatPeriods(first, last)).toBe(words);
});
