import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/explorer/state/address.ts';
import { kinds } from '../../src/explorer/state/kinds.ts';
import { firstView, type View } from '../../src/explorer/state/view.ts';

const key = fc.string({ minLength: 1, unit: 'binary' });
const view: fc.Arbitrary<View> = fc.record({
  selection: fc.option(
    fc.oneof(
      fc.record({ node: key }),
      fc.tuple(key, key).map(([a, b]) => ({ pair: (a < b ? [a, b] : [b, a]) as [string, string] })),
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
  hidden: fc.subarray([...kinds]),
  expanded: fc.uniqueArray(key).map((keys) => keys.sort()),
  form: fc.constantFrom('picture', 'table'),
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
