import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “What's Eating Lou Berg”, “Ada's Ashes”: a short title in quotation marks with a name in it names a work and nobody. Changes `units`. */
export function takeWorks(
  words: readonly Word[],
  units: readonly Unit[],
  { quotations }: Reading,
  rules: MentionRules,
): void {
  if (rules.wordForms) return;
  let at = 0;
  for (const { start, end, closed } of quotations) {
    if (!closed || end - start > LONGEST_TITLE) continue;
    while (at < units.length && (words[(units[at] as Unit).first] as Word).start < start) at++;
    const inside = units.slice(at, at + MOST_UNITS).filter(({ last }) => (words[last - 1] as Word).end <= end);
    const [first] = inside;
    if (!first || !inside.some(({ kind }) => kind === 'name')) continue;
    let from = first.first;
    while ((words[from - 1]?.start ?? -1) >= start) from--;
    if (!isTitle(words, from, end, rules)) continue;
    // “The Late Show With Ada Falk” has her
    for (const unit of inside)
      if (unit.kind === 'name' && !rules.employLinks.has(words[unit.first - 1]?.lower ?? ''))
        retype(unit, 'thing', 'work');
  }
}

/** In letters. */
const LONGEST_TITLE = 60;
const MOST_UNITS = 5;

/** “Good Lou Berg”: whether all words but the small ones have a capital, one at least that is in no name, and nobody says them. */
function isTitle(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  let to = from;
  let plain = 0;
  for (; to < words.length && (words[to] as Word).end <= end; to++) {
    const { capital, common, isWord, surface, given, family, lower } = words[to] as Word;
    const isPart = capital || !isWord || common || rules.possessiveMarks.has(lower);
    if (!isPart || (/^[,;.!?]$/.test(surface) && (words[to + 1]?.end ?? end + 1) <= end)) return false;
    if (capital && isWord && !given && !family) plain++;
  }
  if (plain === 0 || to - from < 3) return false;
  // “Free Ada Falk,” he said
  const near = [words[from - 2], words[from - 3], ...words.slice(to, to + 5)];
  return !near.some((word) => word !== undefined && rules.speechVerbs.has(word.lower));
}
