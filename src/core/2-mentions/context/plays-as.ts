import type { MentionRules } from '../../model/mention-rules.ts';
import { isContestant, isOpponent, scoreBeside } from '../names/match-signs.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { type WordAt, wordsNear } from '../words/words-near.ts';

/** Whether what stands beside a town tells that its team is meant. */
export function playsAs(words: readonly Word[], unit: Unit, towns: readonly Unit[], rules: MentionRules): boolean {
  const at = wordsNear(words, unit.first);
  if (isWhere(unit, at, rules)) return false;
  // “against Berg”, “Berg's win”: one who plays alone as well
  if (unit.kind === 'name') return hasPlayer(words, unit, towns, rules);
  const before = at(unit.first - 1)?.lower ?? '';
  if (rules.sideLinks?.has(before) || isOpponent(unit.first, at, rules) || isContestant(unit, at, rules)) return true;
  const isOwner = rules.possessiveMarks.has(at(unit.last)?.lower ?? '');
  return scoreBeside(unit, at, rules) === 'team' || hasTeam(isOwner ? unit.last + 1 : unit.last, at, rules);
}

/** “Wolfsburg striker Ada Falk”, but not “Tiny striker Ada Falk” */
function hasPlayer(words: readonly Word[], unit: Unit, towns: readonly Unit[], rules: MentionRules): boolean {
  const [word, head, holder] = words.slice(unit.first, unit.first + 3) as [Word, Word?, Word?];
  const isHead = rules.teamHeads?.has(head?.lower ?? '') === true || rules.firmHeads.has(head?.lower ?? '');
  const isBeside = isHead && !head?.capital && holder?.sentence === word.sentence && holder.capital;
  if (!isBeside || !word.first) return isBeside;
  return towns.some(({ first }) => words[first]?.folded === word.folded && words[first]?.first === false);
}

/** “[Newcastle] striker”, “[Newcastle] and Wales striker”, “[Newcastle's] record away win” */
function hasTeam(from: number, at: WordAt, rules: MentionRules): boolean {
  for (let index = from; index < from + FARTHEST; index++) {
    const word = at(index);
    if (!word) return false;
    if (rules.teamHeads?.has(word.lower) || rules.teamThings?.has(word.lower)) return true;
    const isLink = rules.conjunctions.has(word.lower) && at(index + 1)?.capital === true;
    if (!(isLink || (index > from && word.capital) || /^(?:ADJ|NOUN|NUM)$/.test(word.pos))) return false;
  }
  return false;
}

const FARTHEST = 4;

/** “in Newcastle”, “Newcastle, England”, “Newcastle airport”: the town itself. */
export function isWhere(unit: Unit, at: WordAt, rules: MentionRules): boolean {
  const { first, last } = unit;
  if (isOpponent(first, at, rules) || scoreBeside(unit, at, rules) === 'team') return false;
  const before = at(first - 1)?.lower ?? '';
  if (rules.nearWords?.has(before) || rules.placeLinks.has(before)) return true;
  const after = at(last);
  if (after?.surface === ',' && at(last + 1)?.capital) return true;
  return after?.pos === 'NOUN' && !hasTeam(last, at, rules) && !after.role;
}
