import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markText } from '../../src/explorer/state/mark-text.ts';

const mark = (start: number, end: number, part: Mark['part'], of = 's'): Mark => ({ start, end, part, of });

test('markText() cuts where marks begin and end', () => {
  const runs = markText({ start: 0, end: 20 }, [mark(0, 4, 'source'), mark(5, 9, 'cue'), mark(10, 19, 'content')]);
  expect(runs.map((run) => [run.start, run.end, run.marks.map(({ part }) => part).join()])).toEqual([
    [0, 4, 'source'],
    [4, 5, ''],
    [5, 9, 'cue'],
    [9, 10, ''],
    [10, 19, 'content'],
    [19, 20, ''],
  ]);
});

test('markText() nests: an inner statement lies in the content of the outer', () => {
  const runs = markText({ start: 0, end: 30 }, [mark(5, 30, 'content', 'outer'), mark(12, 18, 'source', 'inner')]);
  expect(runs.map((run) => run.marks.map(({ of }) => of).join('+'))).toEqual(['', 'outer', 'outer+inner', 'outer']);
});

test('markText() covers its span without gaps, each run under exactly the marks around it', () => {
  const any = fc.record({
    start: fc.nat(60),
    end: fc.nat(60),
    part: fc.constantFrom<Mark['part']>('source', 'cue', 'content', 'evidence'),
    of: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(any), fc.nat(30), fc.integer({ min: 1, max: 30 }), (marks, start, length) => {
      const span = { start, end: start + length };
      const runs = markText(span, marks);
      expect(runs[0]!.start).toBe(span.start);
      expect(runs.at(-1)!.end).toBe(span.end);
      expect(runs.slice(1).map(({ start }) => start)).toEqual(runs.slice(0, -1).map(({ end }) => end));
      for (const run of runs) {
        const around = marks.filter((m) => m.start <= run.start && m.end >= run.end && m.start < m.end);
        expect(run.marks).toHaveLength(around.length);
      }
    }),
  );
});
