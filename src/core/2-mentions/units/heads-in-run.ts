import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import type { HeadKind } from '../words/word-form.ts';
import { isOwnRank } from './is-own-rank.ts';
import { isAddress, opensFamilyFirst } from './person-in-run.ts';

/** “Salt Workers Union”: people in the plural before the head of their body. */
export function ownsBody(word: Word, next: Word | undefined, rules: MentionRules): boolean {
  if (next?.head !== 'organization') return false;
  const head = rules.roleHeads.get(word.lower);
  // “Cefni Barber Shop”, “National Executive Committee”
  const isTrade = !rules.wordForms && head?.office === false && !next.family;
  const isBoard = rules.boardOpeners?.has(word.lower) && rules.institutionHeads.has(next.lower);
  // “Ostby Sheriff Court”
  const isBench = !word.first && rules.benchHeads?.has(next.lower) === true;
  return head === undefined || isTrade || isBoard === true || isBench || rules.rarelyRoles.has(word.lower);
}

/** Whether a word may stand before the head of a title: “deputy”, “health”, “former”. */
export function isModifier(word: Word, rules: MentionRules): boolean {
  return (
    rules.roleModifiers.has(word.lower) ||
    rules.rolePortfolios.has(word.lower) ||
    rules.roleStatuses.has(word.lower) ||
    rules.roleHeads.has(word.lower)
  );
}

/** “Chief Financial Officer”: the last head of a row of title words closes the title. Returns its end. */
export function lastHead(words: readonly Word[], at: number, end: number, rules: MentionRules): number {
  let last = at + 1;
  for (let next = at + 1; next < end && next < at + 5; next++) {
    const word = words[next] as Word;
    // “Foreign Minister [Sheikh Abdullah]”
    if (rules.nobleStyles?.has(word.lower) && next + 1 < end) break;
    // “Interior Minister [General Ada Falk]”
    if (next === last && next + 1 < end && isOwnRank(words[next - 1], word, rules)) break;
    // “Director General [Major General Ada Falk]”
    if (next === last && next > at + 1 && rules.fullRanks?.has(word.lower) && words[next + 1]?.capital) break;
    if (word.role && (!word.given || rules.roleModifiers.has(word.lower) || words[next + 1]?.given)) last = next + 1;
    // “Chief [Veterinary] Officer”
    else if (!isModifier(word, rules) && !(next === at + 1 && isChiefOf(words, at, end, rules))) break;
    // “Bishop Emeritus Raymond Otter”
    else if (next === last && !word.given && rules.titleEndings.has(word.lower)) {
      if (words[next + 1]?.given || (!word.role && next + 2 < end)) last = next + 1;
    }
  }
  // “President Pro Tempore Ada Falk”
  const isTailed =
    last + 1 < end && rules.titleTails.get((words[last] as Word).lower)?.has((words[last + 1] as Word).lower);
  return isTailed ? last + 2 : last;
}

/** “[Chief] Nursing Officer”: a head with one word, which is nobody's name, before another. */
function isChiefOf(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const [chief, matter, head] = words.slice(at, at + 3) as Word[];
  if (rules.wordForms || at + 2 >= end || !chief || !matter || !head?.role) return false;
  return (
    rules.officeOpeners?.has(chief.lower) === true &&
    !matter.given &&
    !matter.family &&
    !matter.role &&
    !matchKnown(words, at + 1)
  );
}

/** The head that closes a name which begins before `from`, before any title or role; -1 if there is none. */
export function findHead(words: readonly Word[], from: number, end: number, rules: MentionRules): number {
  for (let at = from; at < end; at++) {
    const word = words[at] as Word;
    const next = at + 1 < end ? words[at + 1] : undefined;
    // “Leeds General Infirmary”, but not “Gen. Church”
    const isRank = word.title && (rules.wordForms || next?.head !== 'organization' || isAddress(words, at, end));
    // “RCMP [Staff] Sgt. Ada Falk”
    const isPair = next !== undefined && rules.titlePairs?.get(word.lower)?.has(next.lower) === true;
    // “NZ Wheat Growers”
    const isGuild = word.head === 'organization' && word.roleHead?.plural === true && at + 1 === end && at > from;
    if ((word.role && !ownsBody(word, next, rules) && !isGuild) || isRank || isPair) return -1;
    if (leadsToTitle(words, at, end, rules)) return -1;
    if (word.head) return furthestHead(words, at, end, word.head, rules);
    const known = at > from ? matchKnown(words, at) : undefined;
    // “Oxford Health [NHS] Foundation Trust”
    const isShare = known?.kind === 'organization' && !rules.wordForms;
    if (known && known.kind !== 'thing' && !isShare) return -1;
  }
  return -1;
}

/** “Medical University Hospital”, “Larch County Common Pleas Court”: the last of several heads in a row closes the name. */
export function furthestHead(
  words: readonly Word[],
  from: number,
  end: number,
  kind: HeadKind,
  rules: MentionRules,
): number {
  let head = from;
  for (let at = from + 1; at < end && at <= head + (mayReach(words, at, head, rules) ? 3 : 2); at++) {
    const word = words[at] as Word;
    const isBodys = word.head === 'organization' || ownsBench(word, words[at + 1], rules);
    if ((word.role && !isBodys) || word.title || leadsToTitle(words, at, end, rules)) break;
    // “Larch Police Station”, “Larch Bank Street”: where a body is, at the end of the run
    const isSite = at === head + 1 && at + 1 === end && at > from && !rules.wordForms;
    if (word.head && (isSite || runsItself(words, at, rules) || !(kind === 'organization' && word.head === 'place')))
      head = at;
  }
  return head;
}

/** “Larch County [Common Pleas] Court”: words of every day between a place and the body that closes its name. */
function mayReach(words: readonly Word[], at: number, head: number, rules: MentionRules): boolean {
  const [place, ...between] = words.slice(head, at) as [Word, ...Word[]];
  const isBody = words[at]?.head === 'organization' || runsItself(words, at, rules);
  const isPlace = place.head === 'place' && !rules.wordForms;
  return isPlace && isBody && between.every(({ given, role }) => !given && !role);
}

/** “Larch County [Superior] Court” */
const ownsBench = (word: Word, next: Word | undefined, rules: MentionRules): boolean =>
  !rules.wordForms && !word.first && rules.benchHeads?.has(next?.lower ?? '') === true;

/** “Larch Valley School District” is a body, the “Lake District” a place. */
export function runsItself(words: readonly Word[], head: number, rules: MentionRules): boolean {
  return rules.bodyDistricts.get((words[head] as Word).lower)?.has(words[head - 1]?.lower ?? '') === true;
}

/** Words after the head that still belong to the name: “Banque Mirelle”, “Tolvana Group N.V.”. */
export function tailOf(words: readonly Word[], start: number, head: number, end: number, rules: MentionRules): number {
  let last = head + 1;
  const goesOn = (word: Word): boolean =>
    !word.role && !word.title && !matchKnown(words, word.index) && !opensFamilyFirst(words, word.index, end, rules);
  // “Chief of Staff Katie Walsh”
  // “Kanal Ena”: a given name alone belongs to it
  const isAlone = rules.wordForms !== undefined && last + 1 === end;
  // “Corriere della Sera”, where “Della” would be a given name
  const isLinked = last < end && !words[last]?.capital;
  if (start === head && (!words[last]?.given || isAlone || isLinked) && !namesOfficer(words, head, end, rules))
    while (last < end && goesOn(words[last] as Word) && !leadsToTitle(words, last, end, rules)) last++;
  while (last < end && rules.organizationSuffixes.has((words[last] as Word).lower.replace(/\.$/, ''))) last++;
  // “Arts Council Wessex”, “Forest Watch Sabah”
  const place = last + 1 === end && start < head && last === head + 1 ? words[last] : undefined;
  // “Reef Research UK”, “Coast Services Scotland”: a country that closes the run
  const country = start < last - 1 && last < end && !rules.wordForms ? matchKnown(words, last) : undefined;
  if (country?.kind === 'country' && last + country.words.length === end && !opensTitleBehind(words, end)) return end;
  // “Forest Watch Lagos”
  const isTown = place && !rules.wordForms && matchKnown(words, last)?.kind === 'place';
  const isBranch = rules.branchHeads?.has((words[head] as Word).lower) && place && (isTown || goesOn(place));
  const isOther = place && !place.listed && !place.given && !place.family && !place.initial;
  return isBranch && (isTown || isOther) ? end : last;
}

/** “President of the Chamber [Ada Falk]”: behind an office and what it is of in one word, two words that are nothing else. */
function namesOfficer(words: readonly Word[], head: number, end: number, rules: MentionRules): boolean {
  const [office, link, article] = words.slice(Math.max(0, head - 3), head);
  const isOffice =
    office?.role === true &&
    office.sentence === words[head]?.sentence &&
    rules.matterLinks.has(link?.lower ?? '') &&
    rules.definiteArticles.has(article?.lower ?? '');
  return isOffice && end - head === 3 && words.slice(head + 1, end).every((word) => !word.listed && !word.shout);
}

/** “Larch Group Norway [chief executive]” */
function opensTitleBehind(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next?.sentence === words[end - 1]?.sentence && next?.roleHead !== undefined;
}

/** “[Senate] Majority Leader”, “[White House] Press Secretary”: words that belong to the title behind them. */
function leadsToTitle(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  let at = from;
  const isModifier = ({ lower }: Word): boolean =>
    (rules.roleModifiers.has(lower) || rules.rolePortfolios.has(lower)) &&
    !rules.institutionHeads.has(lower) &&
    !rules.organizationSuffixes.has(lower);
  while (at < end && isModifier(words[at] as Word)) at++;
  // “[County] Health Executive Dr Jana Kolar”: the modifier that the title ends with is its head
  const behind = at < end ? (words[at] as Word) : undefined;
  if (at > from + 1 && (words[at - 1] as Word).role && (!behind || behind.title || behind.given)) return true;
  return at > from && behind?.role === true;
}

/** “Kustbevakningsverket”: a compound with a capital is a name by itself, “Verket” is none. */
export function isProperCompound(word: Word, rules: MentionRules): boolean {
  const forms = rules.wordForms;
  const form = forms?.body(word.lower);
  // “Vårdkraft”
  // “AIK”
  if (form === undefined && forms && word.shout && word.surface.length > 2) return true;
  if (form === undefined)
    return forms !== undefined && (forms.isProperName(word.lower) || (!word.first && !forms.isBareHead(word.lower)));
  return form.base !== form.head || forms?.isInstitution(word.lower) === true;
}
