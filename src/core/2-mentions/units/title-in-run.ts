import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { isModifier } from './heads-in-run.ts';

/** “Water [Cabinet] Secretary”: a body that belongs to the title behind it. */
export function opensOffice(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  rules: MentionRules,
): boolean {
  const { lower } = words[at] as Word;
  // “Deputy [Senate] President”
  const isRanked = at > start && rules.stateBodies.has(lower) && rules.roleRanks.has((words[start] as Word).lower);
  if (!(rules.titleBodies?.has(lower) || isRanked) || at + 1 >= end || !(words[at + 1] as Word).role) return false;
  return words.slice(start, at).every((word) => isModifier(word, rules));
}

/** “German [Finance Minister] Ada Falk”: whether matters and ranks stand from `at` on, with the office that they are of. */
export function isOfficeWithMatter(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  let at = from;
  while (at < end && !(words[at] as Word).role && isModifier(words[at] as Word, rules)) at++;
  return at > from && at < end && (words[at] as Word).role;
}

/** “Former AG”, “Deputy AG”: a word that only an office has before it. */
export function opensTitle(before: Word, rules: MentionRules): boolean {
  return rules.roleStatuses.has(before.lower) || rules.roleRanks.has(before.lower);
}

export function isRankOf(word: Word, next: Word, rules: MentionRules): boolean {
  return rules.rankLetters?.has(word.surface) === true && next.capital && (next.given || next.family) && !next.role;
}

/** “Minister of [Public Security]”: whether the words from `at` on tell what an office is for. */
export function isMatterOfOffice(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [office, link] = words.slice(Math.max(0, at - 2), at);
  return office?.role === true && office.sentence === words[at]?.sentence && rules.matterLinks.has(link?.lower ?? '');
}

/** “[Senior] Lt. Gen. Ada Falk”, but not “Senior Lieutenant General Ada Falk”: a grade before a rank that is shortened. */
export function isGradeOf(word: Word, next: Word | undefined, rules: MentionRules): boolean {
  return next?.title === true && next.surface.endsWith('.') && rules.rankGrades?.has(word.lower) === true;
}

/** “[Under] President Falk, prices rose”: a preposition that opens the sentence, but not “Under Secretary Falk said”. */
export function onlyLeads(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [word, head] = [words[at] as Word, words[at + 1]];
  return word.first && word.common && !rules.wordForms && !rules.roleHeads.has(`${word.lower}-${head?.lower}`);
}
