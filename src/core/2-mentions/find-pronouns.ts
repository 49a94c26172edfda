import type { EmptySubject } from '../model/grammar-rules.ts';
import { createMention, type Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './words/read-words.ts';

/** Finds the pronouns that may refer to somebody. “US” and “IT” in capitals are none. */
export function findPronouns(words: readonly Word[], rules: MentionRules): Mention[] {
  const found: Mention[] = [];
  for (const word of words) {
    const facts = word.pronoun;
    if (!facts || (facts.choice && !standsAlone(words, word.index, rules))) continue;
    // “those who left”
    if (facts.relative && !facts.thing && rules.nobodyNamed?.has(words[word.index - 1]?.lower ?? '')) continue;
    if (word.lower === rules.emptySubject?.pronoun && isEmpty(words, word.index, rules.emptySubject)) continue;
    if (rules.wordForms && facts.plural && opensNouns(words, word.index, rules)) continue;
    // “en man” is a noun
    if (facts.speaking && word.pos !== 'PRON') continue;
    const mention = createMention('pronoun', word.lower, 'pronoun', word);
    mention.gender = facts.gender;
    mention.plural = facts.plural;
    found.push(mention);
  }
  return found;
}

/** “de boende”, “de som såg det” are no “they”, but “de två” are. */
function opensNouns(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [{ pos }, next, behind] = [words[at] as Word, words[at + 1], words[at + 2]];
  // “en av dem som såg det” is one of them
  if (pos !== 'DET')
    return words[at - 1]?.pos !== 'ADP' && next?.pronoun?.relative === true && !next.pronoun.possessive;
  const isCount = next?.pos === 'NUM' || rules.severals.has(next?.lower ?? '');
  return !isCount || (behind?.sentence === next?.sentence && /^(?:ADJ|NOUN|PROPN)$/.test(behind?.pos ?? ''));
}

/** “the former admitted”, but not “the former mayor”. */
function standsAlone(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (!before || !rules.definiteArticles.has(before.lower)) return false;
  return !next || !(next.capital || next.role || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
}

/** In words: “it has not always been”. */
const LONGEST_VERB = 5;

/** “it is clear that”, “it has been 30 years since”, “makes it hard to”, “it was announced that”: a subject that stands for nobody and nothing. */
function isEmpty(words: readonly Word[], at: number, empty: EmptySubject): boolean {
  const { sentence } = words[at] as Word;
  const wordAt = (index: number): Word | undefined =>
    words[index]?.sentence === sentence ? (words[index] as Word) : undefined;
  const skip = (from: number, isPart: (word: Word) => boolean): number => {
    let end = from;
    for (let word = wordAt(end); word && end < from + LONGEST_VERB && isPart(word); word = wordAt(end)) end++;
    return end;
  };
  const rest = skip(at + 1, ({ pos, lower }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART' || lower === "'s");
  const next = wordAt(rest);
  if (!next) return false;
  const isObject = empty.makers.has(wordAt(at - 1)?.lower ?? '');
  // “it seems that”
  if (rest === at + 1 && !isObject)
    return empty.verbs.has(next.lower) && wordAt(rest + 1)?.lower !== empty.infinitiveMark;
  const behind = skip(rest, ({ pos, lower }) => (pos === 'ADJ' || pos === 'ADV') && !empty.links.has(lower));
  if (behind > rest && !empty.states.has(wordAt(behind - 1)?.lower ?? ''))
    return empty.links.has(wordAt(behind)?.lower ?? '');
  if (isObject) return false;
  if (empty.reports.has(next.lower)) {
    const isPassive = words.slice(at + 1, rest).some(({ lower }) => empty.passives.has(lower));
    return isPassive && wordAt(rest + 1)?.lower === empty.clauseLink;
  }
  const time = wordAt(next.pos === 'NUM' ? rest + 1 : rest)?.lower ?? '';
  return empty.times.has(time);
}
