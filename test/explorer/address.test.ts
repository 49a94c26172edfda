import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, linkTrouble, toAddress } from '../../src/explorer/state/address.ts';
import { type Filters, facets, isNodeFacet, withValues } from '../../src/explorer/state/facets.ts';
import { kinds } from '../../src/explorer/state/kinds.ts';
import { firstView, type Look, sizeNames, type View } from '../../src/explorer/state/view.ts';

const key = fc.string({ minLength: 1, unit: 'binary' });
const view: fc.Arbitrary<View> = fc.record({
  selection: fc.option(
    fc.oneof(
      fc.record({ node: key }),
      fc
        .uniqueArray(key, { minLength: 2, maxLength: 2 })
        .map((keys) => ({ pair: keys.sort() as unknown as [string, string] })),
      fc.uniqueArray(key, { minLength: 3 }).map((keys) => ({ several: keys.sort() })),
    ),
  ),
  article: fc.option(
    fc.record({
      doc: key,
      at: fc.option(
        fc.tuple(fc.nat(9e5), fc.integer({ min: 1, max: 999 })).map(([start, n]) => ({ start, end: start + n })),
      ),
    }),
  ),
  corrections: fc.boolean(),
  hidden: fc.subarray([...kinds]),
  expanded: fc.uniqueArray(key).map((keys) => keys.sort()),
  form: fc.constantFrom('picture', 'table'),
  filters: fc
    .array(fc.tuple(fc.constantFrom(...facets), fc.array(key, { minLength: 1, maxLength: 3 })), { maxLength: 4 })
    .map((chosen) =>
      chosen.reduce<Filters>(
        (filters, [facet, values]) =>
          withValues(filters, facet, isNodeFacet(facet) ? values.map((value) => `${facet}:${value}`) : values),
        {},
      ),
    ),
  threshold: fc.integer({ min: 0, max: 100 }),
  period: fc.option(
    fc.constantFrom({ from: '2025-10-26', to: '2025-10-26' }, { from: '1999-12-31', to: '2026-01-02' }),
  ),
  without: fc.uniqueArray(key).map((keys) => keys.sort()),
  group: fc.oneof(fc.constant(null), fc.constant('all' as const), fc.nat(9999)),
  most: fc.oneof(fc.constant('all' as const), fc.integer({ min: 100, max: 1_000_000 })),
  through: fc.uniqueArray(key).map((keys) => keys.sort()),
  pins: fc
    .uniqueArray(key)
    .chain((keys) =>
      fc.tuple(
        ...keys
          .sort()
          .map((each) =>
            fc
              .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: -99999, max: 99999 }))
              .map(([x, y]) => ({ key: each, x: x / 10, y: y / 10 })),
          ),
      ),
    ),
  arranged: fc.option(fc.record({ of: key.map((text) => `#${text}`), stretches: fc.integer({ min: 0, max: 999 }) })),
  around: fc.option(
    fc.record({
      of: fc.uniqueArray(key, { minLength: 1 }).map((keys) => keys.sort()),
      steps: fc.constantFrom(0, 1, 2),
    }),
  ),
  look: fc.record({
    colour: fc.constantFrom('kind', 'community'),
    size: fc.constantFrom(...(Object.keys(sizeNames) as Look['size'][])),
  }),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -9999, max: 9999 }).map((n) => n / 8),
      y: fc.integer({ min: -9999, max: 9999 }).map((n) => n / 8),
      reach: fc.integer({ min: 1, max: 99999 }).map((n) => n / 64),
    }),
  ),
});

test('fromAddress() reads what toAddress() wrote, whatever the keys', () => {
  fc.assert(fc.property(view, (given) => void expect(fromAddress(toAddress(given), () => true)).toEqual(given)));
});

test('fromAddress() leaves out what the graph does not know', () => {
  const given: View = { ...firstView, selection: { node: 'person:gone' }, expanded: ['person:gone'] };
  expect(fromAddress(toAddress(given), () => false)).toEqual(firstView);
});

test('fromAddress() takes any text', () => {
  fc.assert(fc.property(fc.string(), (hash) => void fromAddress(hash, () => true)));
  expect(fromAddress('#article=d&at=9-3', () => true).article).toEqual({ doc: 'd', at: null });
});

test('toAddress() of the first view is bare', () => {
  expect(toAddress(firstView)).toBe('#');
});

test('linkTrouble() tells that the articles are others, and how much of the view is gone', () => {
  const given: View = { ...firstView, selection: { node: 'person:gone' }, filters: { country: ['country:XX'] } };
  const link = toAddress(given, 'abc');
  expect(linkTrouble(link, () => true, 'abc')).toBe('');
  expect(linkTrouble(link, () => true, 'xyz')).toBe('This link was made for other articles.');
  expect(linkTrouble(link, () => false, 'abc')).toBe('2 things that it shows are not here.');
  expect(linkTrouble('#', () => false, 'abc')).toBe('');
});
