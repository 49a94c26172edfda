import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { behindArticle, type WordAt } from '../words/words-near.ts';

/** “Junyo Tanasi of [the Larch Bank]”: the body behind two words or more, of which hardly anything but a person is. */
export function bodyBehind({ first, last }: Unit, at: WordAt, map: UnitMap, rules: MentionRules): Unit | undefined {
  const link = at(last)?.lower ?? '';
  if (last - first < 2 || !(rules.matterLinks.has(link) || rules.staffLinks?.has(link))) return undefined;
  const place = behindArticle(last + 1, at, rules);
  const body = at(place)?.capital ? map[place] : undefined;
  return body?.kind === 'organization' ? body : undefined;
}
