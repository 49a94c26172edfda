import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleDraft } from './role-node.ts';

/** “[Sverige] företräds av biståndsminister Ada Ek”, “[Norge]s delegation leddes av …”: the country or body that the office is of. */
export function ledBody(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[draft.headAt] as Word;
  const verb = words[draft.first - 2];
  if (draft.targets.length > 0 || verb?.sentence !== sentence) return undefined;
  if (!rules.wordForms) return representedBody(words, draft, map, rules);
  if (!rules.wordForms.ledVerbs.has(verb.lower)) return undefined;
  const isOwned = rules.possessiveMarks.has(words[draft.first - 4]?.lower ?? '');
  // “Det danska landslaget leds av …”
  const origin = map[draft.first - 4];
  if (origin?.kind === 'adjective' && rules.organizationNouns.has(words[draft.first - 3]?.lower ?? '')) return origin;
  const body = map[draft.first - 3] ?? (isOwned ? map[draft.first - 5] : undefined);
  return body?.kind === 'country' || body?.kind === 'organization' ? body : undefined;
}

/** “[Kenya] was represented by Minister Ada Ek”, “the [Department of Reefs] (DOR) is represented by …”. */
function representedBody(
  words: readonly Word[],
  draft: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[draft.headAt] as Word;
  if (!rules.actorLinks.has(words[draft.first - 1]?.lower ?? '')) return undefined;
  if (!rules.representedVerbs?.has(words[draft.first - 2]?.lower ?? '')) return undefined;
  let at = draft.first - 3;
  while (words[at]?.pos === 'AUX' && words[at]?.sentence === sentence) at--;
  if (words[at]?.surface === ')' && words[at - 2]?.surface === '(') at -= 3;
  const body = words[at]?.sentence === sentence ? map[at] : undefined;
  return body?.kind === 'country' || body?.kind === 'organization' ? body : undefined;
}
