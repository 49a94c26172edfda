import { expect, test } from 'vitest';
import { confidenceWeights } from '../../src/core/3-statements/confidence/confidence-weights.ts';
import { knownSigns, signWords } from '../../src/explorer/state/sign-words.ts';

test('signWords() tells what speaks for and what against', () => {
  expect(signWords(['source:person', 'subordinate'])).toEqual({
    pro: ['a person is named as the source'],
    contra: ['its clause hangs on another'],
  });
});

test('signWords() tells the weightiest first', () => {
  const weightOf = (text: string): number =>
    Math.max(
      ...knownSigns
        .filter((sign) => [...signWords([sign]).pro, ...signWords([sign]).contra].includes(text))
        .map((sign) => Math.abs(confidenceWeights.weights[sign] ?? 0)),
    );
  const { pro, contra } = signWords(knownSigns);
  expect(pro.length + contra.length).toBeGreaterThan(5);
  for (const texts of [pro, contra]) {
    const weights = texts.map(weightOf);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }
});

test('signWords() leaves out what weighs nothing and what it does not know', () => {
  expect(signWords(['source:pronoun', 'of another day'])).toEqual({ pro: [], contra: [] });
});

test('every sign that has a weight has words', () => {
  const signs = Object.keys(confidenceWeights.weights).filter((sign) => !sign.startsWith('rule:'));
  expect(signs.filter((sign) => !knownSigns.includes(sign))).toEqual([]);
});
