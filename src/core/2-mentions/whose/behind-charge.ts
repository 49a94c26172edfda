import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';

/** “the minister | responsible for the dams|, Ada Falk,”, “counsel | assisting the inquiry|, Lou Berg”: behind what somebody with a title does; where the title ends if nothing tells that. */
export function behindCharge(
  words: readonly Word[],
  { last, headAt }: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): number {
  const sentence = words[headAt]?.sentence;
  const link = rules.chargeWords?.get(words[last]?.lower ?? '');
  if (link === undefined || words[last]?.sentence !== sentence) return last;
  if (link !== '' && words[last + 1]?.lower !== link) return last;
  for (let at = last + 1; at < last + LONGEST_CHARGE; at++) {
    const word = words[at];
    if (word?.sentence !== sentence || word?.pos === 'AUX' || word?.pos === 'PRON') return last;
    if (word?.surface !== ',') continue;
    const name = map[at + 1];
    return name?.kind === 'name' && name.last - name.first > 1 && words[at + 1]?.sentence === sentence ? at : last;
  }
  return last;
}

/** In words: “responsible for the National Reef Insurance Scheme”. */
const LONGEST_CHARGE = 10;
