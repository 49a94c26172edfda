import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

/** “[University of Texas] at [Ostby]”: the town that tells which of its seats a body is. Returns the last unit in it. */
export function takeCampus({ words, unit, units, index, rules }: GrowingUnit): number {
  if (unit.kind !== 'organization' || unit.known) return index;
  // “[King's College] [London]”
  const beside = units[index + 1];
  if (
    beside?.kind === 'place' &&
    beside.known &&
    beside.first === unit.last &&
    rules.campusHeads?.has((words[unit.last - 1] as Word).lower) &&
    words[beside.first]?.sentence === words[unit.first]?.sentence
  ) {
    Object.assign(unit, { last: beside.last, generic: false });
    return index + 1;
  }
  // what “of” joins comes first
  const of = units[index + 1];
  const isOf = of !== undefined && of.first === unit.last + 1 && rules.matterLinks.has(words[unit.last]?.lower ?? '');
  const last = isOf ? of : unit;
  const town = units[isOf ? index + 2 : index + 1];
  const link = words[last.last];
  const links = rules.seatLinks?.get((words[unit.first] as Word).lower);
  const isCampus =
    links?.has(link?.lower ?? '') === true &&
    town?.first === last.last + 1 &&
    (town.kind === 'place' || town.kind === 'name') &&
    words[town.first]?.sentence === words[unit.first]?.sentence;
  if (!isCampus || !town) return index;
  Object.assign(unit, { last: town.last, generic: false });
  return isOf ? index + 2 : index + 1;
}
