import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/core/5-graph/align.ts';

describe('align()', () => {
  it.each([
    ['nothing', [], []],
    ['no columns', [[], []], []],
    ['no score', [[0, 0]], []],
    ['one pair', [[0.4]], [[0, 0]]],
    [
      'the larger of two that cross',
      [
        [0, 0.5],
        [0.6, 0],
      ],
      [[1, 0]],
    ],
    [
      'two small ones rather than one',
      [
        [0.3, 0.5],
        [0, 0.3],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ])('takes %s', (_, grid, pairs) => {
    expect(align(grid)).toEqual(pairs);
  });

  it('never crosses, never takes a place twice, and is worth at least the best single pair', () => {
    const grids = fc
      .tuple(fc.nat(6), fc.nat(6))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        const pairs = align(grid);
        for (const [at, [i, j]] of pairs.slice(1).entries()) {
          expect(i).toBeGreaterThan(pairs[at]![0]);
          expect(j).toBeGreaterThan(pairs[at]![1]);
        }
        const worth = pairs.reduce((sum, [i, j]) => sum + grid[i]![j]!, 0);
        expect(worth).toBeGreaterThanOrEqual(Math.max(0, ...grid.flat()));
      }),
    );
  });
});
