import type { RoleLink } from '../titles/role-link.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';

/** “Special Adviser to the President [on Media and Publicity], Ada Falk,”: what somebody advises on, in capitals up to a comma. */
export function attachSubject({ words, draft, map, rules, link, at }: RoleLink): boolean {
  const isServant =
    rules.speakingHeads.has(draft.head) || rules.servedHeads.has(draft.head) || rules.envoyHeads?.has(draft.head);
  if (rules.wordForms || link.lower !== rules.seatedLink || !isServant) return false;
  let end = at;
  while (end - at < LONGEST && isSubject(words[end])) end++;
  // “Spokesman on Health Dr Ada Falk”, “Special Assistant to the President on Health Ada Falk”
  // “Special Adviser on Media to the President”
  const isServed = words[end]?.lower === rules.serveLink && rules.definiteArticles.has(words[end + 1]?.lower ?? '');
  const closes = words[end]?.surface === ',' || words[end]?.title || words[end]?.given || isServed;
  const small = endOfNouns();
  // “special rapporteur on torture Ada Falk”
  if (small > at && end === at && words[small]?.given && words[small]?.capital) {
    draft.title.push(...range(draft.last, small));
    draft.last = small;
    return true;
  }
  if (end === at || !closes || !words[end - 1]?.capital) return false;
  // “New Media” is no body here
  for (const unit of map.slice(at, end)) if (unit && unit.last <= end) unit.kind = 'thing';
  const name = map[end];
  if (name?.kind === 'name' && name.first < end) name.first = end;
  draft.title.push(...range(draft.last, end));
  draft.last = end;
  return true;

  function endOfNouns(): number {
    let last = at;
    while (last - at < LONGEST && isNoun(words[last])) last++;
    return last;
  }

  function isNoun(word: Word | undefined): boolean {
    if (word?.sentence !== link.sentence || word.capital || word.role) return false;
    return (word.isWord && !word.common) || rules.conjunctions.has(word.lower);
  }

  function isSubject(word: Word | undefined): boolean {
    if (word?.sentence !== link.sentence || word.given || word.role || word.title) return false;
    return word.capital || rules.conjunctions.has(word.lower) || word.surface === '&';
  }
}

/** In words: “Media, Publicity and Public Affairs”. */
const LONGEST = 8;
