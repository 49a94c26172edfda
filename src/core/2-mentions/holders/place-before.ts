import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “the [Larch Bank], where | she is”, “[Larchbanken], där | vd Ada Falk slutar”: the body that somebody is said to be something in. */
export function placeBefore(
  words: readonly Word[],
  { first }: { readonly first: number },
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  if (!rules.placeRelatives.has(words[first - 1]?.lower ?? '') || words[first - 2]?.surface !== ',') return undefined;
  const body = map[first - 3];
  return body?.kind === 'organization' && body.last === first - 2 ? body : undefined;
}
