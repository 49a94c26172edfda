import type { Content } from './read-content.ts';

const PREFIX = 4;

/**
 * What two statements in different languages can have in common: figures, names, and the beginnings of words that look
 * alike, “digital” and “digitala” (cognates, Simard, Foster & Isabelle 1992).
 */
export function cognatesOf({ statement, words, numbers }: Content): ReadonlySet<string> {
  const named = statement.mentions.filter((id) => id !== statement.speakerId && !id.startsWith('group:'));
  const beginnings = [...words].filter((word) => !/\p{N}/u.test(word)).map(beginningOf);
  return new Set([...named, ...numbers, ...beginnings]);
}

/** How alike two such sets are, from 0 to 1, when rare ones count most; the weights come from all the sets there are. */
export function compareCognates(sets: readonly ReadonlySet<string>[]) {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weigh = (keys: Iterable<string>): number => {
    let sum = 0;
    for (const key of keys) sum += Math.log(1 + sets.length / (counts.get(key) ?? 1));
    return sum;
  };
  return (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
    const shared = [...a].filter((key) => b.has(key));
    return { shared, alike: shared.length === 0 ? 0 : (2 * weigh(shared)) / (weigh(a) + weigh(b)) };
  };
}

/** The spellings of English and Swedish made alike: “technology” and “teknologi”, “convention” and “konvention”. */
function beginningOf(word: string): string {
  return word
    .replace(/ch|ck|c(?![eiy])|q/g, 'k')
    .replace(/[cz]/g, 's')
    .replace(/ph/g, 'f')
    .replace(/(.)\1/g, '$1')
    .slice(0, PREFIX);
}
