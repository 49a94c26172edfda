import type { Word } from '../words/read-words.ts';
import type { Unit } from './unit.ts';

/** For each word the longest unit that covers it. */
export type UnitMap = readonly (Unit | undefined)[];

export function mapUnits(words: readonly Word[], units: readonly Unit[]): UnitMap {
  const map: (Unit | undefined)[] = new Array(words.length).fill(undefined);
  for (const unit of units)
    for (let at = unit.first; at < unit.last; at++) {
      const there = map[at];
      if (!there || there.last - there.first < unit.last - unit.first) map[at] = unit;
    }
  return map;
}
