import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/2-mentions/find-mentions.ts';
import { readIn } from '../read-in.ts';

/** The text with each “it” marked that may mean something: `[it]`. */
function markIt(text: string): string {
  const { reading, language } = readIn('en', text);
  const found = findMentions(reading, language).filter(({ kind, name }) => kind === 'pronoun' && name === 'it');
  let out = '';
  let last = 0;
  for (const { start, end } of found) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return out + text.slice(last);
}

describe('findMentions()', () => {
  it('takes the “who” of nobody named for no name', () => {
    const { reading, language } = readIn('en', 'Those who left came back. Ada Falk, who stayed, did not.');
    const found = findMentions(reading, language).filter(({ kind, name }) => kind === 'pronoun' && name === 'who');
    expect(found.map(({ start }) => start)).toEqual([36]);
  });

  it.each([
    'It has been 30 years since the bridge fell.',
    'It is important that the bridge stays.',
    'It was time to go.',
    'It seems that nobody came.',
    'The rain makes it hard to build.',
    'It was announced that the bridge would close.',
    'The council said [it] was happy to help.',
    'The council says [it] will close. [It] found the plan.',
    'The bridge is old. [It] seems to stand, and [it] was dear.',
  ])('tells an empty “it” from one that means something: %s', (marked) => {
    expect(markIt(marked.replace(/[[\]]/g, ''))).toBe(marked);
  });
});
