import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { english } from '../../src/core/languages/en/index.ts';

const SIZE = 100_000;

/** What no article looks like. Work that grows with the square of such a text takes minutes instead of a second. */
const texts: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'quotation marks apart': '“ ” ',
  'quotations that never close': '“so ',
  'single marks': '‘the workers’ rights ',
  'one sentence': 'the mayor said that the bridge, which Anna Lind built, was safe and ',
  capitals: 'Anna Lind ',
  'quotations with a speaker': '“It rained,” Lind said. ',
  'people in a row': 'Lind and ',
  brackets: '( ',
};

describe('analyze() comes to an end with', () => {
  it.each(Object.entries(texts))('%s', { timeout: 60_000 }, (_, part) => {
    const text = part.repeat(SIZE / part.length);
    const { doc } = analyze({ id: 'hard', language: 'en', title: '', text, source: {} }, english);
    expect(doc.text).toBe(text);
  });
});
