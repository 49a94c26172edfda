import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import { isPartyOfTitle } from './read-party.ts';

/** “Conservative Ada Falk”, “Liberal Democrat Lou Berg”: the party of whom the run goes on to name. */
export function partyOf(words: readonly Word[], at: number, end: number, rules: MentionRules) {
  for (const size of [2, 1]) {
    // a name has two words at least
    if (at + size + 2 > end) continue;
    const member = words.slice(at, at + size).map(({ lower }) => lower);
    const known = partyCalled(member.join(' '), rules);
    if (!known) continue;
    const [given, family, more] = words.slice(at + size, end) as [Word, Word, Word?];
    if (given.given || !(more || given.listed || family.listed)) return { known, words: size };
  }
  return undefined;
}

/** “[Republican] Senator”, “[Labour] First Minister”: the party that the first word before an office of politicians tells of. */
export function partyBefore(
  words: readonly Word[],
  first: number,
  headAt: number,
  rules: MentionRules,
): KnownName | undefined {
  const { lower } = words[headAt] as Word;
  const isPolitician = rules.partyMembers.has(lower) && !rules.matterHeads.has(lower);
  if (!isPolitician && !isPartyOfTitle(words, first, first + 1, headAt, rules)) return undefined;
  return partyCalled((words[first] as Word).lower, rules);
}
