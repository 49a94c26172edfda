import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';

/** “Superintendent of Police | (Cyber) | Ada Falk”, “Director General of Police | (Law and Order) | Ada Falk”: behind the branch of an office. */
export function behindBranch(words: readonly Word[], from: number): number {
  if (words[from]?.surface !== '(') return from;
  for (let at = from + 1; at < from + LONGEST_BRANCH; at++) {
    const word = words[at];
    if (word?.surface === ')') return at > from + 1 ? at + 1 : from;
    if (!word?.capital && word?.pos !== 'CCONJ') return from;
  }
  return from;
}

/** In words, with the brackets. */
const LONGEST_BRANCH = 6;

/** “the spokesman | in Geneva|, Ada Falk”, “Coordinator | in Chad | Ada Falk”: behind where somebody works; `from` where nothing tells that. */
export function behindPost(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const place = map[from + 1];
  const isPost = !rules.wordForms && rules.postLinks?.has(words[from]?.lower ?? '');
  // “Commissioner of Police | in the state|, Ada Falk,”
  const isHere = isPost && rules.definiteArticles.has(words[from + 1]?.lower ?? '');
  if (isHere && rules.areaNouns?.has(words[from + 2]?.lower ?? '') && words[from + 3]?.surface === ',') return from + 3;
  return isPost && (place?.kind === 'place' || place?.kind === 'country') ? place.last : from;
}

const LONGEST_TITLE = 4;

/**
 * “partiets grundare, [den pensionerade rektorn] Ada Ek”, “His deputy, [the Kenyan lawyer] Ada Falk”: where a second title in lower
 * case ends that stands before the name.
 */
export function endOfTitle(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const word = words[at];
    const isOrigin = !rules.wordForms && map[at]?.kind === 'adjective';
    if (!word || (word.capital && !isOrigin)) return from;
    if (word.role) return at + 1;
    if (!isOrigin && !rules.definiteArticles.has(word.lower) && word.pos !== 'ADJ' && word.pos !== 'VERB') return from;
  }
  return from;
}
