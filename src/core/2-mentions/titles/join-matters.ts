import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import type { BeforeRole } from './before-role.ts';

/** “[chief scientific and] medical officer”, “Ada Falk, [technical and] reviews editor at …”: a matter before “and” that shares the title behind it. */
export function joinMatters(before: BeforeRole): boolean {
  const { words, draft, rules, at } = before;
  if (rules.wordForms || !rules.conjunctions.has((words[at] as Word).lower) || draft.headAt < at + 2) return false;
  const first = startOfChief(before) ?? startOfApposed(before);
  if (first === undefined) return false;
  draft.title.unshift(...range(first, at + 1));
  draft.first = first;
  before.at = first;
  return true;
}

/** “chief scientific”, but not “chief executive”, who is one already */
function startOfChief({ words, draft, rules, at }: BeforeRole): number | undefined {
  const [chief, matter] = words.slice(Math.max(0, at - 2), at);
  const isChief = chief?.lower === rules.chief && chief?.sentence === words[at]?.sentence;
  if (!isChief || draft.headAt !== at + 2 || matter?.role) return undefined;
  const lower = matter?.lower ?? '';
  const isMatter = matter?.pos === 'ADJ' || rules.rolePortfolios.has(lower) || rules.roleModifiers.has(lower);
  return isMatter ? at - 2 : undefined;
}

/** “, education”, “, personal technology”, “Larchcorp's communications”: words right behind the comma of a name, or behind an owner, that are no people. */
function startOfApposed({ words, map, rules, at }: BeforeRole): number | undefined {
  let first = at;
  while (first > at - MOST_WORDS && isMatter(words[first - 1])) first--;
  const name = words[first - 1]?.surface === ',' ? map[first - 2] : undefined;
  // “Labour's record and party leader Lou Berg”
  const { lower, pos } = words[at - 1] as Word;
  const isField =
    rules.rolePortfolios.has(lower) || rules.firmMatters?.has(lower) || rules.singular(lower) !== undefined;
  const isOwned = rules.possessiveMarks.has(words[first - 1]?.lower ?? '') && (isField || pos === 'ADJ');
  return first < at && (name?.kind === 'name' || isOwned) ? first : undefined;

  function isMatter(word: Word | undefined): boolean {
    if (!word || word.capital || word.role || word.common || map[word.index]) return false;
    const isSomebody = rules.singleNouns.has(word.lower) || rules.kinNouns.has(word.lower);
    if (isSomebody || rules.partisans?.has(word.lower) || rules.roleStatuses.has(word.lower)) return false;
    return word.pos === 'ADJ' || (word.pos === 'NOUN' && !rules.whoEnding?.test(word.lower));
  }
}

const MOST_WORDS = 3;
