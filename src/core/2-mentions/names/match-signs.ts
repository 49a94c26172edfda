import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { WordAt } from '../words/words-near.ts';

/** “Kelham beat Ostby 3-1”: `team` for either team of a match with its goals; “Falk beat Berg 6-1 7-6”: `player` for one of two with their sets. */
export function scoreBeside(unit: Unit, at: WordAt, rules: MentionRules): 'team' | 'player' | undefined {
  const { contestWords } = rules;
  if (isScoreLine(unit, at)) return 'team';
  let isPlayed = contestWords.has(at(unit.last)?.lower ?? '');
  for (let back = 1; back <= 3 && !isPlayed; back++) isPlayed = contestWords.has(at(unit.first - back)?.lower ?? '');
  const isScore = (near: number): boolean => SCORE.test(at(unit.last + near)?.surface ?? '');
  const score = isPlayed ? [-2, -1, 0, 1, 2, 3].find(isScore) : undefined;
  if (score === undefined) return undefined;
  return isScore(score + 1) ? 'player' : 'team';
}

/** “[Larch Vale] 2-2 [Ostby City]” */
function isScoreLine({ first, last }: Unit, at: WordAt): boolean {
  const isFirst = SCORE.test(at(last)?.surface ?? '') && at(last + 1)?.capital === true;
  return isFirst || (SCORE.test(at(first - 1)?.surface ?? '') && at(first - 2)?.capital === true);
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
