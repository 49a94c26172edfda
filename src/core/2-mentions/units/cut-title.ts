import type { Word } from '../words/read-words.ts';
import { isModifier, lastHead, ownsBody } from './heads-in-run.ts';
import { partyBefore } from './party-in-run.ts';
import { isAddress, isGivenHere, isPartOfName } from './person-in-run.ts';
import { isHour, isOfPartners, type RunCut } from './run-cut.ts';
import { isGradeOf, isMatterOfOffice, isRankOf, onlyLeads, opensTitle } from './title-in-run.ts';
import { createUnit, knownUnit } from './unit.ts';

/** “[Mr] Falk”, “[Vice Adm.] Ada Falk” */
export function cutTitle(cut: RunCut): boolean {
  const { words, at, end, rules, word, next } = cut;
  if (isBracketed(words, at)) {
    cut.flush(at);
    cut.add(createUnit(at, at + 1, 'title', 'title'));
    return true;
  }
  // “the Master Plan”
  const isWork = next?.head === 'thing' && rules.definiteArticles.has(words[at - 1]?.lower ?? '');
  const mayTitle = !isWork && (next?.head !== 'organization' || isAddress(words, at, end));
  // “Vice Adm. Ada Falk”
  const isPart = (next?.title || words[at - 1]?.title) && rules.titleParts?.has(word.lower);
  // “Tan Sri Ada Falk”
  const isPair = next !== undefined && rules.titlePairs?.get(word.lower)?.has(next.lower) === true;
  const isTitle = word.title || isPart || isPair || isGradeOf(word, next, rules);
  if (
    next &&
    isTitle &&
    !isOfPartners(cut) &&
    !(word.role && next.role) &&
    // “Lord Mayor”, “Lord Chief Justice”
    !(rules.lordTitles?.get(word.lower)?.has(next.lower) === true) &&
    mayTitle &&
    !isGivenHere(words, at, end, rules)
  ) {
    const isRole = word.role && !word.surface.endsWith('.');
    const first = isRole ? startOfTitle(cut) : at;
    cut.flush(first);
    cut.add(createUnit(first, at + 1, isRole ? 'role' : 'title', 'title'));
    return true;
  }
  return false;
}

/** “[Dr.] ([Mrs.]) Ada Falk”: one of two forms of address, of which the second stands in brackets. */
function isBracketed(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const isPair = (first: number): boolean =>
    words[first]?.title === true &&
    words[first + 1]?.surface === '(' &&
    words[first + 2]?.title === true &&
    words[first + 3]?.surface === ')' &&
    words[first + 4]?.capital === true &&
    words[first + 4]?.sentence === word.sentence;
  return word.title && (isPair(at) || isPair(at - 2));
}

/** “[Public Relations] Officer Ada Falk”: where the matter of an office begins that is a form of address as well. */
function startOfTitle({ words, at, start, rules, word }: RunCut): number {
  let first = at;
  // “Minister of Foreign Affairs [Sheikh] Abdullah Falk”
  if (rules.nobleStyles?.has(word.lower)) return first;
  while (first > start && isModifier(words[first - 1] as Word, rules) && !onlyLeads(words, first - 1, rules)) first--;
  return first;
}

/** “[DI] Ada Falk” */
export function cutRank(cut: RunCut): boolean {
  const { at, rules, word, next } = cut;
  if (next && isRankOf(word, next, rules)) {
    cut.flush(at);
    cut.add(createUnit(at, at + 1, 'title', 'title'));
    return true;
  }
  return false;
}

/** “[Senior Minister] Ada Falk”: a title in capitals, with the words that stand before its head. */
export function cutRole(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  // “Salt Workers Union”, “Desert Guard”: a role word that belongs to the name of a body
  const isInBody =
    word.role &&
    (ownsBody(word, next, rules) ||
      (word.head === 'organization' && at > start && !opensTitle(words[at - 1] as Word, rules)));
  // “Criminal Justice”, “Social Justice”
  const isMatterOnly = at > start && rules.matterRoles?.get(word.lower)?.has((words[at - 1] as Word).lower) === true;
  const isRole = word.role && !isInBody && !isHour(cut) && !isMatterOnly && !isOfPartners(cut);
  if (isRole && !isPartOfName(words, start, at, end, rules)) {
    const last = lastHead(words, at, end, rules);
    let first = at;
    while (first > start && isModifier(words[first - 1] as Word, rules) && !onlyLeads(words, first - 1, rules)) first--;
    // “Minister of Public Security | Senior Lieutenant General Ada Falk”
    if (
      first === cut.from &&
      isMatterOfOffice(words, cut.from, rules) &&
      rules.personTitles.has((words[last - 1] as Word).lower)
    )
      while (first < at && rules.rolePortfolios.has((words[first] as Word).lower)) first++;
    cut.flush(first);
    // “Labour MP Ada Falk”
    const member = first < at ? partyBefore(words, first, last - 1, rules) : undefined;
    if (member) cut.add(knownUnit(first, first + 1, member, 'party-mark'));
    first = Math.max(first, cut.start);
    cut.add(createUnit(first, last, 'role', 'role-head'));
    return true;
  }
  return false;
}
