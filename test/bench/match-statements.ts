import munkres from 'munkres';

/** The words of a statement, found or marked. */
export interface Worded {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export interface Match {
  readonly found: number;
  readonly marked: number;
  /** Of the contents: twice the words in common by the words of both, 0 to 1. */
  readonly dice: number;
  readonly sameSource: boolean;
}

/**
 * Pairs found with marked statements one to one so that the sum of their Dice coefficients is largest; among equal
 * pairings those with the same source, then with a common cue.
 */
export function matchStatements(
  found: readonly Worded[],
  marked: readonly Worded[],
  isSame: (found: Worded, marked: Worded) => boolean,
): Match[] {
  if (found.length === 0 || marked.length === 0) return [];
  const dice = found.map((one) => marked.map((other) => diceOf(one.content, other.content)));
  const same = found.map((one) => marked.map((other) => isSame(one, other)));
  // Whole numbers, so that no rounding decides: the tie-breakers stay below a millionth of a Dice coefficient.
  const cost = found.map((one, i) =>
    marked.map((other, j) => {
      const cue = common(one.cue, other.cue) > 0;
      const worth = Math.round(dice[i]![j]! * 1e6) * 1000;
      return worth === 0 && !cue ? 0 : -(worth + (same[i]![j] ? 10 : 0) + (cue ? 1 : 0));
    }),
  );
  return munkres(cost)
    .filter(([i, j]) => cost[i]![j]! < 0)
    .map(([i, j]) => ({ found: i, marked: j, dice: dice[i]![j]!, sameSource: same[i]![j]! }));
}

/** How many words two sets share. */
export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}
