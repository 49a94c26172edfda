import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isPlural } from '../words/is-plural.ts';
import type { Word } from '../words/read-words.ts';
import { type Case, sign } from './name-case.ts';

/** “Ada Falk and [Richey Renegar]”, “[Odd Falkvik], Lou Berg and …”: a full name that no list has, beside one whose given name is known. */
export function readPairs(
  words: readonly Word[],
  map: UnitMap,
  caseOf: ReadonlyMap<Unit, Case>,
  rules: MentionRules,
): void {
  for (const [unit, found] of caseOf) {
    const link = words[unit.last];
    if (link?.sentence !== words[unit.first]?.sentence || found.tokens.length < 2) continue;
    const isPair = rules.conjunctions.has(link?.lower ?? '');
    const other = isPair || link?.surface === ',' ? map[unit.last + 1] : undefined;
    const beside = other?.first === unit.last + 1 ? caseOf.get(other) : undefined;
    if (!other || !beside || !(isPair || isListed(words, other, map, rules))) continue;
    if (isFullName(beside)) markUnknown(found, rules);
    else if (isFullName(found)) markUnknown(beside, rules);
  }
}

/** “Ada Falk, [Lou Berg] and …”: whether a list goes on behind the name, so that it is nobody's home. */
function isListed(words: readonly Word[], { last }: Unit, map: UnitMap, rules: MentionRules): boolean {
  const next = words[last];
  const third = map[last + 1];
  if (third?.first !== last + 1 || third.kind !== 'name' || third.last - third.first < 2) return false;
  return rules.conjunctions.has(next?.lower ?? '') || (next?.surface === ',' && isListed(words, third, map, rules));
}

/** “Ada Falk”: of two words or three, the first of them a given name. */
const isFullName = ({ tokens, signs }: Case): boolean =>
  tokens.length > 1 &&
  tokens.length < 4 &&
  signs.person.includes('given') &&
  (signs.person.includes('family') || signs.person.includes('unlisted'));

/** “Richey Renegar”, but not “Guitar Greats” and “Seeds Renegar”: of two words or three that no list of words has. */
function markUnknown(found: Case, rules: MentionRules): void {
  const { tokens, signs } = found;
  const mayBe = tokens.length > 1 && tokens.length < 4 && signs.person.includes('unlisted');
  if (mayBe && !isPlural(found, rules) && !isPlural({ tokens: tokens.slice(0, 1) }, rules))
    sign(found, 'person', 'beside', 1);
}
