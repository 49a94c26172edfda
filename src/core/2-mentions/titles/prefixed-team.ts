import { createMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';

/** “[Nordvik]stränaren”, “[Granlid]målvakten”: the team that one word names with who plays in it or leads it. */
export function prefixedTeam(
  words: readonly Word[],
  headAt: number,
  head: string,
  rules: MentionRules,
): Mention | undefined {
  const { surface, start, capital, first } = words[headAt] as Word;
  const at = capital && rules.teamHeads?.has(head) ? surface.toLowerCase().lastIndexOf(head) : -1;
  if (at < 3) return undefined;
  const names = namesOf(surface.slice(0, at));
  const name = names.find((one) => isNamed(one, words, rules)) ?? (first ? undefined : names.at(-1));
  if (name === undefined) return undefined;
  return createMention('organization', name, TEAM_PREFIX, { start, end: start + Math.min(name.length, at) });
}

export const TEAM_PREFIX = 'team-prefix';

/** “Nordviks”, “Nordviken”, “Nordvik”: with and without the “s” that joins a compound, for which a name may give up its article. */
function namesOf(prefix: string): string[] {
  const name = prefix.replace(/-$/, '');
  const bare = /[^s]s$/.test(name) ? name.slice(0, -1) : undefined;
  return bare === undefined ? [name] : [name, `${bare}en`, bare];
}

/** Whether a text names the town or the club elsewhere, or everybody knows it. */
function isNamed(name: string, words: readonly Word[], { known }: MentionRules): boolean {
  const isKnown = known.get(name.toLowerCase())?.some(({ kind, words: [only, ...more] }) => {
    return (kind === 'place' || kind === 'organization') && only === name && more.length === 0;
  });
  return isKnown === true || words.some(({ surface, capital }) => capital && surface === name);
}
