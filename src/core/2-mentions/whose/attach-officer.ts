import type { RoleLink } from '../titles/role-link.ts';
import { range } from '../words/range.ts';

/** “Special Envoy [of the Secretary-General for Burundi]”: the officer whom somebody serves, and where, which is part of the title. */
export function attachOfficer({ words, draft, map, rules, link, article, at, isOf }: RoleLink): boolean {
  const officer = map[at];
  // “Chief Press Secretary [to the Governor]”
  const isServant = !rules.wordForms && link.lower === rules.serveLink;
  const serves = isOf && article !== undefined && (isServant || rules.envoyHeads?.has(draft.head) === true);
  if (!serves || officer?.kind !== 'role' || officer.first !== at) return false;
  const where = words[officer.last]?.lower === rules.seatLink ? map[officer.last + 1] : undefined;
  const last = where?.kind === 'country' || where?.kind === 'place' ? where.last : officer.last;
  draft.title.push(...range(draft.last, last));
  draft.last = last;
  return true;
}
