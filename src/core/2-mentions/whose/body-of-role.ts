import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { namesHolder } from '../units/names-holder.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[den] internationella organisationen Norrut”, “[den] norska banken Fjordinvest”: a name behind its noun and what that has before it. */
export function describedBody(
  words: readonly Word[],
  from: number,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  let at = from;
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined && word.sentence === words[from]?.sentence && !word.capital && /^(?:ADJ|NOUN)$/.test(word.pos);
  while (at < from + 4 && goesOn(words[at])) at++;
  const named = at > from ? map[at] : undefined;
  const isBody = named?.first === at && isBodyName(words, named, rules) && !namesHolder(words, named, rules);
  return isBody ? named : undefined;
}

/** “the lift maker Brightwell”: a name behind the noun for a body. */
export function isBodyName(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const noun = words[unit.first - 1]?.lower ?? '';
  return (
    (unit.kind === 'name' || unit.kind === 'organization') &&
    (rules.organizationNouns.has(noun) || rules.rolePortfolios.has(noun) || rules.wordForms?.isOpening(noun) === true)
  );
}

/** A division of a body is a part of a title where more follows: “Director for the Division for Treaty Affairs at …”. */
export function isDivision(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const heads = [words[unit.first], words[unit.last - 1]];
  if (unit.kind !== 'organization' || !heads.some((word) => rules.divisionHeads.has(word?.lower ?? ''))) return false;
  const link = words[unit.last]?.lower ?? '';
  return rules.matterLinks.has(link) || rules.employLinks.has(link);
}
