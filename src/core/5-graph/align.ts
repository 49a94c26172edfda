/**
 * The pairs `[i, j]`, in the same order on both sides, whose scores `grid[i][j]` have the largest sum; nothing with a
 * score of 0. Time and memory grow with the size of the grid.
 */
export function align(grid: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const columns = grid[0]?.length ?? 0;
  const best = Array.from({ length: grid.length + 1 }, () => new Float64Array(columns + 1));
  for (let i = grid.length - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const both = grid[i]![j]! > 0 ? grid[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(both, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < grid.length && j < columns; ) {
    if (best[i]![j] === best[i + 1]![j]) i++;
    else if (best[i]![j] === best[i]![j + 1]) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
