import { expect, test } from 'vitest';
import { type NameToPlace, placeNames } from '../../src/explorer/sigma/place-names.ts';
import { tieNear } from '../../src/explorer/sigma/tie-near.ts';

const window = { width: 400, height: 300 };
const name = (key: string, x: number, y: number, more: Partial<NameToPlace> = {}): NameToPlace => ({
  key,
  x,
  y,
  radius: 6,
  width: () => 80,
  height: 16,
  forced: false,
  leftFirst: false,
  ...more,
});

test('placeNames() writes to the right, and to the left at the right border', () => {
  const [first, second] = placeNames([name('a', 100, 100), name('b', 380, 200)], window);
  expect(first!.x).toBeGreaterThan(100);
  expect(second!.x + 80).toBeLessThan(380);
});

test('placeNames() lets no two names and no name and disc overlap', () => {
  const names = Array.from({ length: 60 }, (_, i) => name(`n${i}`, 20 + ((i * 67) % 360), 15 + ((i * 41) % 270)));
  const placed = placeNames(names, window);
  expect(placed.length).toBeGreaterThan(5);
  expect(placed.length).toBeLessThan(60);
  const boxes = placed.map(({ x, y }) => ({ left: x, right: x + 80, top: y - 8, bottom: y + 8 }));
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  });
});

test('placeNames() writes a forced name even where there is no room', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => name(`n${i}`, 200 + (i % 6), 150 + i / 6, { radius: 20 }));
  const placed = placeNames([...crowd, name('wanted', 200, 150, { radius: 20, forced: true })], window);
  expect(placed.map(({ key }) => key)).toContain('wanted');
});

test('tieNear() finds the nearest line within reach', () => {
  const lines = () => [
    { id: 'flat', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } },
    { id: 'steep', from: { x: 50, y: 10 }, to: { x: 50, y: 90 } },
    { id: 'point', from: { x: 200, y: 200 }, to: { x: 200, y: 200 } },
  ];
  expect(tieNear({ x: 20, y: 3 }, 5, lines)).toBe('flat');
  expect(tieNear({ x: 53, y: 60 }, 5, lines)).toBe('steep');
  expect(tieNear({ x: 110, y: 0 }, 5, lines)).toBeUndefined();
  expect(tieNear({ x: 201, y: 200 }, 5, lines)).toBe('point');
});

test('placeNames() keeps off what covers the canvas', () => {
  const covered = { left: 105, right: 180, top: 80, bottom: 120 };
  const [placed] = placeNames([name('a', 100, 100)], window, [covered]);
  expect(placed!.x).toBeLessThan(100);
});
