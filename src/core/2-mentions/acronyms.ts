import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** “… Office on Drugs and Crime (UNODC)”. */
export function acronymAfter(words: readonly Word[], unit: Unit, map: UnitMap): Unit[] {
  if (words[unit.last]?.surface !== '(') return [];
  const inside = map[unit.last + 1];
  if (!inside || words[inside.last]?.surface !== ')') return [];
  return inside.last - inside.first === 1 && (words[inside.first] as Word).shout ? [inside] : [];
}

/** Whether the capitals of “Parvat Kranti Dal” are those of “PKD”. */
export function spells(words: readonly Word[], unit: Unit, acronym: Unit): boolean {
  if (unit.last - unit.first === 1)
    return abbreviates((words[unit.first] as Word).lower, (words[acronym.first] as Word).lower);
  const letters = words.slice(unit.first, unit.last).filter((word) => word.capital);
  return (
    letters.length > 1 && letters.map((word) => word.surface[0]).join('') === (words[acronym.first] as Word).surface
  );
}

/** “Samhällsfolket (SF)”: the letters of a definite compound, from its first on. */
function abbreviates(word: string, acronym: string): boolean {
  if (acronym.length < 2 || acronym[0] !== word[0] || !/(?:en|et|an|na)$/.test(word)) return false;
  let at = 0;
  for (const letter of acronym) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
