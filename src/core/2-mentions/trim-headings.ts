import type { Reading } from '../model/reading.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** Sentences that may be headlines: those of headings, and the first paragraph, which a title often begins. */
export function headlinesOf({ sentences, paragraphs }: Reading): ReadonlySet<number> {
  return new Set(
    sentences
      .filter(({ paragraph }) => paragraph === 0 || paragraphs[paragraph]?.kind === 'heading')
      .map(({ index }) => index),
  );
}

/** “Jane Roe Pins Hopes on Vote”: in a headline a name ends where the text below ends it. */
export function trimHeadings(words: readonly Word[], units: readonly Unit[], headlines: ReadonlySet<number>): void {
  const isNamed = ({ kind, first, last }: Unit): boolean => kind === 'name' && last - first > 1;
  const inHeadline = ({ first }: Unit): boolean => headlines.has((words[first] as Word).sentence);
  const keyOf = (first: number, last: number): string =>
    words
      .slice(first, last)
      .map(({ folded }) => folded)
      .join(' ');
  const told = new Set(
    units.filter((unit) => isNamed(unit) && !inHeadline(unit)).map(({ first, last }) => keyOf(first, last)),
  );
  for (const unit of units) {
    if (!isNamed(unit) || !inHeadline(unit) || told.has(keyOf(unit.first, unit.last))) continue;
    const width = unit.last - unit.first;
    for (let size = width - 1; size > 1; size--)
      for (let first = unit.first; first + size <= unit.last; first++)
        if (told.has(keyOf(first, first + size))) {
          Object.assign(unit, { first, last: first + size });
          size = 0;
          break;
        }
  }
}
