import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/core/parse-article.ts';

describe('parseArticle()', () => {
  test('sets front matter aside and takes title, language and source from it', () => {
    const { doc, problems } = parseArticle(
      'a',
      '---\ntitle: "A: b"\nurl: https://example.org/x\npublisher: Courier\nauthor: [Ann, Bo]\ndate: 2025-10-26\nlanguage: en-GB\n---\nText.\n',
    );
    expect(doc).toEqual({
      id: 'a',
      language: 'en',
      title: 'A: b',
      text: 'Text.\n',
      source: { url: 'https://example.org/x', publisher: 'Courier', author: 'Ann, Bo', published: '2025-10-26' },
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['a byte order mark', '\uFEFFText.', 'Text.'],
    ['a byte order mark before front matter', '\uFEFF---\ntitle: T\n---\nText.', 'Text.'],
    ['CRLF front matter, keeping CRLF in the text', '---\r\ntitle: T\r\n---\r\nOne.\r\nTwo.', 'One.\r\nTwo.'],
    ['empty front matter', '---\n---\nText.', 'Text.'],
    ['front matter and nothing else', '---\ntitle: T\n---', ''],
  ])('sets aside %s', (_what, raw, text) => {
    expect(parseArticle('a', raw).doc.text).toBe(text);
  });

  test.each([
    ['a rule inside the text', 'One.\n---\ntitle: T\n---\nTwo.'],
    ['a rule that opens the text', '---\nNo fields here.\n---\nText.'],
    ['front matter that never ends', '---\ntitle: T\nText.'],
    ['a list', '---\n- a\n---\nText.'],
  ])('leaves %s as it is', (_what, raw) => {
    expect(parseArticle('a', raw)).toMatchObject({ doc: { text: raw }, problems: [] });
  });

  test('reads front matter that is not YAML as text and says so', () => {
    const raw = '---\ntitle: "open\n---\nText.';
    const { doc, problems } = parseArticle('a', raw);
    expect(doc.text).toBe(raw);
    expect(problems[0]).toMatch(/^front matter is not YAML/);
  });

  test('takes only addresses of the web and dates of the calendar, and says what it left', () => {
    const { doc, problems } = parseArticle('a', '---\nurl: javascript:alert(1)\ndate: last Monday\n---\nText.');
    expect(doc.source).toEqual({});
    expect(problems).toHaveLength(2);
  });

  test.each([
    ['the first heading', 'Courier\n\n## The *big* one ##\n\nText.', 'The *big* one'],
    ['a short first line', '\n\n  Port  backs quay\n\nText.', 'Port backs quay'],
    ['its id where the first line is long', `${'word '.repeat(60)}\nText.`, 'a'],
    ['its id where there is nothing', '', 'a'],
  ])('takes for its title %s', (_what, raw, title) => {
    expect(parseArticle('a', raw).doc.title).toBe(title);
  });

  test('keeps any text without front matter to the last character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('---') && !text.startsWith('\uFEFF'));
        expect(parseArticle('a', text).doc.text).toBe(text);
        expect(parseArticle('a', `\uFEFF---\nx: 1\n---\n${text}`).doc.text).toBe(text);
      }),
    );
  });
});
