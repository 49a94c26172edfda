import type { RoleLink } from '../titles/role-link.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';

/** “Professor [of International Law] at Larch University”: what somebody teaches, which is a matter in capitals as well. */
export function attachField({ words, draft, map, rules, link, article, at, isOf }: RoleLink): boolean {
  if (!isOf || article || link.lower === rules.seatLink || !rules.teachingHeads?.has(draft.head)) return false;
  if (!words[at]?.capital) return false;
  let end = at;
  while (end - at < LONGEST && mayBeOf(words[end])) end++;
  while (end > at && !(words[end - 1]?.capital && rules.fieldWords?.test(words[end - 1]?.lower ?? ''))) end--;
  // “professor of Larch University”, “Professor of Computer Science Ada Falk”
  const rest = map[end];
  const isCut = rest !== undefined && rest.first < end;
  const isBody = words[end]?.sentence === link.sentence && words[end]?.head === 'organization' && words[end]?.capital;
  if (end === at || isBody || (isCut && rest.kind !== 'name')) return false;
  for (const unit of map.slice(at, end)) if (unit && unit.last <= end) unit.kind = 'thing';
  if (isCut) rest.first = end;
  draft.title.push(...range(draft.last, end));
  draft.last = end;
  return true;

  function mayBeOf(word: Word | undefined): boolean {
    if (word?.sentence !== link.sentence || word.given || word.role || word.title) return false;
    return word.capital || rules.conjunctions.has(word.lower);
  }
}

/** In words: “Computer Science and Data Engineering”. */
const LONGEST = 6;
