/** What was right, what was found beside it, and what was missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NONE: Tally = { right: 0, wrong: 0, missed: 0 };

/** Adds tallies up. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    NONE,
  );
}

/** Precision, recall and F1 of a tally, 0 to 1; nothing of nothing is 0. */
export function figuresOf({ right, wrong, missed }: Tally): Figures {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** A part of a whole, 0 to 1; of nothing it is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
