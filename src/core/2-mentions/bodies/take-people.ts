import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[Farmers for] Climate Action”, “[Doctors for the] Environment”: those who stand up for a matter, before it. */
export function takePeople(words: readonly Word[], unit: Unit, out: Unit[], rules: MentionRules): void {
  const isCause = rules.causeNouns?.has((words[unit.last - 1] as Word).lower) === true;
  if (!isCause || unit.known || !/^(?:name|organization|thing)$/.test(unit.kind)) return;
  const before = words[unit.first - 1];
  const at = rules.definiteArticles.has(before?.lower ?? '') ? unit.first - 2 : unit.first - 1;
  const people = words[at - 1];
  if (words[at]?.lower !== rules.seatLink || people?.sentence !== words[unit.first]?.sentence) return;
  if (!people?.capital || !areMany(people, rules)) return;
  while (out.length > 1 && (out[out.length - 2] as Unit).first >= people.index) out.splice(-2, 1);
  unit.first = people.index;
  retype(unit, 'organization', 'movement');
  unit.generic = false;
}

/** “NSW [Farmers] president Ada Falk”: people in capitals who have a president, with the place before them. */
export function takeMembership(words: readonly Word[], unit: Unit, out: Unit[], rules: MentionRules): void {
  const people = words[unit.last - 1] as Word;
  const [head, name] = [words[unit.last], words[unit.last + 1]];
  const isLed = head?.sentence === people.sentence && !head.capital && rules.bodyHeads.has(head.lower);
  if (unit.kind !== 'role' || !isLed || !name?.capital || name.sentence !== people.sentence) return;
  const place = out[out.length - 2];
  const isPlaced = place?.last === unit.first && /^(?:country|name|place)$/.test(place.kind);
  if (rules.wordForms || !isPlaced || !areMany(people, rules)) return;
  if (place.kind !== 'country') out.splice(-2, 1);
  unit.first = place.first;
  retype(unit, 'organization', 'organization-head');
}

/** “Farmers”, “Mothers” */
function areMany({ lower }: Word, rules: MentionRules): boolean {
  const single = rules.singular(lower);
  const isRole = single !== undefined && rules.roleHeads.has(single) && !rules.roleHeads.has(lower);
  return isRole || rules.groupNouns.has(lower);
}
