import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/core/languages/countries.ts';
import { demonyms } from '../../../src/core/languages/en/demonyms.ts';

const FOLDER = join(import.meta.dirname, '../../../src/core/languages/en');

/** The text blocks of a module, one entry a line. */
function blocksOf(file: string): string[][] {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  return [...source.matchAll(/^const [A-Z]+ = `\n([^`]*)\n`/gm)].map((match) => (match[1] as string).split('\n'));
}

describe('the word lists of English', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('-words.ts') || file === 'titles.ts');

  it.each(files)('%s is sorted and says nothing twice', (file) => {
    for (const block of blocksOf(file)) expect(block).toEqual([...new Set(block)].sort());
  });
});

describe('countries', () => {
  const codes = countries.map((country) => country.code);

  it('has each code once, in order, with a name and an adjective in both languages', () => {
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, names, svAdjectives } of countries) {
      expect(code).toMatch(/^[A-Z]{2}(?:-[A-Z]{3})?$/);
      for (const name of [...names.en, ...names.sv, ...svAdjectives]) expect(name).toMatch(/\S/);
    }
  });

  it('has the members of the United Nations, its observers, Kosovo and Taiwan', () => {
    const members =
      'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW'.split(
        ' ',
      );
    expect(members).toHaveLength(193);
    expect([...members, 'PS', 'VA', 'XK', 'TW'].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('gives English adjectives only to countries that it has', () => {
    expect(demonyms.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
  });
});
