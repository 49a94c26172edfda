import type { MentionRules } from '../../model/mention-rules.ts';
import { isElected } from '../titles/is-elected.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { beforeSpan, subjectBefore } from './subject-before.ts';

/** “Ada Falk valdes [till] ordförande”, “Styrelsen utsåg Ada Falk [till] vd”, “was promoted [to] director” */
export function chosenFor(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  if (!rules.officeLinks?.has(words[at]?.lower ?? '')) return undefined;
  // “valdes | på torsdagen | till”
  const isTime = rules.wordForms && rules.timeNouns.has(words[at - 1]?.lower ?? '');
  const day = isTime ? at - 2 : beforeSpan(words, at - 1, rules) + 1;
  const verb = words[day - 1]?.lower ?? '';
  // “blev utsedd till”
  if (rules.wordForms?.chosenForms.has(verb)) return subjectBefore(words, day - 1, map, rules);
  if (rules.servingVerbs.has(verb))
    return rules.electingVerbs?.has(verb) ? subjectBefore(words, day, map, rules) : undefined;
  const chosen = map[at - 1];
  if (chosen?.kind !== 'name' || chosen.last !== at) return undefined;
  return isElected(words, chosen, rules) || isElectedBehind(words, chosen, map, rules) ? chosen : undefined;
}

/** “[Bryggeriförbundet] har utsett | Ada Falk”: who chooses somebody for an office of their own. */
export function bodyThatChose(
  words: readonly Word[],
  { first: name }: Unit,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  if (!rules.wordForms || !rules.electingVerbs?.has(words[name - 1]?.lower ?? '')) return undefined;
  let at = name - 2;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at--;
  const unit = map[at];
  const isBeside = unit?.last === at + 1 && words[at]?.sentence === words[name]?.sentence;
  return isBeside && unit.kind === 'organization' ? unit : undefined;
}

/** “I dag utsåg | regeringen | Ada Falk”, “utsåg | bolagets finanschef | Ada Falk”: who chose, and what the chosen one was, stand between. */
function isElectedBehind(words: readonly Word[], chosen: Unit, map: UnitMap, rules: MentionRules): boolean {
  const { sentence } = words[chosen.first] as Word;
  let at = chosen.first - 1;
  for (let unit = map[at]; unit && unit.kind !== 'name'; unit = map[at]) at = unit.first - 1;
  if (rules.possessiveMarks.has(words[at]?.lower ?? '')) at = (map[at - 1]?.first ?? at - 1) - 1;
  else if (rules.wordForms?.standsAlone(words[at]?.lower ?? '')) at--;
  return words[at]?.sentence === sentence && rules.electingVerbs?.has(words[at]?.lower ?? '') === true;
}
