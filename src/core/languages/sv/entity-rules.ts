import type { EntityRules } from '../../model/entity-rules.ts';
import { countries } from '../countries.ts';
import { mentionRules } from './mention-rules.ts';
import { englishRoles } from './role-words.ts';
import { isParty, isSharedName } from './shared-names.ts';

const swedish = new Map(countries.map(({ code, names: { sv } }) => [code, sv[0] ?? code]));
const english = new Map(countries.map(({ code, names: { en } }) => [code, en[0] ?? code]));

export const entityRules: EntityRules = {
  roleOf: (title, target) => `${title} för ${target}`,
  countryName: (code) => swedish.get(code) ?? code,
  determiners: new Set('en ett den det de denna detta dessa några'.split(' ')),
  determinerKeepers: new Set(['av', 'del', 'mängd', 'rad', 'som']),
  ministries: {
    bodies: new Map([['minister', new Set(['departement', 'ministerium'])]]),
    ranks: new Set('biträdande vice'.split(' ')),
    fillers: new Set('frågor ärenden'.split(' ')),
  },
  keepsCapital: ([word = '']) =>
    (mentionRules.known.has(word.toLowerCase()) || mentionRules.known.has(word.toLowerCase().replace(/s$/, ''))) &&
    /^\p{Lu}/u.test(word),
  isSharedName,
  isParty,
  homeland: 'SE',
  roleKey: (title) => englishRoles.get(title.toLowerCase()),
  roleKeyOf: (key, { name, code }) => `${key} of ${(code && english.get(code)) || name}`,
};
