import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { endOfAdjectives } from './end-of-words.ts';

/** “chairman of [President Falk's Council of Advisers]”: a body by whoever set it up, and what a title in between heads is another's. */
export function attachPatron(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const link = words[draft.last];
  if (rules.wordForms || !link || link.sentence !== words[draft.headAt]?.sentence) return;
  if (!rules.matterLinks.has(link.lower) && !rules.employLinks.has(link.lower)) return;
  let at = draft.last + 1;
  while (map[at]?.kind === 'title' || map[at]?.kind === 'role') at = map[at]?.last ?? at;
  const patron = at > draft.last + 1 ? map[at] : undefined;
  if (patron?.kind !== 'name' || !rules.possessiveMarks.has(words[patron.last]?.lower ?? '')) return;
  const body = map[endOfAdjectives(words, patron.last + 1, map, rules)];
  if (body?.kind !== 'organization' || words[body.first]?.sentence !== link.sentence) return;
  if (!draft.targets.includes(body)) draft.targets.push(body);
}
