import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { wordsNear } from '../words/words-near.ts';
import { employs } from './employs.ts';
import { isContestant, isOpponent } from './match-signs.ts';

/** “worked at Larch Creek Reptile Park”, “plays for Redbridge Town”: what is a place by its last word is a body here. */
export function isWorkplace(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  if (unit.rule !== 'place-head') return false;
  const at = wordsNear(words, unit.first);
  // “Larch City captain Ada Ek”
  const isTeam = rules.teamHeads?.has(at(unit.last)?.lower ?? '') === true;
  // “a win at Larch Park”
  const isVenue =
    at(unit.first - 1)?.lower === rules.workplaceLink && !rules.clubHeads?.has(at(unit.last - 1)?.lower ?? '');
  return (
    isTeam ||
    employs(unit.first - 1, at, rules) ||
    isContestant(unit, at, rules) ||
    (isOpponent(unit.first, at, rules) && !isVenue)
  );
}
