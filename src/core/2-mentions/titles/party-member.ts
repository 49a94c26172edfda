import { createMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { wellKnown } from '../words/well-known.ts';

/** “[Moderaten] Anna Ek”, “[centerpartisten] Per Lind”: the party that the noun before a name tells of. */
export function findPartyMembers(words: readonly Word[], map: UnitMap, rules: MentionRules): Mention[] {
  const { wordForms } = rules;
  if (!wordForms) return [];
  return words.flatMap((word, at) => {
    const party = map[at + 1]?.first === at + 1 && map[at + 1]?.kind === 'name' && wordForms.partyOfMember(word.lower);
    if (!party) return [];
    const mention = createMention('organization', party, 'party-mark', word);
    mention.known = wellKnown(party, rules)?.name;
    return [mention];
  });
}
