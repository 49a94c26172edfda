import { createMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { personName } from '../names/person-name.ts';
import type { Verdict } from '../names/verdict.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

interface Known {
  readonly tokens: readonly string[];
  readonly verdict: Verdict;
}

type Index = ReadonlyMap<string, readonly Known[]>;

/** Finds in headlines, where every word has a capital, the names that the rest of the text has told. */
export function findInHeadlines(
  words: readonly Word[],
  map: UnitMap,
  verdicts: ReadonlyMap<Unit, Verdict>,
  { headlines, rules }: { readonly headlines: ReadonlySet<number>; readonly rules: MentionRules },
): Mention[] {
  const found: Mention[] = [];
  const isHeadline = (word: Word): boolean => word.titled || headlines.has(word.sentence);
  let index: Index | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.capital || word.common || map[at] || !isHeadline(word)) continue;
    index ??= indexNames(verdicts);
    const known = knownAt(words, at, map, index);
    if (!known && !isFullName(word, words[at + 1], map, index)) continue;
    const own = words.slice(at, at + (known?.tokens.length ?? 2));
    const span = { start: word.start, end: (own[own.length - 1] as Word).end };
    const { kind, gender } = known?.verdict ?? { kind: 'person' };
    const name = kind === 'person' ? personName(own, rules) : own.map((one) => one.surface).join(' ');
    const mention = createMention(kind, name, 'in-headline', span);
    mention.gender = gender;
    found.push(mention);
    at += own.length - 1;
  }
  return found;
}

function knownAt(words: readonly Word[], at: number, map: UnitMap, index: Index): Known | undefined {
  return index
    .get((words[at] as Word).folded)
    ?.find(({ tokens }) => tokens.every((token, offset) => words[at + offset]?.folded === token && !map[at + offset]));
}

/** “Ada Roe”, of whom the text may speak as Ms. Roe only. */
function isFullName(word: Word, next: Word | undefined, map: UnitMap, index: Index): boolean {
  // “Oscar-winner Roe”
  const isPlain = word.given && !word.listed && !/-\p{Ll}/u.test(word.surface);
  if (!word.titled || !isPlain || next?.sentence !== word.sentence) return false;
  const isSurname = index
    .get(next.folded)
    ?.some(({ tokens, verdict }) => tokens.length === 1 && verdict.kind === 'person');
  return next.capital && !next.listed && !map[next.index] && (next.family || isSurname === true);
}

/** Names by their first token, the longest first; of a person also the family name alone. */
function indexNames(verdicts: ReadonlyMap<Unit, Verdict>): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  const seen = new Set<string>();
  const add = (tokens: readonly string[], verdict: Verdict): void => {
    const [first = ''] = tokens;
    const key = tokens.join(' ');
    if (first.length < 2 || seen.has(key)) return;
    seen.add(key);
    index.set(
      first,
      [...(index.get(first) ?? []), { tokens, verdict }].sort((a, b) => b.tokens.length - a.tokens.length),
    );
  };
  for (const verdict of verdicts.values()) add(verdict.tokens, verdict);
  for (const verdict of verdicts.values())
    if (verdict.kind === 'person' && verdict.tokens.length > 1)
      add(verdict.tokens.slice(-1), { ...verdict, rule: 'short-name' });
  return index;
}
