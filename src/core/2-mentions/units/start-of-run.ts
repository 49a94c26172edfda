import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { findHead } from './heads-in-run.ts';

/** “Former”, but not “Nya” of “Nya Landsbygdsbanken”, “Current” of “Current TV” */
export function isStatus(
  words: readonly Word[],
  at: number,
  end: number,
  { roleStatuses, wordForms }: MentionRules,
): boolean {
  const [word, next] = [words[at] as Word, words[at + 1] as Word];
  if (!roleStatuses.has(word.lower)) return false;
  if (!word.first && at + 2 === end && next.head === 'organization' && !words[end]?.roleHead) return false;
  return !(wordForms?.isAdjective(word.lower) && wordForms.body(next.lower)?.definite);
}

/** “Senior Harvest Party official” at the head of a sentence */
export function isGrade(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const [word, behind] = [words[at] as Word, words[end]];
  const isTitle = behind?.sentence === word.sentence && !behind.capital && behind.role;
  return word.first && isTitle && !rules.wordForms && rules.rankGrades?.has(word.lower) === true;
}

/** “Förpackningsbolaget Granvik redovisar”: only the sentence's start makes a capital of the definite noun. */
export function describesNext(word: Word, rules: MentionRules): boolean {
  // “FN-organet [Unicef]”
  const isOpener = word.first || /^\p{Lu}{2,}-\p{Ll}/u.test(word.surface);
  return isOpener && rules.wordForms?.describes(word.lower) === true;
}

export function onlyOpens({ lower }: Word, { wordForms }: MentionRules): boolean {
  return wordForms?.isOpening(lower) === true || wordForms?.isPlainAdjective(lower) === true;
}

/** “Newspaper [La Voce]”, but not “Senate Water Committee” */
export function opensWithNoun(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  if (!word.first || word.shout || rules.wordForms || !rules.organizationNouns.has(word.lower)) return false;
  // “Navy Capt. Ada Falk”
  if (words[at + 1]?.title) return false;
  return findHead(words, at + 1, end, rules) < 0;
}

/** “the network [Clean Reefs Sahel]”, “the charity [Open Roads Kenya]”: behind the noun for a body a place only ends its name. */
export function isCalledBehindNoun(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  if (isApposedTrade(words, from, end, rules)) return true;
  const noun = words[from - 1];
  const isNoun = noun?.sentence === words[from]?.sentence && noun?.capital === false && !noun.role;
  if (!isNoun || rules.wordForms || !rules.organizationNouns.has(noun.lower) || end - from < 2) return false;
  const [last] = words.slice(end - 1, end) as [Word];
  const isPlace = /^(?:country|place)$/.test(matchKnown(words, last.index)?.kind ?? '');
  // “the movement [Tides Before Talks]”
  const isSlogan = words.slice(from + 1, end - 1).some((word) => word.common && word.capital);
  return (
    (isPlace || isSlogan) &&
    !matchKnown(words, from) &&
    words.slice(from, end).every((word) => !word.given && !word.role && !word.title && word.head !== 'organization')
  );
}

/** “The firm, [Larch Urban Developers], claimed”: what its people do may end the name of a body. */
function isApposedTrade(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  const [article, noun, comma] = words.slice(Math.max(0, from - 3), from);
  const isNoun = !rules.wordForms && comma?.surface === ',' && rules.organizationNouns.has(noun?.lower ?? '');
  if (!isNoun || !rules.definiteArticles.has(article?.lower ?? '') || words[end]?.surface !== ',') return false;
  return end - from > 1 && words[end - 1]?.roleHead?.plural === true && words[from]?.given === false;
}
