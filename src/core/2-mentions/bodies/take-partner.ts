import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';
import { owns } from './joins-units.ts';

/** “[Employment] and [Labour Relations Court]”, “[Strathmoor Fire] and [Rescue Service]”: two matters of one body. Returns the last unit in it. */
export function takePartner({ words, unit, units, index, rules }: GrowingUnit): number {
  const next = units[index + 1];
  const link = words[unit.last];
  const last = words[unit.last - 1] as Word;
  // “Larch Art Gallery and Museum”: a bare noun for a house without an article goes on with the name
  if (
    next?.generic &&
    next.first === unit.last + 1 &&
    unit.kind === 'organization' &&
    unit.last - unit.first > 1 &&
    words[next.first]?.sentence === last.sentence &&
    rules.houseHeads?.has((words[next.first] as Word).lower) &&
    rules.conjunctions.has(link?.lower ?? '')
  ) {
    Object.assign(unit, { last: next.last, generic: false });
    unit.known = undefined;
    return index + 1;
  }
  const isBody =
    !rules.wordForms &&
    next?.kind === 'organization' &&
    !next.known &&
    !next.generic &&
    next.first === unit.last + 1 &&
    link?.sentence === last.sentence &&
    words[next.first]?.sentence === last.sentence &&
    rules.conjunctions.has(link.lower);
  if (!isBody) return index;
  // “the [US] Patent and Trademark Office”, “the [Larch] Farmers and Graziers Association”
  const before = units[index - 1];
  const isOfCountry = before?.last === unit.first && (before.kind === 'country' || before.kind === 'adjective');
  const isOfPlace = before?.last === unit.first && isMany(words, unit, rules) && isPlace(before);
  const first = isOfCountry || isOfPlace ? before.first : unit.first;
  const article = words[first - 1];
  // “the Conciliation and Arbitration Board”: a second body would have its own article
  const isSole =
    unit.last - unit.first === 1 &&
    article?.sentence === last.sentence &&
    rules.definiteArticles.has(article.lower) &&
    !last.family &&
    !last.shout;
  const isPortfolio = rules.rolePortfolios.has(last.lower) || rules.roleModifiers.has(last.lower);
  // “Securities and Futures Bureau”, “Universities and Lecturers Union”
  const isMatter =
    (unit.kind === 'name' && (last.listed || isSole) && !last.given && !last.title) ||
    (unit.generic && rules.singular(last.lower) !== undefined) ||
    isChambers(words, unit, rules) ||
    isTwoTrades(words, unit, first, next, rules) ||
    isOfBusiness(words, unit, next, isSole, rules) ||
    rules.matterPairs?.get(last.lower) === (words[next.first] as Word).lower;
  if (!isMatter) return index;
  const second = words[next.first] as Word;
  const fits = second.listed || isSole || isPortfolio || rules.singular(second.lower) !== undefined;
  const isOther = second.head === 'organization' && !isMany(words, next, rules);
  if (!fits || isOther || second.given) return index;
  const bareFirst = isOfCountry ? unit.first : undefined;
  Object.assign(unit, { first, last: next.last, kind: 'organization', rule: next.rule, generic: false, bareFirst });
  // “[Dock] and [Allied Workers]' [Union]”
  const owned = units[index + 2];
  if (!owned || !owns(words, unit, owned, rules)) return index + 1;
  unit.last = owned.last;
  return index + 2;
}

/** “[House Roads] and Bridges Committee”: a chamber with a matter of one of its committees. */
function isChambers(words: readonly Word[], { first, last, kind }: Unit, rules: MentionRules): boolean {
  const isPair = kind === 'organization' && last - first === 2;
  return (
    isPair &&
    rules.institutionHeads.has((words[first] as Word).lower) &&
    rules.rolePortfolios.has((words[first + 1] as Word).lower)
  );
}

/** “the [Pilots] and [Divers Association]”, “the Larch [Farmers] and [Graziers Association]”: people in the plural, and others whose body it is as well. */
function isTwoTrades(words: readonly Word[], unit: Unit, from: number, next: Unit, rules: MentionRules): boolean {
  const isOwn = rules.definiteArticles.has(words[from - 1]?.lower ?? '');
  const isTrade = isMany(words, unit, rules) && unit.last - unit.first === 1;
  return isTrade && isOwn && (isMany(words, next, rules) || from < unit.first);
}

/** “[Farmers]”: what many do by trade. */
const isMany = (words: readonly Word[], { kind, first }: Unit, rules: MentionRules): boolean =>
  kind !== 'name' && rules.roleHeads.has(rules.singular(words[first]?.lower ?? '') ?? '');

const isPlace = ({ kind, last, first }: Unit): boolean => kind === 'place' || (kind === 'name' && last - first === 1);

/** “the [Entertainment] and [Leisure Software Publishers Association]”: a noun that heads names of firms, and what the body is for as well. */
function isOfBusiness(words: readonly Word[], unit: Unit, next: Unit, isSole: boolean, rules: MentionRules): boolean {
  const isNoun = unit.generic && rules.activityHeads?.has((words[unit.first] as Word).lower) === true;
  return isNoun && isSole && next.last - next.first > 1;
}
