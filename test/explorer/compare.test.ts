import { describe, expect, test } from 'vitest';
import { commonSubjects, comparable } from '../../src/explorer/state/compare.ts';
import { formatPeriod } from '../../src/explorer/state/format-period.ts';
import { periodsOf } from '../../src/explorer/state/periods.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';

const graph = sampleGraph();
const marrow = 'person:ilse-marrow';
const okonda = 'person:tomas-okonda';

describe('commonSubjects()', () => {
  test('gives of each subject the statements of either, whichever way round it is asked', () => {
    const subjects = commonSubjects(graph, marrow, okonda);
    expect(subjects.length).toBeGreaterThan(0);
    for (const { key, statements } of subjects) {
      expect([marrow, okonda]).not.toContain(key);
      for (const [side, speaker] of [marrow, okonda].entries()) {
        expect(statements[side]!.length).toBeGreaterThan(0);
        for (const statement of statements[side]!) {
          expect(graph.hasDirectedEdge(speaker, statement)).toBe(true);
          expect(graph.hasDirectedEdge(statement, key)).toBe(true);
        }
      }
    }
    const turned = commonSubjects(graph, okonda, marrow).map(({ key }) => key);
    expect(turned).toEqual(subjects.map(({ key }) => key));
  });
});

describe('comparable()', () => {
  test('counts the subjects that commonSubjects() finds', () => {
    const others = comparable(graph, marrow);
    expect(others.map(({ key }) => key)).toContain(okonda);
    for (const { key, count } of others) {
      expect(commonSubjects(graph, marrow, key).length).toBe(count);
    }
    expect(comparable(graph, 'group:several-delegates').every(({ key }) => key !== 'group:several-delegates')).toBe(
      true,
    );
  });
});

describe('periodsOf()', () => {
  const dated = (dates: readonly (string | undefined)[]) => {
    const copy = sampleGraph();
    const docs = copy.filterNodes((_, { kind }) => kind === 'document');
    for (const [i, doc] of docs.entries()) {
      copy.mergeNodeAttributes(doc, { published: dates[i % dates.length] as string });
    }
    return copy;
  };
  const names = (dates: readonly (string | undefined)[]) =>
    periodsOf(dated(dates), [marrow, okonda]).map((p) => p.name);

  test('counts by day, month or year, whatever fits, without gaps', () => {
    expect(names(['2031-02-27', '2031-03-02', undefined])).toEqual([
      '2031-02-27',
      '2031-02-28',
      '2031-03-01',
      '2031-03-02',
    ]);
    expect(names(['2030-11-20', '2031-02-01'])).toEqual(['2030-11', '2030-12', '2031-01', '2031-02']);
    expect(names(['2024-11-20', '2031-02-01'])).toHaveLength(8);
    expect(names(['1800-01-01', '2031-02-01'])).toHaveLength(36);
  });

  test('holds every dated statement once', () => {
    const copy = dated(['2031-02-27', '2031-03-02']);
    const periods = periodsOf(copy, [marrow]);
    const told = periods.flatMap(({ statements }) => statements[0]!);
    expect([...told].sort()).toEqual(copy.filterOutNeighbors(marrow, (_, { kind }) => kind === 'statement').sort());
  });

  test('is empty without two dates', () => {
    expect(names(['2031-02-27'])).toEqual([]);
    expect(names([undefined])).toEqual([]);
    expect(names(['yesterday', '2031-13-45', '2031-02-27'])).toEqual([]);
  });
});

test('formatPeriod() reads days, months and years', () => {
  expect(['2025-10-26', '2025-10', '2025'].map(formatPeriod)).toEqual(['26 October 2025', 'October 2025', '2025']);
});
