import { describe, expect, it } from 'vitest';
import { analyzeText } from './analyze-text.ts';

/** A text and who makes its statements. */
const speakers: readonly (readonly [string, ...string[]])[] = [
  // whom the text plainly tells to be charged, sued or suing
  [
    'Lou Berg, 34, of Mill Lane, Ostby, denies murder. Rhys Tarn, prosecuting, said it was late. The defendant said it was dark.',
    'Lou Berg',
    'Rhys Tarn',
    'Lou Berg',
  ],
  ['Ada Falk has been charged with theft. Officer Lou Berg left. The accused said it was dark.', 'Ada Falk'],
  ['Ada Falk (58), a farmer, had sued her brother, Lou Berg. The plaintiff said it was dark.', 'Ada Falk'],
  ['Ada Falk (58), a farmer, had sued her brother, Lou Berg. The defendant said it was dark.', 'Lou Berg'],
  ['Ada Falk is suing her brother Lou Berg. The defendant said it was dark.', 'Lou Berg'],
  ['Ada Falk sued Larch Bank. The defendant said it was dark.', 'Larch Bank'],
  ['The accused, identified as Lou Berg, left. The accused said it was dark.', 'Lou Berg'],
  // of two the text does not tell which
  ['Lou Berg, 34, and Sven Berg, 29, deny theft. The defendant said it was dark.', 'Lou Berg', 'defendant'],
  ['Ada Falk left. The defendant said it was dark.', 'defendant'],
  // who pleads, and for whom
  [
    'Lou Berg is on trial. Pippa Lorne, defending, left. Rhys Tarn KC, for the Crown, stood. The prosecutor said it was late.',
    'Rhys Tarn',
  ],
  [
    'Under cross-examination by Rhys Tarn SC, for the defence, Ada Falk agreed that it was late. “Was it?” counsel asked. “Yes,” the witness replied.',
    'Ada Falk',
    'Rhys Tarn',
    'Ada Falk',
  ],
  ['Pippa Lorne SC and Rhys Tarn SC left. “Was it late?” counsel asked.', 'counsel'],
  ['The former solicitor said it was dark. Rhys Tarn KC left.', 'solicitor'],
  ['A solicitor is on trial. Rhys Tarn KC stood. The solicitor said it was late.', 'solicitor'],
  // who gives evidence
  [
    'Lou Berg denies murder. Ada Falk told the court it was dark. Pippa Lorne, defending, asked whether it rained. The witness said it did.',
    'Lou Berg',
    'Ada Falk',
    'Pippa Lorne',
    'Ada Falk',
  ],
  [
    'Lou Berg is on trial. A witness told the court it was dark. Ada Falk said it was late. The witness said it rained.',
    'witness',
    'Ada Falk',
    'witness',
  ],
  ['Ada Falk said it was dark. The witness said it was late.', 'Ada Falk', 'witness'],
  // who asks is not who answers
  ['Lou Berg stood. Asked by Rhys Tarn whether it was late, he said: “Yes.”', 'Rhys Tarn', 'Lou Berg'],
  ['Ada Falk stood. Under questioning from Jane Roe, she said it was late.', 'Ada Falk'],
  ['Pippa Lorne, defending, put it to him that it was dark.', 'Pippa Lorne'],
];

describe('resolveEntities() tells who speaks in court', () => {
  it.each(speakers)('%s', (text, ...expected) => {
    expect(analyzeText(text).statements.map((statement) => statement.speaker)).toEqual(expected);
  });
});
