import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[Larchian NGO] Hope Centre”: letters for what a body is, and what stands before them, are not its name. */
export function trimKind(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  if (!rules.kindLetters || !/^(?:name|organization)$/.test(unit.kind) || unit.known) return;
  for (let at = unit.last - 2; at >= unit.first; at--)
    if (rules.kindLetters.has((words[at] as Word).surface)) {
      unit.first = at + 1;
      if (unit.bareFirst !== undefined && unit.bareFirst <= at) unit.bareFirst = undefined;
      return;
    }
}
