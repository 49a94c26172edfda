import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { isKnownFirm } from '../words/well-known.ts';
import { skipAuxiliaries, type WordAt, wordsNear } from '../words/words-near.ts';
import { isModifier } from './heads-in-run.ts';

/** “BBC Radio [4]”, “NHS Services [Scotland]”, “BBC Radio [Leeds]”: the number or the place that a name with a known body in it closes with. */
export function endOfStation(words: readonly Word[], at: number, end: number, rules: MentionRules): number {
  if (at < end && /^\d{1,2}$/.test((words[at] as Word).surface)) return at + 1;
  const place = at < end ? matchKnown(words, at) : undefined;
  const isTown = place?.kind === 'place' && rules.stationHeads?.has(words[at - 1]?.lower ?? '');
  return (place?.kind === 'country' || isTown) && at + (place?.words.length ?? 0) === end ? end : at;
}

/** “Radio [Lagos]”: whether nothing but a place stands behind what broadcasts. */
export function isStationIn(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  if (!rules.stationHeads?.has((words[at] as Word).lower)) return false;
  const place = matchKnown(words, at + 1);
  return place?.kind === 'place' && at + 1 + place.words.length === end;
}

/** Where a row of countries goes on to from `at`: “Australia [New Zealand]”. */
export function endOfCountries(words: readonly Word[], at: number, end: number): number {
  const known = at < end ? matchKnown(words, at) : undefined;
  return known?.kind === 'country' ? endOfCountries(words, at + known.words.length, end) : at;
}

/** “Sport England said”, “from Dairy Australia”: words of every day in capitals right before a country, `[start, at)`, that tell nothing of the land. */
export function isCalledForCountry(words: readonly Word[], start: number, at: number, rules: MentionRules): boolean {
  const before = words[start - 1];
  if (rules.wordForms || at === start || at - start > LONGEST_MATTER || before?.title) return false;
  // “her student [Junyo Oman]”
  if (before?.role && !before.capital && before.sentence === words[start]?.sentence) return false;
  for (const word of words.slice(start, at)) {
    const single = rules.singular(word.lower) ?? word.lower;
    const isWho = word.role || word.title || rules.roleHeads.has(single) || rules.agentNoun.test(single);
    const isWhere = word.head === 'place' || rules.landOpeners?.has(word.lower.replace(/-.*/, ''));
    if (isWho || isWhere || word.given || word.family) return false;
  }
  return true;
}

/** Whether what begins at `start` and ends before `end` says something, has somebody or is told to be a body: “Sport England said”, “Dairy Australia's Ada Falk”, “FoodLine Asia, a charity,”. */
export function speaksHere(words: readonly Word[], start: number, end: number, rules: MentionRules): boolean {
  const near = wordsNear(words, start);
  if (near(end)?.surface === ',') return isApposedBody(end + 1, near, rules);
  if (rules.possessiveMarks.has(near(end)?.lower ?? '')) return near(end + 1)?.given === true;
  return rules.speechVerbs.has(near(skipAuxiliaries(end, near))?.lower ?? '');
}

/** “Larch Asia, [a conservation group,]”, “Larch Asia, [a parent group formed …]” */
export function isApposedBody(from: number, at: WordAt, rules: MentionRules): boolean {
  const article = at(from)?.lower ?? '';
  if (!rules.indefiniteArticles.has(article) && !rules.definiteArticles.has(article)) return false;
  for (let end = from + 2; end < from + LONGEST_APPOSITION; end++) {
    const next = at(end);
    if (!next) return false;
    const noun = at(end - 1);
    const isDone = next.pos === 'VERB' && rules.organizationNouns.has(noun?.lower ?? '');
    if (/^[,.;]$/.test(next.surface) || rules.thingRelatives?.has(next.lower) || isDone)
      return noun !== undefined && !noun.capital && rules.organizationNouns.has(noun.lower);
  }
  return false;
}

/** In words. */
const LONGEST_MATTER = 3;
const LONGEST_APPOSITION = 8;

/** “America Rising”, “Kenya Re”: a country with one word behind it that is nobody's name, inside a sentence in lower case. */
export function isNamedForCountry(
  words: readonly Word[],
  at: number,
  stop: number,
  end: number,
  known: KnownName,
  rules: MentionRules,
): boolean {
  if (known.kind !== 'country' || stop + 1 !== end || rules.wordForms) return false;
  return isPartName(words, at, words[stop]);
}

/** Whether `word` belongs to the name of the body that begins at `at`: it is nobody's name and stands among words in lower case. */
export function isPartName(words: readonly Word[], at: number, word: Word | undefined): boolean {
  if (word === undefined || word.given || word.family || word.listed || word.initial || word.shout) return false;
  if (word.pos === 'VERB' || word.surface.endsWith('.') || matchKnown(words, word.index)) return false;
  const isLower = (near: Word | undefined): boolean => near?.sentence !== word.sentence || !near.capital;
  const gap = word.start - (words[word.index - 1] as Word).end;
  return isLower(words[at - 1]) && isLower(words[word.index + 1]) && gap === 1;
}

/** “NHS England”: the country that a known body is the part for. */
export function isCountryPart(words: readonly Word[], body: Word, behind: Word | undefined): boolean {
  if (!behind || (behind.shout && body.shout) || behind.start - (words[behind.index - 1] as Word).end !== 1)
    return false;
  return matchKnown(words, behind.index)?.kind === 'country' && words[body.index - 1]?.capital !== true;
}

/** “Labour Minister”, “Health Secretary”: a known name that is the matter of a title here. */
export function isTitleWord(word: Word, known: KnownName, next: Word | undefined, rules: MentionRules): boolean {
  if (known.words.length > 1 || !next || !isModifier(word, rules)) return false;
  return next.role || isModifier(next, rules) || next.head === 'organization';
}

/** “the PM”: the letters of a title that are those of a thing too; “PR Falk”, whose initials they are. */
export function isLetters(words: readonly Word[], at: number, known: KnownName, rules: MentionRules): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (known.kind !== 'thing' || !word.shout) return false;
  const isInitials = word.surface.length === 2 && next?.sentence === word.sentence && next.capital && !next.roleHead;
  return isInitials || (rules.shortRoles.has(word.surface) && !isCounted(words, at));
}

/** “5 PM”, “101.5 FM” */
export function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.sentence === words[at]?.sentence && /^\d/.test(before?.surface ?? '');
}

/** “Islamic Bank”, “Democratic Youth League”, “Socialist Party”, but not “Democratic Senate”. */
export function opensBody(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { lower } = words[at] as Word;
  if (!rules.originWords.has(lower)) return false;
  const next = words[at + 1];
  return !rules.partyWords.has(lower) || next?.head !== 'organization' || !rules.stateBodies.has(next.lower);
}

/** “Sunday Ledger” */
export function opensPaper(next: Word | undefined, end: number, rules: MentionRules): boolean {
  return next !== undefined && next.index < end && rules.paperHeads.has(next.lower);
}

/** “Janahit [Congress]”: a well-known body in one word that heads the name of another. */
export function isOwnHead(
  words: readonly Word[],
  start: number,
  at: number,
  known: KnownName,
  rules: MentionRules,
): boolean {
  const [before, word] = [words[at - 1], words[at] as Word];
  if (rules.wordForms || at === start || !before || known.kind !== 'organization' || known.words.length > 1)
    return false;
  return (
    word.head === 'organization' && !word.shout && !before.listed && !before.role && !before.first && !before.title
  );
}

/** “[BBC] Radio 4” */
export const isOwnBody = ({ kind }: KnownName): boolean => kind === 'organization';

/** “[Deloitte] & Touche”: the first of two who give a firm its name, the second of whom is nothing that is known. */
export function isPartner(words: readonly Word[], at: number, stop: number, end: number): boolean {
  if (words[stop]?.surface !== '&' || stop + 1 >= end || words[at - 1]?.surface === '&') return false;
  return words[stop + 1]?.capital === true && matchKnown(words, stop + 1) === undefined;
}

/** “[Citigroup] Global Markets”: the part of a bank that trades, in two words. */
export function isTrading(
  words: readonly Word[],
  stop: number,
  end: number,
  { name }: KnownName,
  rules: MentionRules,
): boolean {
  return end - stop === 2 && rules.marketTails?.has(words[stop + 1]?.lower ?? '') === true && isKnownFirm(name, rules);
}
