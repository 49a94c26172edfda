import type { EntityRules } from '../../model/entity-rules.ts';
import { countries } from '../countries.ts';
import { mentionRules } from './mention-rules.ts';

const names = new Map(countries.map(({ code, names: { en } }) => [code, en[0] ?? code]));

export const entityRules: EntityRules = {
  roleOf: (title, target) => `${title} of ${target}`,
  countryName: (code) => names.get(code) ?? code,
  determiners: new Set('a an the this that these those some his her its their my our'.split(' ')),
  determinerKeepers: new Set(['of', 'who', 'that']),
  ministries: {
    bodies: new Map([
      ['minister', new Set(['ministry', 'office'])],
      ['secretary', new Set(['department', 'ministry', 'office'])],
    ]),
    ranks: new Set('assistant deputy first junior permanent senior vice'.split(' ')),
    fillers: new Set('affairs'.split(' ')),
  },
  keepsCapital: (word) => mentionRules.known.has(word.toLowerCase()),
};
