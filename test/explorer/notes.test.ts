import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gatherNotes,
  mergeNotes,
  type Notes,
  notesToKeep,
  readNotes,
  withNote,
} from '../../src/explorer/state/notes.ts';
import { firstSteps, goTo, present, record } from '../../src/explorer/state/steps.ts';
import { firstView, selectNode } from '../../src/explorer/state/view.ts';

describe('withNote()', () => {
  test('writes, changes and takes away, and leaves the others alone', () => {
    const one = withNote({ b: 'x' }, 'a', '  ask her \n');
    expect(one).toEqual({ a: 'ask her', b: 'x' });
    expect(withNote(one, 'a', 'called')).toEqual({ a: 'called', b: 'x' });
    expect(withNote(one, 'a', ' ')).toEqual({ b: 'x' });
    expect(withNote({}, 'a', '')).toEqual({});
  });
});

test('gatherNotes() reads notes where their names went, and apart again where they did not', () => {
  const notes = { a: 'first', b: 'second', gone: 'third' };
  const merged = (key: string) => (key === 'gone' ? undefined : 'a');
  expect(gatherNotes(notes, merged)).toEqual({ a: 'first\n\nsecond', gone: 'third' });
  expect(gatherNotes(notes, (key) => key)).toEqual(notes);
});

test('readNotes() takes texts and nothing else', () => {
  expect(readNotes({ a: 'x', b: 3, c: null, __proto__: 'z' })).toEqual({ a: 'x' });
  for (const odd of [null, 'text', 7, ['a'], undefined]) expect(readNotes(odd)).toEqual({});
});

test('a note that was taken away does not come back with its file, whatever was written', () => {
  const notes = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(notes, notes, (inFile: Notes, now: Notes) => {
      expect(mergeNotes(inFile, notesToKeep(now, inFile))).toEqual({ ...now });
    }),
  );
});

test('steps keep the notes they do not change, and undo brings back those before', () => {
  let steps = firstSteps('graph', firstView, { a: 'x' });
  const moment = { graph: 'graph', words: '', gesture: undefined };
  steps = record(steps, { ...moment, view: selectNode(firstView, 'a') });
  expect(present(steps).notes).toEqual({ a: 'x' });
  steps = record(steps, { ...moment, view: firstView, notes: { a: 'y' } });
  expect(present(steps).notes).toEqual({ a: 'y' });
  expect(present(goTo(steps, 1)).notes).toEqual({ a: 'x' });
});
