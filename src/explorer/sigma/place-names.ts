/** A name that wants a place beside its node, in pixels. */
export interface NameToPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Names of nodes that were asked for are written even where they cover others. */
  readonly forced: boolean;
}

export interface PlacedName {
  readonly key: string;
  /** Left and middle of the text. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 5;

/**
 * Gives each name, in order of importance, the first free place of right, left, below and above its node; a name
 * without a free place is left out. Discs are kept free where possible. Cost: names × boxes near them.
 */
export function placeNames(
  names: readonly NameToPlace[],
  window: { width: number; height: number },
): readonly PlacedName[] {
  const grid = createGrid();
  const discs = createGrid();
  for (const { x, y, radius } of names) {
    discs.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const placed: PlacedName[] = [];
  for (const name of names) {
    const around = placesAround(name);
    const places = around.filter((box) => isInside(box, window));
    const free = places.filter((box) => !grid.hits(box));
    const best =
      free.find((box) => !discs.hits(box)) ?? free[0] ?? (name.forced ? (places[0] ?? around[0]) : undefined);
    // A place that covers another node's disc is for important names only.
    if (!best || (!name.forced && name.radius < 9 && discs.hits(best))) continue;
    grid.add(best);
    placed.push({ key: name.key, x: best.left, y: (best.top + best.bottom) / 2 });
  }
  return placed;
}

function placesAround({ x, y, radius, width, height }: NameToPlace): readonly Box[] {
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
  });
  const side = radius * 1.15 + gap;
  return [
    at(x + side, y),
    at(x - side - width, y),
    at(x - width / 2, y + radius + gap + height / 2),
    at(x - width / 2, y - radius - gap - height / 2),
  ];
}

/** A name that the border would cut is no name. */
const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height;

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
