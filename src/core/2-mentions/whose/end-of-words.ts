import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';

/** Where a noun phrase that is headed by a noun for a body ends; `from` where there is none. */
export function endOfBody(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const end = endOfNouns(words, from, map);
  // “military” may pass for an adjective
  const next = words[end];
  if (
    next?.sentence === words[from]?.sentence &&
    map[end] === undefined &&
    rules.organizationNouns.has(next?.lower ?? '')
  )
    return end + 1;
  return rules.organizationNouns.has(words[end - 1]?.lower ?? '') ? end : from;
}

/** “(UNODC)” behind the name that it shortens. */
export function skipBrackets(words: readonly Word[], from: number, map: UnitMap): number {
  const inside = map[from + 1];
  const isShort = inside?.kind !== 'country' && inside?.last === from + 2 && words[from + 1]?.capital === true;
  return words[from]?.surface === '(' && inside && isShort && words[inside.last]?.surface === ')'
    ? inside.last + 1
    : from;
}

/** Where the adjectives that begin at `from` end: “anti-tax”, “right-wing”, “Oslo-based”, “banned”. */
export function endOfAdjectives(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  let end = from;
  for (let word = words[end]; word && end - from < 3; word = words[end]) {
    if (word.sentence !== words[from]?.sentence || map[end] !== undefined) break;
    // “the ruling Harvest Party”, tagged a verb
    const isPlain = !word.capital && (isAdjective(word) || rules.partySides?.has(word.lower) === true);
    if (!rules.compoundEnd.test(word.surface) && !isPlain && !isDone(words, end, map, rules)) break;
    end++;
  }
  return end;
}

const isAdjective = ({ pos, surface }: Word): boolean => pos === 'ADJ' || /\p{L}-\p{L}/u.test(surface);

/** “the [banned] Larch League”, “the newly [formed] Larch League”: a participle, or an adverb of one, before a name. */
function isDone(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (rules.wordForms || word.capital || next?.sentence !== word.sentence) return false;
  if (word.pos === 'ADV' && word.lower.endsWith('ly')) return !next.capital && isDone(words, at + 1, map, rules);
  const unit = map[at + 1];
  return word.pos === 'VERB' && word.lower.endsWith('ed') && next.capital && unit?.first === at + 1;
}

/** Where the noun phrase that begins at `from` ends; `from` where there is none. */
export function endOfNouns(words: readonly Word[], from: number, map: UnitMap): number {
  let end = from;
  const sentence = words[from]?.sentence;
  while (end < words.length && end - from < 5) {
    const word = words[end] as Word;
    if (word.sentence !== sentence || map[end] !== undefined || word.common) break;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN' && word.pos !== 'NUM') break;
    end++;
  }
  // an adjective alone is no noun phrase
  while (end > from && (words[end - 1] as Word).pos === 'ADJ') end--;
  return end;
}
