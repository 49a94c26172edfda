import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[Pike County Sheriff]'s [Office]”, “[Public Prosecutor]'s [Office]”: an office in capitals that owns a bare noun for a body; “[Ostby Bishops]' [Conference]”. */
export function takeOffice(
  words: readonly Word[],
  out: Unit[],
  unit: Unit,
  next: Unit | undefined,
  rules: MentionRules,
): boolean {
  const isOffice =
    unit.kind === 'role' &&
    next !== undefined &&
    next.first === unit.last + 1 &&
    next.last === next.first + 1 &&
    rules.possessiveMarks.has(words[unit.last]?.lower ?? '') &&
    (isBareOffice(words, next, rules) || isOfMembers(words, unit, next, rules)) &&
    words.slice(unit.first, unit.last).every((word) => word.capital) &&
    words[next.first]?.sentence === words[unit.first]?.sentence;
  if (!isOffice || !next) return false;
  const place = out[out.length - 2];
  const isBeside = place?.last === unit.first;
  if (isBeside && (place.kind === 'place' || place.kind === 'name') && !place.known) {
    unit.first = place.first;
    out.splice(-2, 1);
  } else if (isBeside && (place.kind === 'country' || place.kind === 'adjective')) unit.first = place.first;
  Object.assign(unit, { last: next.last, kind: 'organization', rule: 'organization-head' });
  return true;
}

/** “Sheriff's [Office]” */
const isBareOffice = (words: readonly Word[], { first, generic, kind }: Unit, rules: MentionRules): boolean =>
  (generic || kind === 'name') && rules.officeHeads?.has((words[first] as Word).lower) === true;

/** “Bishops' [Conference]” */
const isOfMembers = (words: readonly Word[], { last }: Unit, { first }: Unit, rules: MentionRules): boolean =>
  words[last]?.surface === "'" && rules.memberMeetings?.has((words[first] as Word).lower) === true;
