import type { Box } from './box.ts';

/** A name that wants a place beside its node, in pixels. */
export interface NameToPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text; asked only where there is room for any. */
  readonly width: () => number;
  readonly height: number;
  /** Names of nodes that were asked for are written even where they cover others. */
  readonly forced: boolean;
  /** Whether to try the left side first. */
  readonly leftFirst: boolean;
}

export interface PlacedName {
  readonly key: string;
  /** Left and middle of the text. */
  readonly x: number;
  readonly y: number;
}

const gap = 5;
/** No name is narrower. */
const NARROWEST = 16;
/** The few largest names may lie over the rim of a disc: a picture whose main figure has no name tells nothing. */
const OVER_RIMS = 12;

/**
 * Gives each name, in order of importance, the first free place around its node, beside it by preference; a
 * name without a free place is left out, unless it is forced. `covered` lies under something else. Cost: names × boxes
 * near them.
 */
export function placeNames(
  names: readonly NameToPlace[],
  window: { width: number; height: number },
  covered: readonly Box[] = [],
): readonly PlacedName[] {
  const grid = createGrid();
  for (const box of covered) grid.add(box);
  const discs = createGrid();
  for (const { x, y, radius } of names) {
    discs.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const placed: PlacedName[] = [];
  for (const name of names) {
    const isShut = (box: Box) => grid.hits(box) || (placed.length >= OVER_RIMS && discs.hits(box));
    if (!name.forced && placesAround(name, NARROWEST, window).every(isShut)) continue;
    const around = placesAround(name, name.width(), window);
    const places = around.filter((box) => isInside(box, window));
    const free = places.filter((box) => !grid.hits(box));
    const clear = free.find((box) => !discs.hits(box));
    const nearlyClear = clear ?? (placed.length < OVER_RIMS ? free.find((box) => !discs.hits(shrunk(box))) : undefined);
    const best = nearlyClear ?? (name.forced ? (free[0] ?? places[0] ?? around[0]) : undefined);
    if (!best) continue;
    grid.add(best);
    placed.push({ key: name.key, x: best.left, y: (best.top + best.bottom) / 2 });
  }
  return placed;
}

function placesAround(
  { x, y, radius, height, leftFirst }: NameToPlace,
  width: number,
  window: { width: number },
): readonly Box[] {
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
  });
  const right = x + radius * 1.15 + gap;
  const left = x - radius * 1.15 - gap - width;
  const down = radius + gap + height / 2;
  // Below or above, pushed in from the border.
  const middle = Math.max(3, Math.min(window.width - 3 - width, x - width / 2));
  return [
    at(leftFirst ? left : right, y),
    at(leftFirst ? right : left, y),
    at(middle, y + down),
    at(middle, y - down),
    at(x + radius * 0.5, y + down * 0.9),
    at(x + radius * 0.5, y - down * 0.9),
    at(x - radius * 0.5 - width, y + down * 0.9),
    at(x - radius * 0.5 - width, y - down * 0.9),
  ];
}

/** A name that the border would cut is no name. */
const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height;

const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 10,
  right: right - 10,
  top: top + 7,
  bottom: bottom - 7,
});

const cell = 96;

function createGrid(): { add: (box: Box) => void; hits: (box: Box) => boolean } {
  const cells = new Map<string, Box[]>();
  const visit = (box: Box, see: (list: Box[], id: string) => boolean): boolean => {
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++) {
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++) {
        const id = `${i} ${j}`;
        if (see(cells.get(id) ?? [], id)) return true;
      }
    }
    return false;
  };
  return {
    add: (box) =>
      void visit(box, (list, id) => {
        list.push(box);
        cells.set(id, list);
        return false;
      }),
    hits: (box) =>
      visit(box, (list) =>
        list.some((b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom),
      ),
  };
}
