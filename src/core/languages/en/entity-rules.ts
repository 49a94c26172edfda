import type { EntityRules } from '../../model/entity-rules.ts';
import { countries } from '../countries.ts';
import { mentionRules } from './mention-rules.ts';
import { isParty, isSharedName } from './shared-names.ts';

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
  keepsCapital,
  isSharedName,
  isParty,
};

/** “House members”, “Western diplomats” */
const KEPT = new Set(['house', 'senate', 'western']);

/** “Polish officials”, “Republicans”, “National Crime Unit”, but not “Friends said”, whatever longer names begin with the word. */
function keepsCapital(words: readonly string[]): boolean {
  const [first = '', next = ''] = words;
  const lower = first.toLowerCase();
  const { known, originWords, partyTitles, singular } = mentionRules;
  const single = singular(lower) ?? lower;
  if (originWords.has(single) || partyTitles.has(single) || KEPT.has(lower)) return true;
  const own = words.map((word) => word.replace(/[’']s?$/, ''));
  if (known.get(lower)?.some((name) => name.words.every((word, at) => word === own[at]))) return true;
  return known.has(lower) && /^\p{Lu}/u.test(next);
}
