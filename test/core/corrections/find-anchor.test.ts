import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorText } from '../../../src/core/corrections/anchor-text.ts';
import { findAnchor } from '../../../src/core/corrections/find-anchor.ts';
import type { Document } from '../../../src/core/model/document.ts';

/** A document of a text in which brackets mark a span, and that span. */
function marked(text: string, id = 'a'): { doc: Document; span: { start: number; end: number } } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const doc = { id, language: 'en', title: id, text: text.replace(/[[\]]/g, ''), source: {} };
  return { doc, span: { start, end } };
}

/** What stands where an anchor made in one text is found in another, with brackets around it; or why nothing does. */
function refind(before: string, ...after: readonly Document[]): string {
  const { doc, span } = marked(before);
  const found = findAnchor(anchorText(doc, span), new Map(after.map((one) => [one.id, one])));
  if ('reason' in found) return found.reason;
  const { text } = after.find(({ id }) => id === found.doc)!;
  return `${text.slice(0, found.start)}[${text.slice(found.start, found.end)}]${text.slice(found.end)}`;
}

describe('findAnchor()', () => {
  const original = 'The mayor spoke. [He] said the bridge was safe. He said so twice.';

  test.each([
    ['the same place', original],
    ['more before it', 'A storm came. The mayor spoke. [He] said the bridge was safe. He said so twice.'],
    ['less before it', '[He] said the bridge was safe. He said so twice.'],
    ['another such word before it', 'He is new. The mayor spoke. [He] said the bridge was safe. He said so twice.'],
    [
      'the sentence after it changed',
      'He won. The mayor spoke. [He] told us that nothing was wrong with it. He said so twice.',
    ],
    ['a comma more', 'Then the mayor spoke, at last. [He] said the bridge was safe. He said so twice.'],
  ])('finds a short word again: %s', (_name, after) => {
    expect(refind(original, marked(after).doc)).toBe(after);
  });

  test.each([
    ['the word is gone', 'The mayor spoke. She said the bridge was safe. The other one said so twice.'],
    ['only others are left', 'Nobody came. At the weekend it rained all day, and he slept. He woke up.'],
    ['it is part of others', 'The ferry there. Then everything went overboard.'],
    ['nothing is left', ''],
  ])('does not take another for it: %s', (_name, after) => {
    expect(refind(original, marked(after).doc)).toBe('“He” is no longer in the article “a”');
  });

  test('finds a statement that was edited between what stands around it', () => {
    const before = 'Falk was asked. “[We will build the quay this year,]” she said, and left.';
    const after = 'Falk was asked. “[We will build the new quay this very year,]” she said, and left.';
    expect(refind(before, marked(after).doc)).toBe(after);
    const other = 'Falk was asked. “[No answer will be given to that at all,]” she said, and left.';
    expect(refind(before, marked(other).doc)).toMatch(/^“We will build the quay this year,” is no longer/);
  });

  test('finds a long quote that moved away from all that stood around it', () => {
    const before = 'First. [The quay will be built this year.] Last.';
    const after = 'Something quite different stands here now: [The quay will be built this year.] And here.';
    expect(refind(before, marked(after).doc)).toBe(after);
  });

  test('finds an article under another id, unless two have the words', () => {
    const there = marked(original, 'june/a');
    const other = marked('Another story. He left.', 'b');
    expect(refind(original, there.doc, other.doc)).toBe(original);
    expect(refind(original, there.doc, marked(original, 'july/a').doc)).toMatch(/^the article “a” is not there/);
  });

  test('finds every span where it was, and does not fall over elsewhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'binary' }),
        (text, a, b, other) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const doc = { id: 'a', language: 'en', title: '', text, source: {} };
          const anchor = anchorText(doc, { start, end });
          expect(findAnchor(anchor, new Map([['a', doc]]))).toEqual({ doc: 'a', start, end });
          const found = findAnchor(anchor, new Map([['a', { ...doc, text: other }]]));
          if (!('reason' in found)) expect(found.start < found.end && found.end <= other.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes long texts and hostile anchors in a moment', () => {
    const text = 'a '.repeat(500_000);
    const doc = { id: 'a', language: 'en', title: '', text, source: {} };
    const docs = new Map([['a', doc]]);
    const start = performance.now();
    for (const quote of ['a', 'a a', ' ', 'a '.repeat(9000), 'b', 'a b a b a b'])
      findAnchor(
        { doc: 'a', start: 7, end: 7 + quote.length, quote, before: 'x a a a a ', after: ' a a a a a x' },
        docs,
      );
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('anchorText() refuses a span outside of the text', () => {
    for (const span of [
      { start: -1, end: 1 },
      { start: 1, end: 1 },
      { start: 0, end: 4 },
    ])
      expect(() => anchorText({ id: 'a', text: 'abc' }, span)).toThrow(RangeError);
  });
});
