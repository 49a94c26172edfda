import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, linesOf } from '../../src/explorer/state/excerpt.ts';

test.each([
  ['First one. [Anna said so.] Last one.', 'Anna said so.'],
  ['First one. Anna [said] so. Last one.', 'Anna said so.'],
  ['A heading\n\nFirst one. He [left.\n\nShe] stayed. Last one.', 'He left.\n\nShe stayed.'],
  ['[]', ''],
  ['   [ a ]  ', 'a'],
])('excerpt() of %j is %j', (marked, sentences) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const span = excerpt(text, { start, end }, 'en');
  expect(text.slice(span.start, span.end)).toBe(sentences);
});

test('excerpt() takes any span of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(200), fc.nat(200), fc.string(), (text, start, end, language) => {
      const span = excerpt(text, { start, end }, language);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }),
  );
});

test('linesOf() finds the lines that hold something', () => {
  const text = 'one\n\n  \r\n two \n';
  expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', ' two ']);
});
