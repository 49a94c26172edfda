import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { english } from '../../../../src/core/languages/en/index.ts';
import { swedish } from '../../../../src/core/languages/sv/index.ts';
import type { Language } from '../../../../src/core/model/language.ts';

/** Ids of what is no described group, and relations, of one text. */
function idsOf(text: string, language: Language): { entities: string[]; relations: string[] } {
  const { entities, relations } = analyze({ id: 'a', language: language.code, title: '', text, source: {} }, language);
  return {
    entities: entities.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
    relations: relations.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
  };
}

/** The same in English and in Swedish; the people are invented. */
const twins: readonly (readonly [string, string])[] = [
  ['The Vice President of Ecuador said that it rained.', 'Ecuadors vicepresident sade att det regnade.'],
  ['The Polish Deputy Prime Minister said that it rained.', 'Den polska vice premiärministern sade att det regnade.'],
  ['The Russian President said that it rained.', 'Den ryske presidenten sade att det regnade.'],
  ['Japan pledged five million dollars to the UN.', 'Japan utlovade fem miljoner dollar till FN.'],
  [
    'The Prime Minister of Vietnam, Lan Thi Mai, said that it rained.',
    'Vietnams premiärminister, Lan Thi Mai, sade att det regnade.',
  ],
  [
    'Norwegian Foreign Minister Marte Lyng said that it rained.',
    'Norges utrikesminister Marte Lyng sade att det regnade.',
  ],
  [
    'United Nations Secretary-General Ida Marr said that it rained.',
    'FN:s generalsekreterare Ida Marr sade att det regnade.',
  ],
];

describe('analyze()', () => {
  it.each(twins)('gives the same ids to %j and %j', (en, sv) => {
    expect(idsOf(sv, swedish)).toEqual(idsOf(en, english));
  });

  it('gives a role one definite form, whatever the ending: ministern, landsbygdsministern', () => {
    const text = 'Landsbygdsministern, Pär Ek, sade att det regnade. Ministern tillade att det snöade.';
    const { statements } = analyze({ id: 'a', language: 'sv', title: '', text, source: {} }, swedish);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Pär Ek', 'Pär Ek']);
  });
});
