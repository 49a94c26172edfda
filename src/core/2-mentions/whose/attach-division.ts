import type { RoleLink } from '../titles/role-link.ts';
import { endOfNouns } from './end-of-words.ts';

/** “prosecutor in [the reef crime section] of Larch County”, “analyst in [the Ostby office] of Larch Bank”: a part of the body behind it, or what that is. */
export function attachDivision({ words, draft, map, rules, link, article, at }: RoleLink): boolean {
  if (rules.wordForms || !article || !rules.insideLinks.has(link.lower)) return false;
  const place = map[at];
  const from = place?.kind === 'place' && place.first === at ? place.last : at;
  const end = endOfNouns(words, from, map);
  const noun = words[end - 1]?.lower ?? '';
  const isFirm = rules.businessNouns.has(noun);
  if (end === from || !(isFirm || rules.divisionHeads.has(noun))) return false;
  const [of, opener] = [words[end], words[end + 1]];
  if (of?.sentence !== link.sentence || !rules.matterLinks.has(of.lower)) return false;
  const body = map[opener && rules.definiteArticles.has(opener.lower) ? end + 2 : end + 1];
  // “the law firm of Falk & Berg”
  const isOfPartners = isFirm && words.slice(body?.first, body?.last).some(({ surface }) => surface === '&');
  const isBody = body?.kind === 'organization' || (body?.kind === 'name' && isOfPartners);
  if (isBody) draft.last = end;
  return isBody;
}
