import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { isCourt, isOrdinal } from './take-ordinal.ts';

/** Whether a link and the unit behind it go on with the name of a body: “Ministry” of “Public Security”. */
export function joins(words: readonly Word[], unit: Unit, next: Unit, linked: boolean, rules: MentionRules): boolean {
  // “Court of Appeals for the 5th Circuit”
  const width =
    next.first - unit.last - (isOrdinal(words[next.first - 1], rules) && isCourt(words, unit, rules) ? 1 : 0);
  const last = words[unit.last - 1] as Word;
  if (width > 2 || (words[next.first] as Word).sentence !== last.sentence) return false;
  // “Association for UK” “Interactive Entertainment”, “Institute for North Sea” “Studies”
  if (width === 0 && linked && next.kind === 'name' && endsWithPlace(words, unit, next.last - next.first === 1))
    return !words[next.first]?.given && !words[next.last - 1]?.family;
  // “University of Southern” “California”
  if (width === 0)
    return (
      linked &&
      (next.kind === 'place' ||
        next.kind === 'country' ||
        isPluralRole(words, next, rules) ||
        isLastMatter(words, next, rules))
    );
  const link = (words[unit.last] as Word).lower;
  // “left Larch Corp. for Nordvik”: what a firm is by law closes its name
  const isForm = last.surface.endsWith('.') && rules.organizationSuffixes.has(last.lower.slice(0, -1));
  if (isForm && link === rules.seatLink) return false;
  const article = width === 2 ? (words[unit.last + 1] as Word).lower : undefined;
  // “Committee for a Sound Budget”
  if (article && !rules.definiteArticles.has(article) && (linked || !rules.indefiniteArticles.has(article)))
    return false;
  if (isOfHolder(words, unit, next, width, rules)) return !linked;
  // “Council of Economic Advisers”
  const members = words[next.last - 1]?.lower ?? '';
  if (next.kind === 'role' && !linked && width === 1 && rules.matterLinks.has(link) && !rules.roleHeads.has(members))
    return unit.kind === 'organization' && rules.roleHeads.has(rules.singular(members) ?? '');
  // “Ministry of Justice” is no ministry of a judge
  const isMatter = words.slice(next.first, next.last).every((word) => rules.rolePortfolios.has(word.lower));
  if (next.kind === 'role' && isMatter && width === 1 && rules.matterLinks.has(link))
    return unit.kind === 'organization';
  // “Congress of Harbour Pilots and Divers”
  if (linked && width === 1 && rules.conjunctions.has(link) && isPluralRole(words, next, rules) && isMany(last, rules))
    return !rules.wordForms;
  if (next.kind === 'title' || next.kind === 'role' || next.kind === 'adjective' || next.kind === 'people')
    return false;
  if (next.known?.kind === 'thing') return false;
  if (rules.nameLinks.has(link)) {
    // “Royal College of Divers of England”, “District Court for the Northern District of Larchland”
    const isRest = rules.matterLinks.has(link) && link !== rules.seatLink;
    if (linked && isRest && next.kind === 'country') return next.known?.part === true && width === 1;
    if (linked && isRest && width === 1 && last.head === 'place') return true;
    if (next.kind === 'country' || next.kind === 'place') return !linked && rules.matterLinks.has(link);
    // “Office for the Coordination of Humanitarian Affairs”
    const isLastMatter = rules.rolePortfolios.has((words[next.last - 1] as Word).lower);
    if (next.kind === 'organization') return (!linked || isLastMatter) && !rules.againstLinks.has(link) && !next.known;
    return true;
  }
  // “… and Crime”: only inside a name that a link has already made longer
  return (
    linked &&
    width === 1 &&
    rules.conjunctions.has(link) &&
    next.last - next.first <= 2 &&
    !(words[next.first] as Word).given &&
    (next.kind === 'name' ||
      (next.kind === 'organization' && !next.known && isLongMatter(words, next, rules)) ||
      isOfMembersHere(words, next, rules) ||
      isPluralRole(words, next, rules))
  );
}

/** “Office of the Prime Minister”, “Ministry of the Attorney General”: a body in capitals of who holds an office. */
function isOfHolder(words: readonly Word[], unit: Unit, next: Unit, width: number, rules: MentionRules): boolean {
  const head = words[unit.last - 1] as Word;
  if (rules.wordForms || next.kind !== 'role' || width !== 2 || !head.capital) return false;
  return (
    rules.matterBodies?.has(head.lower) === true &&
    words[unit.last]?.lower !== rules.seatLink &&
    words.slice(next.first, next.last).every(({ capital }) => capital)
  );
}

/** “Ministry of Rural and [Community Development]” */
const isLongMatter = (words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean =>
  rules.rolePortfolios.has((words[last - 1] as Word).lower) &&
  words.slice(first, last - 1).every(({ lower }) => rules.rolePortfolios.has(lower) || rules.roleModifiers.has(lower));

/** “Centre for Harbour Policy” “Studies”: a matter that ends a longer row of them. */
const isLastMatter = (words: readonly Word[], { kind, first, last }: Unit, rules: MentionRules): boolean =>
  kind === 'name' && last - first === 1 && rules.rolePortfolios.has((words[first] as Word).lower);

/** Whether the last words of a name are those of a country, or, if any place will do, of a place. */
function endsWithPlace(words: readonly Word[], { first, last }: Unit, isAnyPlace: boolean): boolean {
  if (isAnyPlace && words[last - 1]?.head === 'place') return true;
  for (let at = Math.max(first + 1, last - LONGEST_PLACE); at < last; at++) {
    const known = matchKnown(words, at);
    if (known?.words.length === last - at) return known.kind === 'country' || (isAnyPlace && known.kind === 'place');
  }
  return false;
}

const LONGEST_PLACE = 3;

/** “Union of [European] [Tyre Makers]”: the unit where a name with an adjective ends that a link joins; 0 if there is none. */
export function describedEnd(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  from: number,
  rules: MentionRules,
): number {
  const adjective = units[from];
  const isDescribing = adjective?.known && (adjective.kind === 'adjective' || adjective.kind === 'thing');
  if (!adjective || !(isDescribing || isServed(words, adjective, units[from + 1], rules))) return 0;
  const { sentence } = words[unit.last - 1] as Word;
  if (adjective.first !== unit.last + 1 || !rules.matterLinks.has((words[unit.last] as Word).lower)) return 0;
  let end = from + 1;
  while (
    units[end] &&
    (units[end] as Unit).first === (units[end - 1] as Unit).last &&
    /^(?:name|organization|role|thing)$/.test((units[end] as Unit).kind) &&
    words[(units[end] as Unit).first]?.sentence === sentence &&
    !words[(units[end] as Unit).first]?.given
  )
    end++;
  return end > from + 1 ? end : 0;
}

/** “Institute for Contemporary | [Welsh] [Studies]”: the unit where an adjective and its matter end that go on with a name; 0 if there are none. */
export function studiesEnd(
  words: readonly Word[],
  unit: Unit,
  units: readonly Unit[],
  from: number,
  rules: MentionRules,
): number {
  const [adjective, matter] = [units[from], units[from + 1]];
  if (adjective?.kind !== 'adjective' || adjective.first !== unit.last || matter?.kind !== 'name') return 0;
  const isBeside = matter.first <= adjective.last && matter.last === adjective.last + 1;
  const isHere = words[adjective.first]?.sentence === words[unit.first]?.sentence;
  return isBeside && isHere && rules.rolePortfolios.has((words[adjective.last] as Word).lower) ? from + 2 : 0;
}

/** “Centre for [Worker] [Health]”: those whom a body is for, and what they get. */
function isServed(words: readonly Word[], people: Unit, matter: Unit | undefined, rules: MentionRules): boolean {
  return (
    people.kind === 'role' &&
    words[people.first - 1]?.lower === rules.seatLink &&
    matter?.first === people.last &&
    matter.kind === 'name' &&
    rules.rolePortfolios.has((words[matter.last - 1] as Word).lower)
  );
}

/** “Workers' Federation”, “Children's Hospital”, “St Brannock's Hospital” */
export function owns(words: readonly Word[], unit: Unit, next: Unit, rules: MentionRules): boolean {
  if (next.kind !== 'organization' || next.first !== unit.last + 1) return false;
  // “Workers' Congress” is no Congress
  const isPlural = words[unit.last]?.surface === "'" && next.last - next.first === 1;
  if (next.known && !(isPlural && words[next.first]?.head === 'organization')) return false;
  if (unit.known || unit.kind === 'title' || unit.kind === 'place') return false;
  const mark = words[unit.last] as Word;
  const last = words[unit.last - 1] as Word;
  if (mark.sentence !== last.sentence) return false;
  // “Ostby Fish Sellers' Association”
  const isLong = unit.last - unit.first > 1 && !words[unit.first]?.given;
  if (mark.surface === "'") return /s$/i.test(last.surface) && (isLong || !last.family);
  const isPatron = rules.patronWords.has((words[unit.first] as Word).lower);
  // “Patrolmen's Association”
  const single = rules.singular(last.lower);
  const isTrade = single !== undefined && rules.roleHeads.has(single) && !rules.roleHeads.has(last.lower);
  // “Ostby Coroner's Court”
  const isBench = unit.kind === 'role' && rules.benchHeads?.has(words[next.first]?.lower ?? '') === true;
  return mark.lower === "'s" && (isPatron || isTrade || isBench || rules.groupNouns.has(last.lower));
}

/** “Royal College of Ward [Nurses]” */
function isPluralRole(words: readonly Word[], next: Unit, rules: MentionRules): boolean {
  const last = words[next.last - 1]?.lower ?? '';
  return next.kind === 'role' && !rules.roleHeads.has(last) && rules.roleHeads.has(rules.singular(last) ?? '');
}

/** “Pilots” */
const isMany = ({ lower }: Word, rules: MentionRules): boolean => rules.roleHeads.has(rules.singular(lower) ?? '');

/** “National Union of Dock and [Quay Workers]”: people in the plural, who are no second body. */
function isOfMembersHere(words: readonly Word[], next: Unit, rules: MentionRules): boolean {
  const last = words[next.last - 1]?.lower ?? '';
  const single = rules.singular(last);
  return (
    next.kind === 'organization' &&
    !next.known &&
    single !== undefined &&
    (rules.roleHeads.has(single) || rules.groupNouns.has(last))
  );
}
