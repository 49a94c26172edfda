import { describe, expect, it } from 'vitest';
import { analyzeText } from './analyze-text.ts';

/** A text with one statement and who makes it. All people are invented. */
const speakers: readonly (readonly [string, string])[] = [
  ['UN Secretary-General Otto Varga came. The UN chief said the port was shut.', 'Otto Varga'],
  ['The head of the UN said the port was shut. Secretary-General Otto Varga left.', 'Otto Varga'],
  ['Norwegian Prime Minister Otto Varga came. The Norwegian leader said the port was shut.', 'Otto Varga'],
  ['The Norwegian leader said the port was shut. Norway’s president, Otto Varga, left.', 'Otto Varga'],
  ['Norwegian Prime Minister Otto Varga came. The Norwegian premier said the port was shut.', 'Otto Varga'],
  ['Anna Lind, chief executive of Banque Mirelle, came. The bank’s boss said the port was shut.', 'Anna Lind'],
  // two come into question
  [
    'Norwegian Prime Minister Otto Varga met Norwegian President Ivo Marr. The Norwegian leader said the port was shut.',
    'leader of Norway',
  ],
  [
    'Norwegian Prime Minister Otto Varga met President Ivo Marr. The Norwegian leader said the port was shut.',
    'leader of Norway',
  ],
  [
    'Norwegian Prime Minister Otto Varga met the president of Norway. The Norwegian leader said the port was shut.',
    'leader of Norway',
  ],
  [
    'Anna Lind, chief executive of Banque Mirelle, met Ivo Marr, chairman of Banque Mirelle. The bank’s boss said the port was shut.',
    'boss of Banque Mirelle',
  ],
  // nobody does
  ['Norwegian Prime Minister Otto Varga came. The Cuban leader said the port was shut.', 'leader of Cuba'],
  ['Former Norwegian Prime Minister Otto Varga came. The Norwegian leader said the port was shut.', 'leader of Norway'],
  ['Norwegian Prime Minister Otto Varga came. The former Norwegian leader said the port was shut.', 'leader of Norway'],
  ['Norwegian President Otto Varga came. The Norwegian premier said the port was shut.', 'premier of Norway'],
  ['Norwegian Health Minister Otto Varga came. The Norwegian leader said the port was shut.', 'leader of Norway'],
  [
    'Norwegian Prime Minister Otto Varga came. Norway’s opposition leader said the port was shut.',
    'opposition leader of Norway',
  ],
  ['NATO Secretary-General Otto Varga came. The UN chief said the port was shut.', 'chief of UN'],
  ['UN Secretary-General Otto Varga came. The deputy head of the UN said the port was shut.', 'deputy head of UN'],
];

describe('findOtherTitle() tells whom another word for a title means', () => {
  it.each(speakers)('%s', (text, speaker) => {
    expect(analyzeText(text).statements.map((statement) => statement.speaker)).toEqual([speaker]);
  });

  it('lets a description vary the name of one whose office the text does not tell', () => {
    const text = 'Otto Varga came. The Norwegian leader said the port was shut.';
    expect(analyzeText(text).statements.map(({ speaker }) => speaker)).toEqual(['Otto Varga']);
  });

  it('makes no role of its own where it knows the title', () => {
    const text = 'UN Secretary-General Otto Varga came. The UN chief said the port was shut.';
    const roles = analyzeText(text).entities.filter(({ kind }) => kind === 'role');
    expect(roles.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['role:secretary-general-of-united-nations', 2],
    ]);
  });

  it('reads Swedish', () => {
    const text = 'Norges statsminister Otto Varga kom. Norges ledare sade att hamnen var stängd.';
    expect(analyzeText(text, 'a', 'sv').statements.map(({ speaker }) => speaker)).toEqual(['Otto Varga']);
  });
});
