import type { MentionRules } from '../model/mention-rules.ts';
import type { Unit } from './unit.ts';
import type { WordAt } from './words-near.ts';

/** “Kelham beat Ostby 3-1”: either team of a match with its goals. */
export function hasScore(unit: Unit, at: WordAt, rules: MentionRules): boolean {
  const { contestWords } = rules;
  let isPlayed = contestWords.has(at(unit.last)?.lower ?? '');
  for (let back = 1; back <= 3 && !isPlayed; back++) isPlayed = contestWords.has(at(unit.first - back)?.lower ?? '');
  return isPlayed && [-2, -1, 0, 1, 2, 3].some((near) => SCORE.test(at(unit.last + near)?.surface ?? ''));
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** “a draw with Larch Vale”, “play against Ostby” */
export function isOpponent(first: number, at: WordAt, rules: MentionRules): boolean {
  return rules.matchLinks.get(at(first - 2)?.lower ?? '')?.has(at(first - 1)?.lower ?? '') === true;
}

/** “Larch Vale County beat the Harriers” */
export function isContestant(unit: Unit, at: WordAt, rules: MentionRules): boolean {
  const verb = at(unit.last);
  return verb?.pos === 'VERB' && rules.contestWords.has(verb.lower) && at(unit.first - 1)?.pos !== 'ADP';
}
