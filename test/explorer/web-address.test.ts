import { expect, test } from 'vitest';
import { formatDate } from '../../src/explorer/state/format-date.ts';
import { webAddress } from '../../src/explorer/state/web-address.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.org', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('webAddress(%j) is %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  ['2025-10-26', '26 October 2025'],
  ['2025-13-99', '2025-13-99'],
  ['in May', 'in May'],
  [undefined, ''],
])('formatDate(%j) is %j', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});
