import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “elected [Ada Falk] chair”, “named [Lou Berg] Minister of Roads”: whether a name stands behind a verb that gives somebody an office. */
export function isElected(words: readonly Word[], { kind, first, last }: Unit, rules: MentionRules): boolean {
  const verb = words[first - 1];
  return (
    kind === 'name' &&
    last - first > 1 &&
    verb?.sentence === words[first]?.sentence &&
    rules.electingVerbs?.has(verb?.lower ?? '') === true
  );
}
