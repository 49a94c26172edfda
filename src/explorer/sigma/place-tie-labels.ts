import type { Box } from './box.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words that want a place on a line, in pixels. */
export interface TieLabel {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly from: Point;
  readonly to: Point;
}

export interface PlacedLabel {
  readonly text: string;
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
}

/** Where on a line words are tried, its middle first, as shares of its length. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/**
 * Gives the words of each line, in the order of their weight, the first free place on it; those without one are left out,
 * and so are those that would lie outside of the window. `taken` are names and nodes.
 */
export function placeTieLabels(
  labels: readonly TieLabel[],
  taken: readonly Box[],
  window: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const boxes = [...taken];
  return labels.flatMap((label): PlacedLabel[] => {
    const { text, width, height, from, to } = label;
    if (hides(label)) return [];
    for (const share of shares) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      const isOut = box.left < 2 || box.top < 2 || box.right > window.width - 2 || box.bottom > window.height - 2;
      if (isOut || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return [{ text, x, y }];
    }
    return [];
  });
}

/** Whether words would cover most of a line so short. */
function hides({ width, height, from, to }: TieLabel): boolean {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const length = Math.hypot(across, down);
  // How much of the line lies under the words: it leaves their box by a side, or by the top and bottom.
  const covered = Math.min((width * length) / Math.max(1, across), (height * length) / Math.max(1, down));
  return covered > length / 2;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
