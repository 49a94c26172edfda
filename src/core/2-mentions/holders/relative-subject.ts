import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[Ada Falk], who quit as head in May and | remains chair”: whom the relative clause that goes on at `end` tells more of. */
export function relativeSubject(
  words: readonly Word[],
  end: number,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  for (let at = end - 1; at > Math.max(0, end - LONGEST_CLAUSE); at--) {
    const { sentence, surface, lower } = words[at] as Word;
    if (sentence !== words[end]?.sentence || /^[,;:—–-]$/.test(surface) || rules.speechVerbs.has(lower))
      return undefined;
    const pronoun = rules.pronouns.get(lower);
    if (!pronoun?.relative) continue;
    const name = map[words[at - 1]?.surface === ',' ? at - 2 : at - 1];
    return !pronoun.thing && name?.kind === 'name' ? name : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_CLAUSE = 16;
