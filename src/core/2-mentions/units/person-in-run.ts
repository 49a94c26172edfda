import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import type { Unit } from './unit.ts';

/** “Michael Jordan”, “Jordan Peterson”, “Paris Hilton”: a place that is part of a person's name here, or of a club's. */
export function isPersonal(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  known: KnownName,
  rules: MentionRules,
): boolean {
  if (known.words.length > 1) return isFullName(words, start, at, end, known);
  if (isCalledByDay(words, start, at, end, rules)) return true;
  // “Moon Hye-jin”
  const behind = words[at + 1];
  if (known.kind === 'thing' && at === start && at + 2 === end && /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(behind?.surface ?? ''))
    return rules.firstFamilyNames.has((words[at] as Word).folded);
  if (known.kind === 'thing' && at === start && isDated(words, at, rules)) return false;
  // “June said”: nobody else is called by a month
  if (
    known.kind === 'thing' &&
    (words[at] as Word).given &&
    at === start &&
    rules.speechVerbs.has(words[at + 1]?.lower ?? '')
  )
    return true;
  if (known.kind === 'place' && at === start && isTeam(words, at, end, rules)) return false;
  const before = at > start ? (words[at - 1] as Word) : undefined;
  // “Real Madrid”
  if (before && at === start + 1 && rules.clubOpeners.has(before.lower) && at + 1 === end) return true;
  // “told Roe Friday”
  if (before && rules.weekdays?.has((words[at] as Word).lower)) return false;
  // “Mark Cuban”, but not “Ivo Polish-born”
  if (before && (before.given || before.initial) && (known.kind !== 'adjective' || at + 1 === end)) return true;
  const word = words[at] as Word;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  if (!next || !word.given) return false;
  // “Ivo Marr” is no “Ivo”, where only names have capitals
  if (known.kind === 'organization' && (!rules.wordForms || word.shout || next.listed)) return false;
  // “[Israel Falk], the president of …”
  const isSurname = next.family && at + 2 === end && isSomebodyBehind(words, end, rules);
  return !next.head && (!next.role || isSurname) && !next.title && !matchKnown(words, at + 1);
}

/** “Governor [Sunday Okafor]”, “Mr. [Friday Okon]”: who is called by the day of a birth, behind a title. */
function isCalledByDay(words: readonly Word[], start: number, at: number, end: number, rules: MentionRules): boolean {
  const [before, day, family] = words.slice(Math.max(0, at - 1), at + 2);
  if (at !== start || at + 2 !== end || !rules.weekdays?.has(day?.lower ?? '')) return false;
  const isTitled = before?.sentence === day?.sentence && before?.capital && (before.title || before.role);
  return isTitled === true && family !== undefined && !family.listed && !family.head && !family.role;
}

/** “Mary Kay Falk”: a firm that is called like somebody, before a family name. */
function isFullName(words: readonly Word[], start: number, at: number, end: number, known: KnownName): boolean {
  const [given, , family] = words.slice(at, end);
  const isFirm = known.kind === 'organization' && known.words.length === 2 && given?.given === true;
  return isFirm && at === start && at + 3 === end && family?.family === true && !family.listed && !family.head;
}

/** “the Dallas Kestrels”: a place and one word in the plural behind an article. */
function isTeam(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const article = words[at - 1];
  const last = words[at + 1];
  if (article?.sentence !== words[at]?.sentence || !rules.definiteArticles.has(article?.lower ?? '')) return false;
  return at + 2 === end && last !== undefined && rules.singular(last.lower) !== undefined && !last.family;
}

/** “In August Falk met them”, “as recently as May”: a month behind what only a date has before it. */
function isDated(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const [opener, how, before] = [words[at - 3], words[at - 2], words[at - 1]];
  if (before?.sentence !== word.sentence || !rules.months?.has(word.lower)) return false;
  const isCompared = how?.pos === 'ADV' && opener?.lower === before.lower;
  return isCompared || rules.dateLinks?.has(before.lower) === true;
}

/** “Frank Church”, “Mayor Lucinda Park”, “Bill Harlan”, “Park Geun-hye”: a head word as a part of a person's name. */
export function isPersonHere(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  units: readonly Unit[],
  rules: MentionRules,
): boolean {
  const word = words[at] as Word;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  const opener = units[units.length - 1];
  // “Mr. Church”
  if (at === start && !next) return opener?.kind === 'title' && opener.last === start;
  if (at === start) {
    if (!next || next.head || next.role || next.listed) return false;
    return word.given || rules.firstFamilyNames.has(word.folded);
  }
  // “Anna Ridge MP”
  const isSeated = next !== undefined && at + 2 === end && rules.shortRoles.has(next.surface) && !rules.wordForms;
  if (next && !isSeated) return false;
  const isTitled = opener !== undefined && opener.last === start && (opener.kind === 'role' || opener.kind === 'title');
  const first = words[start] as Word;
  // “Laurence H. Church”
  const hasInitial = (words[at - 1] as Word).initial;
  // “Johanna Pilblad”
  const form = rules.wordForms?.body(word.lower);
  if (at === start + 1 && first.given && form && !form.definite && form.base !== form.head) return true;
  // “Ing-Marie Sjö”: a place would be one word with it
  const mayBePlace = rules.wordForms?.isAdjective(first.lower) === true || first.lower.endsWith('s') || first.listed;
  if (rules.wordForms && at === start + 1 && word.head === 'place' && (first.given || !mayBePlace)) return true;
  // “Ulf Lager”
  if (rules.wordForms && at === start + 1 && word.head === 'thing' && first.given) return true;
  // “Anna Law said”, “Anna Ridge, a former mayor,”: neither a thing nor a place says anything or is somebody
  const speaks =
    (word.head === 'thing' && rules.speechVerbs.has(words[end]?.lower ?? '')) ||
    (word.head === 'place' && !rules.wordForms && isSomebodyBehind(words, end, rules));
  const isNamed =
    isSeated || (isTitled && !rules.wordForms) || word.family || hasInitial || (speaks && at === start + 1);
  return at - start <= 2 && first.given && isNamed;
}

/** “[Anna Ridge] said”, “[Anna Ridge], who …”, “[Anna Ridge], a former mayor” */
function isSomebodyBehind(words: readonly Word[], end: number, rules: MentionRules): boolean {
  const [next, behind] = [words[end], words[end + 1]];
  if (rules.speechVerbs.has(next?.lower ?? '')) return true;
  if (next?.surface !== ',' || behind?.sentence !== next.sentence) return false;
  const relative = rules.pronouns.get(behind.lower);
  if (relative?.relative && !relative.thing && !relative.possessive) return true;
  if (!rules.indefiniteArticles.has(behind.lower) && !rules.definiteArticles.has(behind.lower)) return false;
  return words.slice(end + 2, end + 5).some(({ role, sentence }) => role && sentence === next.sentence);
}

/** “Mr. Church”, “Mrs. Bank”, but not “Gen. Assembly President” */
export function isAddress(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  return at + 2 === end && (word.surface.endsWith('.') || word.surface.length < 4);
}

/** “Stephen King”, “Dean Baker”, “Jon Tester”: a role word as a part of a name. */
export function isPartOfName(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  rules: MentionRules,
): boolean {
  const word = words[at] as Word;
  const before = at > start ? (words[at - 1] as Word) : undefined;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  const mayBeFamily =
    word.family || rules.roleHeads.get(word.lower)?.office === false || rules.nameTitles?.has(word.lower) === true;
  // “Mr. Baker”, “Dr. King”, but not “Mr. Speaker”
  if (!before && !next) return mayBeFamily && isPlainTitle(words[at - 1], word, rules);
  // “the Larch Reporter”
  const article = words[start - 1];
  const isPaper =
    before && !next && rules.paperRoles?.has(word.lower) && rules.definiteArticles.has(article?.lower ?? '');
  if (isPaper && !before.listed && article?.sentence === word.sentence) return true;
  // “Zayed bin Sultan Al Nahyan”
  if (before && rules.patronymicLinks?.has(before.lower)) return true;
  if (before && (before.given || before.initial) && !next && at - start <= 2) return mayBeFamily;
  // “Dusty Baker”: behind a word that is no other
  const isAlone = before && !next && at === start + 1 && !before.listed && !before.shout && !before.first;
  if (isAlone && word.family && rules.roleHeads.get(word.lower)?.office === false) return true;
  return (
    isGivenHere(words, at, end, rules) || (before === undefined && next !== undefined && word.given && next.family)
  );
}

/** “[Mr.] Baker”: a form of address that tells of no office, before nothing but a family name. */
function isPlainTitle(title: Word | undefined, { sentence }: Word, rules: MentionRules): boolean {
  return title?.capital === true && title.sentence === sentence && rules.plainTitles?.has(title.lower) === true;
}

/** “Dean Kolar”, but not “Dean Ada Kolar”: a title that is as often a given name, with nothing but a family name behind it. */
export function isGivenHere(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next || at + 2 !== end || !rules.nameTitles?.has(word.lower)) return false;
  const before = words[at - 1];
  // “manager Dean Kolar” has his office already
  const isDescribed =
    before?.sentence === word.sentence && ((before.role && before.capital) || isDeterminer(before, rules));
  return !isDescribed && !next.given && !next.listed && !next.initial;
}

/** “People's Committee [Vo Van Hoan]”: a family name that stands first, with one to three more words of the run behind it. */
export function opensFamilyFirst(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  if (end - at < 2 || end - at > MOST_OF_NAME || !rules.firstFamilyNames.has(word.folded) || word.shout) return false;
  return words.slice(at, end).every((one) => !one.role && !one.title && !one.head && !one.shout);
}

const MOST_OF_NAME = 4;
