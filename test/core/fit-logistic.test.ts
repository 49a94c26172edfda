import { expect, test } from 'vitest';
import { type Example, fitLogistic, rate } from '../bench/fit-logistic.ts';

const many = (count: number, right: boolean, signs: string[]): Example[] =>
  Array.from({ length: count }, () => ({ offset: 0, signs, right }));

test('fitLogistic() finds how often what has a sign is right, and the same twice', () => {
  const examples = [
    ...many(90, true, ['a']),
    ...many(10, false, ['a']),
    ...many(30, true, ['b']),
    ...many(70, false, ['b']),
  ];
  const fitted = fitLogistic(examples, 0.1);
  expect(rate(fitted, { offset: 0, signs: ['a'], right: true })).toBeCloseTo(0.9, 1);
  expect(rate(fitted, { offset: 0, signs: ['b'], right: true })).toBeCloseTo(0.3, 1);
  expect(fitLogistic(examples, 0.1)).toEqual(fitted);
});
