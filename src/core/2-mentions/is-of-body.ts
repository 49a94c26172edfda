import type { MentionRules } from '../model/mention-rules.ts';
import type { UnitMap } from './map-units.ts';
import type { Unit } from './unit.ts';
import type { WordAt } from './words-near.ts';

/** “Junyo Tanasi [of the Larch Bank]”, of whom hardly anything but a person is called by two words. */
export function isOfBody({ first, last }: Unit, at: WordAt, map: UnitMap, rules: MentionRules): boolean {
  const link = at(last)?.lower ?? '';
  if (last - first < 2 || !(rules.matterLinks.has(link) || rules.staffLinks?.has(link))) return false;
  const body = rules.definiteArticles.has(at(last + 1)?.lower ?? '') ? last + 2 : last + 1;
  return at(body)?.capital === true && map[body]?.kind === 'organization';
}
