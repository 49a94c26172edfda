import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** Sentences that may be headlines: those of headings, and the first paragraph, which a title often begins. */
export function headlinesOf({ sentences, paragraphs }: Reading): ReadonlySet<number> {
  return new Set(
    sentences
      .filter(({ paragraph }) => paragraph === 0 || paragraphs[paragraph]?.kind === 'heading')
      .map(({ index }) => index),
  );
}

/**
 * “Jane Roe Pins Hopes on Vote”: in a headline a name ends where the text below ends it; “Crooked Jane Roe” is whom the text calls
 * Jane Roe elsewhere.
 */
export function trimNames(
  words: readonly Word[],
  units: readonly Unit[],
  headlines: ReadonlySet<number>,
  rules: MentionRules,
): void {
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
    if (!isNamed(unit) || unit.last - unit.first < 3) continue;
    const { given, initial } = words[unit.first] as Word;
    const second = words[unit.first + 1] as Word;
    // “Fergal Mac Giolla” is called Mac Giolla too
    const isWhole = second.given && !rules.nameParticles.has(second.lower);
    if (inHeadline(unit)) {
      if (!told.has(keyOf(unit.first, unit.last))) Object.assign(unit, longestTold(unit));
    } else if (!given && !initial && isWhole && told.has(keyOf(unit.first + 1, unit.last))) {
      unit.first++;
    }
  }

  function longestTold({ first, last }: Unit): Pick<Unit, 'first' | 'last'> {
    for (let size = last - first - 1; size > 1; size--)
      for (let from = first; from + size <= last; from++)
        if (told.has(keyOf(from, from + size))) return { first: from, last: from + size };
    return { first, last };
  }
}
