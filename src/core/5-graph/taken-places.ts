import type { Place } from './place.ts';

/** Where nodes stand already, asked fast. */
export interface TakenPlaces {
  readonly add: (place: Place, size: number) => void;
  /** Whether a node of this size would stand free there. */
  readonly isFree: (place: Place, size: number) => boolean;
}

const GAP = 1;
/** Statements are many and small, the others few and large: each kind has squares of its own width, so that few are in one. */
const SMALL = 4;
const SQUARES = { small: 10, large: 50 } as const;

export function takenPlaces(): TakenPlaces {
  const small = squaresOf(SQUARES.small, SMALL);
  const large = squaresOf(SQUARES.large, 24);
  return {
    add: (place, size) => (size <= SMALL ? small : large).add(place, size),
    isFree: (place, size) => small.isFree(place, size) && large.isFree(place, size),
  };
}

function squaresOf(width: number, largest: number): TakenPlaces {
  const squares = new Map<string, (Place & { readonly size: number })[]>();
  const at = (coordinate: number): number => Math.floor(coordinate / width);

  return {
    add({ x, y }, size) {
      const key = `${at(x)} ${at(y)}`;
      const there = squares.get(key);
      if (there) there.push({ x, y, size });
      else squares.set(key, [{ x, y, size }]);
    },
    isFree({ x, y }, size) {
      const reach = size + largest + GAP;
      const [column, row] = [at(x - reach), at(y - reach)];
      // Counted from 0: far out, where adding 1 changes nothing, a loop over the numbers themselves would not end.
      for (let i = 0; i <= at(x + reach) - column; i += 1)
        for (let j = 0; j <= at(y + reach) - row; j += 1)
          for (const other of squares.get(`${column + i} ${row + j}`) ?? [])
            if (Math.hypot(other.x - x, other.y - y) < other.size + size + GAP) return false;
      return true;
    },
  };
}
