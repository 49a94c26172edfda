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
