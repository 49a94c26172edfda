import { expect, test } from 'vitest';
import { confidenceWeights } from '../../src/core/3-statements/confidence-weights.ts';
import { knownSigns, signWords } from '../../src/explorer/state/sign-words.ts';

test('signWords() tells the weightiest first, for and against', () => {
  expect(signWords(['source:person', 'source:first', 'content:long', 'content:indirect'])).toEqual({
    pro: ['a person is named as the source', 'the source opens the sentence'],
    contra: ['the words are very many', 'the words are not quoted'],
  });
});

test('signWords() leaves out what weighs nothing and what it does not know', () => {
  expect(signWords(['source:pronoun', 'of another day'])).toEqual({ pro: [], contra: [] });
});

test('every sign that has a weight has words', () => {
  const signs = Object.keys(confidenceWeights.weights).filter((sign) => !sign.startsWith('rule:'));
  expect(signs.filter((sign) => !knownSigns.includes(sign))).toEqual([]);
});
