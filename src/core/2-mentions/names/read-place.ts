import type { Gender } from '../../model/gender.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { wordsNear } from '../words/words-near.ts';
import { isOpponent, scoreBeside } from './match-signs.ts';
import { type Case, sign } from './name-case.ts';
import { readAfterName } from './read-after-name.ts';
import { readBeforeName } from './read-before-name.ts';
import { readQuoted } from './read-quoted.ts';

/** What the words around one place say. Returns the gender that a form of address tells there. */
export function readPlace(
  words: readonly Word[],
  unit: Unit,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): Gender | undefined {
  const at = wordsNear(words, unit.first);
  const after = at(unit.last);
  const score = scoreBeside(unit, at, rules);
  if (score === 'player') sign(found, 'person', 'sets', 3);
  if (isOpponent(unit.first, at, rules) || score === 'team') sign(found, 'organization', 'match', 3);
  const called = readBeforeName(words, unit, at, map, rules, found);
  if (!rules.wordForms) readQuoted(unit, at, rules, found);
  if (after) readAfterName(unit, after, at, map, rules, found);
  return called;
}
