import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { WordAt } from '../words/words-near.ts';

/** “networks like Larch Vista, Ostvik and [Brell]”: one of the bodies that a noun in the plural tells of. */
export function isExample(first: number, at: WordAt, map: UnitMap, rules: MentionRules): boolean {
  const { exampleLinks } = rules;
  let index = first - 1;
  if (!exampleLinks || !mayJoin(index, at, rules)) return false;
  while (index > first - LONGEST_LIST) {
    const word = at(index);
    if (!word) return false;
    if (exampleLinks.has(word.lower)) break;
    const unit = map[index];
    if (unit && unit.kind !== 'role') index = Math.min(index, unit.first) - 1;
    else if (mayJoin(index, at, rules)) index--;
    else return false;
  }
  // “such as”
  const opener = exampleLinks.get(at(index)?.lower ?? '');
  if (opener && at(index - 1)?.lower !== opener) return false;
  const end = index - (opener ? 2 : 1);
  const noun = at(at(end)?.surface === ',' ? end - 1 : end);
  if (!noun || (noun.capital && !noun.first) || noun.role) return false;
  return rules.organizationNouns.has(rules.singular(noun.lower) ?? '') && !rules.sites?.has(noun.lower);
}

/** In words. */
const LONGEST_LIST = 16;

/** “, Brell”, “and Brell”, “like Brell”, “the Brell” */
function mayJoin(index: number, at: WordAt, rules: MentionRules): boolean {
  const word = at(index);
  if (!word) return false;
  return (
    word.surface === ',' ||
    word.pos === 'CCONJ' ||
    rules.exampleLinks?.has(word.lower) === true ||
    rules.definiteArticles.has(word.lower)
  );
}
