import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { copyUnit, retype, type Unit } from './unit.ts';

/** Joins a place, a people or a faith with the name right behind it: “[Boston] [Red Harts]”, “[Larch Valley] [Water]”, “[Democratic] [Left]”. */
export function joinOrigins(words: readonly Word[], units: readonly Unit[], rules: MentionRules): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const before = out[out.length - 1];
    if (before && isTrade(words, before, unit, rules)) {
      out.pop();
      out.push(Object.assign(copyUnit(unit), { first: before.first, kind: 'organization', rule: 'origin' } as const));
      continue;
    }
    if (before && (isFirm(words, before, unit, rules) || isClub(words, before, unit, rules))) {
      out.pop();
      out.push(Object.assign(copyUnit(unit), { first: before.first, kind: 'organization', rule: 'origin' } as const));
      continue;
    }
    if (before && isGuild(words, before, unit, rules)) {
      out.pop();
      // a country keeps its own mention: “[[Norwegian] Wheat Growers]”
      const origin = out[out.length - 1];
      const isOfLand = origin?.kind === 'adjective' && origin.last === before.first;
      if (before.kind === 'adjective') out.push(before);
      const first = isOfLand ? origin.first : before.first;
      out.push(Object.assign(copyUnit(unit), { first, kind: 'organization', rule: 'origin' } as const));
      continue;
    }
    if (before && isOfLand(words, before, unit, rules)) {
      // a country keeps its own mention: “[[Kenya] Red Cross]”
      out.push(Object.assign(copyUnit(unit), { first: before.first, rule: 'origin', known: undefined }));
      continue;
    }
    if (before && isPartyOfState(words, before, unit, rules)) {
      out.pop();
      out.push(Object.assign(copyUnit(unit), { first: before.first, rule: 'origin', known: undefined }));
      continue;
    }
    if (!before || !joins(words, before, unit, rules)) {
      const whole = opensTrade(words, unit.first, unit.last, rules);
      if (unit.kind === 'name' && whole) retype(unit, 'organization', 'origin');
      out.push(unit);
      continue;
    }
    // a country keeps its own mention: “[[German] Greens]”
    if (before.kind !== 'adjective') out.pop();
    out.push(Object.assign(copyUnit(unit), { first: before.first, rule: 'origin' }));
  }
  return out;
}

/** “[Svenska] [Urhandlare]”: people in the plural, of whom only a name makes capitals; “[Svensk] [Elitfotboll]” */
function isTrade(words: readonly Word[], origin: Unit, unit: Unit, rules: MentionRules): boolean {
  const first = words[origin.first] as Word;
  const last = words[unit.first] as Word;
  const isBeside =
    unit.first === origin.last &&
    origin.last - origin.first === 1 &&
    unit.last - unit.first === 1 &&
    first.sentence === last.sentence;
  if (rules.wordForms === undefined || !isBeside) return false;
  if (unit.kind === 'name') return opensTrade(words, origin.first, unit.last, rules);
  const isPlural = rules.wordForms.hasBarePlural(last.lower) || rules.wordForms.role(last.lower)?.plural === true;
  return unit.kind === 'role' && rules.wordForms.isAdjective(first.lower) && isPlural;
}

/** “[Rederi AB] [Havsörn]”: a name behind the form of a firm, where compounds are one word. */
function isFirm(words: readonly Word[], form: Unit, unit: Unit, { legalForms, wordForms }: MentionRules): boolean {
  const [last, opener] = [words[form.last - 1] as Word, words[unit.first] as Word];
  const isBeside = unit.first === form.last && last.sentence === opener.sentence && form.last - form.first === 2;
  return isBeside && wordForms !== undefined && unit.kind === 'name' && legalForms.has(last.lower) && !opener.given;
}

/** “[IFK] [Norrköping]”: what clubs are called before the town that they play for, where compounds are one word. */
function isClub(words: readonly Word[], club: Unit, town: Unit, { wordForms }: MentionRules): boolean {
  const [last, opener] = [words[club.last - 1] as Word, words[town.first] as Word];
  const isBeside = town.first === club.last && last.sentence === opener.sentence && club.last - club.first === 1;
  const isNamed = town.kind === 'place' || (town.kind === 'name' && !opener.given);
  return isBeside && isNamed && last.shout && wordForms?.clubMarks.has(last.lower) === true;
}

/** “Svensk Elitfotboll”, but not “Svensk Ada Ek” */
function opensTrade(words: readonly Word[], first: number, end: number, { wordForms }: MentionRules): boolean {
  const [people, noun] = [words[first] as Word, words[first + 1]];
  if (!wordForms || !noun || end !== first + 2 || noun.given || noun.family) return false;
  return people.capital && wordForms.opensTrade(people.lower, noun.surface);
}

/** “from [Larch] [Irrigators]”, “[Organic] [Farmers] of Norway”: people in the plural by their trade, whom nothing but a name gives capitals. */
function isGuild(words: readonly Word[], origin: Unit, unit: Unit, rules: MentionRules): boolean {
  if (rules.wordForms || unit.kind !== 'role' || unit.last - unit.first > 1 || unit.first !== origin.last) return false;
  if (!/^(?:adjective|name|place)$/.test(origin.kind)) return false;
  const [opener, word, next] = [words[origin.first] as Word, words[unit.first] as Word, words[unit.last]];
  if (opener.first || opener.sentence !== word.sentence || !word.roleHead?.plural) return false;
  // “Guild of Norwegian Bakers”
  const isLinked = rules.matterLinks.has(words[origin.first - 1]?.lower ?? '');
  if (isLinked && words[origin.first - 2]?.head === 'organization') return false;
  // “Ada Parsons”
  if (word.shout || word.family || (opener.given && unit.first - origin.first === 1)) return false;
  const { name } = word.roleHead;
  if (rules.roleHeads.get(name)?.office !== false || rules.faintHeads.has(name) || rules.variedHeads.has(name))
    return false;
  if (next?.sentence === word.sentence && (next.capital || rules.possessiveMarks.has(next.lower))) return false;
  // “Norwegian Farmers and Graziers Association”
  if (rules.conjunctions.has(next?.lower ?? '') && words[unit.last + 1]?.capital) return false;
  return !rules.plainTitles?.has(opener.lower);
}

/** “the [Kenya] [Red Cross]”: a well-known body that every country has one of. */
function isOfLand(words: readonly Word[], origin: Unit, unit: Unit, rules: MentionRules): boolean {
  if (!/^(?:adjective|country)$/.test(origin.kind) || unit.first !== origin.last || !unit.known) return false;
  const isBeside = words[origin.first]?.sentence === words[unit.first]?.sentence;
  return isBeside && rules.landBodies?.has(unit.known.name) === true;
}

/** “the [Ohio] [Democratic Party]” is a body of its own. */
function isPartyOfState(words: readonly Word[], origin: Unit, unit: Unit, rules: MentionRules): boolean {
  if (rules.wordForms || origin.kind !== 'place' || unit.kind !== 'organization' || !unit.known) return false;
  const [place, opener, last] = [words[origin.first], words[unit.first], words[unit.last - 1]];
  const isBeside = unit.first === origin.last && place?.sentence === opener?.sentence;
  return isBeside && unit.last - unit.first > 1 && rules.partyHeads.has(last?.lower ?? '');
}

function joins(words: readonly Word[], origin: Unit, unit: Unit, rules: MentionRules): boolean {
  const first = words[unit.first] as Word;
  const last = words[unit.last - 1] as Word;
  if (unit.kind !== 'name' || unit.first !== origin.last || first.sentence !== words[origin.first]?.sentence)
    return false;
  // “Union of European Tyre Makers” is one name from its first word on, “chair of Bristol Beacon” is not
  const owner = words[origin.first - 2];
  // “chairman of Norwegian Wool Research”
  const mayOpen = origin.kind === 'place' || (origin.kind === 'adjective' && !rules.wordForms);
  const isOffice = mayOpen && owner?.role === true && owner.head === undefined;
  if (rules.matterLinks.has(words[origin.first - 1]?.lower ?? '') && !isOffice) return false;
  // “Sydney Harlan”, “Polish Kamil Berg” are people
  if (words.slice(unit.first, unit.last).some((word) => word.given || word.family || word.initial)) return false;
  const isPlural = last.lower.length > 4 && rules.singular(last.lower) !== undefined;
  switch (origin.kind) {
    case 'place':
      // “Lake Mirov” is a place as a whole
      return origin.known !== undefined || origin.last - origin.first > 1;
    case 'adjective':
      // “[Australian] [Wool Innovation]”, “[German] [Greens]”
      return unit.last - unit.first === 1 ? isPlural : rules.rolePortfolios.has(last.lower) && !rules.wordForms;
    case 'thing':
      return origin.known !== undefined && rules.originWords.has((words[origin.first] as Word).lower);
    default:
      return false;
  }
}
