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
  const letters = words.slice(unit.first, unit.last).filter((word) => word.capital);
  return (
    letters.length > 1 && letters.map((word) => word.surface[0]).join('') === (words[acronym.first] as Word).surface
  );
}
