import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { WordAt } from '../words/words-near.ts';
import { type Case, sign } from './name-case.ts';

/** What a name tells as the end of a phrase: “was advised by …”, “state-owned …”, “a driver from …”, “one of them, …”. */
export function readPhraseBefore(unit: Unit, at: WordAt, before: Word, rules: MentionRules, found: Case): void {
  // “Nordvik was advised by Falk Oster”
  const isAdviser = rules.adviceVerbs?.has(at(unit.first - 2)?.lower ?? '') && rules.receivedLinks.has(before.lower);
  const isFirmAdvised = isAdviser && at(unit.first - 3)?.pos === 'AUX' && at(unit.first - 4)?.capital === true;
  if (isFirmAdvised && found.tokens.length > 1 && !found.signs.person.includes('given'))
    sign(found, 'organization', 'advises', 4);
  // “state-owned Larchoil”
  if (rules.ownedEnd?.test(before.lower) && !found.signs.person.includes('given'))
    sign(found, 'organization', 'owned', 4);
  // “a driver from Larch George”
  const home = at(unit.first - 2);
  const isHome = before.lower === rules.homeLink && home !== undefined && !home.capital && !rules.wordForms;
  if (isHome && found.signs.person.includes('given') && (home.role || rules.singleNouns.has(home.lower)))
    sign(found, 'person', 'home', -5);
  // “villagers of Larchan”
  const isOfFolk = rules.matterLinks.has(before.lower) && rules.folkNouns?.has(home?.lower ?? '') === true;
  if (isOfFolk && found.tokens.length < 3) sign(found, 'place', 'folk of', 5);
  // “one of them, Junyo Tanasi, said”
  const [one, of, them] = [at(unit.first - 4), at(unit.first - 3), at(unit.first - 2)];
  const isMember = rules.partitives?.has(one?.lower ?? '') && rules.matterLinks.has(of?.lower ?? '');
  if (before.surface === ',' && isMember && them?.pronoun?.plural && found.tokens.length > 1)
    sign(found, 'person', 'one of', 3);
}
