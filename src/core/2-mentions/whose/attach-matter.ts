import type { RoleLink } from '../titles/role-link.ts';
import { range } from '../words/range.ts';
import { endOfMatter } from './matter-of-role.ts';

/** “Minister [of Public Security]”, “Minister [of Foreign Affairs]”: the matter of an office, which is part of the title. */
export function attachMatter({ words, draft, map, rules, article, at, isOf }: RoleLink): boolean {
  const end = isOf ? endOfMatter(words, at, draft, article !== undefined, map, rules) : at;
  if (end === at) return false;
  draft.title.push(...range(draft.last, end));
  draft.last = end;
  // “Minister of Public Security Pham The Hien”: the name begins where the matter ends
  const rest = map[end];
  // “Foreign Affairs” is no magazine here
  for (let inside = at; inside < end; inside++) {
    const unit = map[inside];
    if (unit?.kind === 'organization' && unit.last <= end) unit.kind = 'thing';
  }
  if (rest?.kind === 'name' && rest.first < end) rest.first = end;
  return true;
}
