import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/core/detect-language.ts';

test.each([
  [
    'en',
    'The harbour board met on Tuesday and decided that the new quay should be ready before the winter, said its chair. ',
  ],
  [
    'sv',
    'Hamnstyrelsen möttes på tisdagen och beslutade att den nya kajen ska vara färdig före vintern, sade ordföranden. ',
  ],
  [
    'de',
    'Der Hafenrat tagte am Dienstag und beschloss, dass der neue Kai vor dem Winter fertig sein soll, sagte die Vorsitzende. ',
  ],
  [
    'nb',
    'Havnestyret møttes tirsdag og bestemte at den nye kaien skal være ferdig før vinteren, sa lederen av styret. ',
  ],
])('detectLanguage() tells %s', (code, text) => {
  // The library has one code, `no`, for both written forms of Norwegian.
  expect(detectLanguage(text.repeat(3))).toBe(code === 'nb' ? 'no' : code);
});

test.each([
  ['She said no.', 'en'],
  ['Lind: “We have the steel and the men.”', 'en'],
  ['Statsministern sa nej.', 'sv'],
  ['Police probe blaze', 'en'],
  ['De burgemeester treedt af.', 'nl'],
])('detectLanguage() tells %j, though it is short', (text, code) => {
  expect(detectLanguage(text)).toBe(code);
});

test.each(['', '   ', '12 34 56', 'x'.repeat(100_000), '日'])(
  'detectLanguage() does not take %.10j for English',
  (text) => {
    expect(detectLanguage(text)).not.toBe('en');
  },
);
