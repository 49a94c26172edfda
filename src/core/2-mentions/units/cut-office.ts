import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import type { RunCut } from './run-cut.ts';
import { createUnit } from './unit.ts';

/** “[Station House Officer] Ada Falk”, “Chief of [Army Staff] General Ada Falk”: an office with a word in it that bodies are called by. */
export function cutOffice(cut: RunCut): boolean {
  const { words, at, end, rules, next } = cut;
  if (!next) return false;
  if (rules.staffForces?.has(cut.word.lower) && isStaffOfChief(words, at, rules)) {
    cut.flush(at);
    cut.add(createUnit(at, at + 2, 'thing', 'known-name'));
    return true;
  }
  const title = rules.houseTitles?.get(cut.word.lower);
  const last = at + 1 + (title?.length ?? 0);
  if (!title || last > end || !title.every((lower, index) => words[at + 1 + index]?.lower === lower)) return false;
  cut.flush(at);
  cut.add(createUnit(at, last, 'role', 'role-head'));
  return true;
}

/** “Chief of [Army Staff]”, “Chief of the [Defence Staff]” */
function isStaffOfChief(words: readonly Word[], at: number, rules: MentionRules): boolean {
  if (!rules.staffWords?.has(words[at + 1]?.lower ?? '')) return false;
  const link = rules.definiteArticles.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return rules.matterLinks.has(words[link]?.lower ?? '') && words[link - 1]?.lower === rules.chief;
}
