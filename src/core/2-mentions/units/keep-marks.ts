import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { retype, type Unit } from './unit.ts';

/** “Farrow's said …”: where a verb follows it, a possessive mark belongs to the name of a firm, in all places of the text. Changes `units`. */
export function keepMarks(words: readonly Word[], units: readonly Unit[], rules: MentionRules): void {
  const marked = units.filter(
    ({ kind, last }) => kind === 'name' && rules.possessiveMarks.has(words[last]?.lower ?? ''),
  );
  const nameOf = ({ first, last }: Unit): string =>
    words
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' ');
  const kept = new Set(marked.filter(({ last }) => rules.plainSpeech?.has(words[last + 1]?.lower ?? '')).map(nameOf));
  for (const unit of marked) {
    if (!kept.has(nameOf(unit))) continue;
    unit.last += 1;
    retype(unit, 'organization', 'marked-name');
  }
}

/** “Moody's spokesman”, where Ann Moody is named: a mark that a well-known name ends with belongs to a person here. Changes `units`. */
export function dropMarks(words: readonly Word[], units: readonly Unit[], rules: MentionRules): void {
  const marked = units.filter(
    ({ first, last, known }) =>
      known?.kind === 'organization' && last - first === 2 && rules.possessiveMarks.has(words[last - 1]?.lower ?? ''),
  );
  if (marked.length === 0) return;
  const names = units.filter(
    ({ kind, first, last }) => kind === 'name' && (last - first > 1 || words[first - 1]?.title),
  );
  const families = new Set(names.map(({ last }) => words[last - 1]?.lower));
  for (const unit of marked) {
    const next = words[unit.last]?.lower ?? '';
    if (!families.has(words[unit.first]?.lower) || rules.plainSpeech?.has(next)) continue;
    unit.last -= 1;
    retype(unit, 'name', 'capitals');
  }
}
