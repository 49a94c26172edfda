import type { Gender } from '../../model/gender.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { isFirmsTrade } from '../titles/is-firms-trade.ts';
import type { RoleNode } from '../titles/role-node.ts';
import { acronymAfter, acronymBefore, spells } from '../units/acronyms.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { isWorkplace } from './is-workplace.ts';
import { linkKnownWords, linkShortBodies, linkShortNames } from './link-short-names.ts';
import { type Case, isSurname, openCase, sign } from './name-case.ts';
import { readPairs } from './read-pairs.ts';
import { readPlace } from './read-place.ts';
import { readTarget } from './read-target.ts';
import type { Verdict } from './verdict.ts';

/** Decides for each run of capitals whether it names a person, an organization or neither, from all places where it stands. */
export function judgeNames(
  words: readonly Word[],
  units: readonly Unit[],
  map: UnitMap,
  roles: readonly RoleNode[],
  rules: MentionRules,
): Map<Unit, Verdict> {
  const cases = new Map<string, Case>();
  const called = new Map<Unit, Gender>();
  const caseOf = new Map<Unit, Case>();
  const surnames = surnamesIn(words, units, rules);
  const storms = stormsIn(words, rules);
  for (const unit of units) {
    if (isWorkplace(words, unit, rules)) Object.assign(unit, { kind: 'organization', rule: 'works-there' });
    if (unit.kind !== 'name' || isNobody(words, unit, rules) || isStorm(words, unit, storms)) continue;
    trimOpening(words, unit, surnames, rules);
    // “the Maltese-flagged Lou Berg” is a ship
    if (rules.shipEnd?.test(words[unit.first - 1]?.lower ?? '')) continue;
    const tokens = nameTokens(words, unit);
    const key = tokens.join(' ');
    let found = cases.get(key);
    if (!found) {
      found = openCase(words, unit, tokens, rules);
      cases.set(key, found);
    }
    found.units.push(unit);
    caseOf.set(unit, found);
    const gender = readPlace(words, unit, map, rules, found);
    if (gender) called.set(unit, gender);
  }
  if (!rules.wordForms) readPairs(words, map, caseOf, rules);
  // where only names have capitals, clubs and firms are called by the last word of theirs too
  if (!rules.wordForms)
    for (const found of cases.values()) if (isCalledShort(found, cases)) sign(found, 'person', 'again', 2);
  for (const role of roles) {
    // “the broadcaster Stöð Norður”, “elnätsägaren Tvärkraft” may be a body
    const holder = role.holder && caseOf.get(role.holder);
    const isOpening = rules.wordForms?.isOpening((words[role.headAt] as Word).lower) === true;
    // “juveleraren Guldhuset”
    const isThing = rules.wordForms?.looksDefinite(holder?.tokens[0] ?? '') && !rules.roleHeads.get(role.head)?.office;
    // “market analyst Datavella”, “miner Larch Gold”: people are called by a full name
    const mayBeFirm =
      isFirmsTrade(words, role, rules) &&
      holder !== undefined &&
      (holder.tokens.length === 1 ||
        holder.signs.organization.length > 0 ||
        !holder.signs.person.some((one) => one === 'given' || one === 'unlisted'));
    // “a founder of the city's bank, Larchia,”: the name of the bank
    const isBodyName =
      !rules.wordForms && role.rule === 'role-comma-name' && holder?.signs.organization.includes('apposition') === true;
    const mayBeBody =
      mayBeFirm ||
      (isBodyName && !isSurname(holder, rules)) ||
      rules.organizationNouns.has(role.head) ||
      ((isOpening || isThing === true) && holder !== undefined && !isSurname(holder, rules));
    sign(holder, 'person', 'holds', mayBeBody ? 2 : 6);
    if (mayBeBody) sign(holder, 'organization', 'holds', 5);
    for (const sharer of role.sharers ?? []) sign(caseOf.get(sharer), 'person', 'holds', 6);
    for (const target of role.targets) readTarget(words, target, role, caseOf.get(target), rules);
  }
  if (!rules.wordForms) for (const found of cases.values()) readShort(found, cases);
  for (const unit of units) {
    for (const inside of acronymAfter(words, unit, map)) {
      if (unit.kind !== 'organization' && !(unit.kind === 'name' && spells(words, unit, inside, rules))) continue;
      sign(caseOf.get(inside), 'organization', 'acronym', 9);
      sign(caseOf.get(unit), 'organization', 'spelt', 9);
    }
    const short = acronymBefore(words, unit, map);
    if (short) sign(caseOf.get(short), 'organization', 'acronym', 9);
  }

  // “Crane Holt” is “Crane Holt LLP”, “from Sport England” is the same as in “Sport England said”
  for (const unit of units) {
    const end = lastOfName(words, unit, rules);
    const isWhole = end === unit.last && unit.rule !== 'country-of-body';
    if (unit.kind !== 'organization' || end - unit.first < 2 || isWhole) continue;
    const name = words.slice(unit.first, end).map(({ folded }) => folded);
    const found = cases.get(name.join(' '));
    // “Ada Falk & Co”: a captain and her team, where the text calls her Falk
    const isSomebody = words[end]?.surface === '&' && cases.has(name.at(-1) as string);
    if (!isSomebody) sign(found, 'organization', 'spelt', 9);
  }

  const verdicts = new Map<Unit, Verdict>();
  const people: Case[] = [];
  for (const found of cases.values()) {
    const decided = decide(found);
    if (!decided) continue;
    if (decided.kind === 'person' && found.tokens.length > 1) people.push(found);
    for (const unit of found.units) verdicts.set(unit, verdictOf(found, decided, called.get(unit)));
  }
  linkShortNames(cases, people, verdicts, called);
  linkShortBodies(words, units, cases, verdicts, rules);
  linkKnownWords(words, units, people, verdicts, rules);
  return verdicts;
}

/** “an MBA”, “Ph.D.”, “US$”, “Q1”, “R137”, “PR”: nobody's name. */
function isNobody(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  for (let at = first; at < last; at++) {
    const { lower, surface } = words[at] as Word;
    const isSign =
      last - first === 1 &&
      (rules.thingLetters?.has(surface) || /^(?:[QH][1-4]|\p{Lu}{1,3}[$£€]|\p{Lu}\d{3,})$/u.test(surface));
    if (!rules.nameEndings.has(lower) && !isSign && !(last - first === 1 && isOpenNoun(words, at, rules))) return false;
  }
  return true;
}

/** “Reports said it was late”, “Briefing reporters, she said so”, “North American sales” */
function isOpenNoun(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { first, lower } = words[at] as Word;
  const next = words[at + 1];
  if (first && rules.openNouns?.has(lower)) return true;
  const isLand = rules.landOpeners?.has(lower) === true && next?.sentence === words[at]?.sentence;
  return isLand && matchKnown(words, at + 1)?.kind === 'adjective';
}

/** The names of storms: “Typhoon [Rita]”, “Tropical Storm [Rita]”, “cyclone [Rita]”. */
function stormsIn(words: readonly Word[], { stormNouns, plainStorms }: MentionRules): ReadonlySet<string> {
  const found = new Set<string>();
  if (!stormNouns) return found;
  for (const { index, capital, lower } of words)
    if ((capital ? stormNouns : plainStorms)?.has(lower) && words[index + 1]?.capital)
      found.add((words[index + 1] as Word).folded);
  return found;
}

const isStorm = (words: readonly Word[], { first, last }: Unit, storms: ReadonlySet<string>): boolean =>
  last - first === 1 && storms.has((words[first] as Word).folded);

function verdictOf({ tokens, gender }: Case, { kind, rule }: Decision, called: Gender | undefined): Verdict {
  if (kind !== 'person') return { kind, rule, tokens, gender: undefined };
  // “Mr Dunmore” and “Mrs Dunmore” are two: a form of address speaks for its own place only
  if (called) return { kind, rule: 'title', tokens, gender: called };
  return { kind, rule, tokens, gender: tokens.length > 1 ? gender : undefined };
}

/** “Rival Ted Cruz said” loses its first word, which only the sentence made a capital. */
function trimOpening(words: readonly Word[], unit: Unit, surnames: ReadonlySet<string>, rules: MentionRules): void {
  const first = words[unit.first] as Word;
  const second = words[unit.first + 1];
  if (unit.last - unit.first < 2 || !second) return;
  // “Larch Vale-based Nordvik”
  for (let at = unit.last - 2; at >= unit.first; at--)
    if (rules.compoundEnd.test((words[at] as Word).surface)) {
      unit.first = at + 1;
      return;
    }
  // “‘No,’ Said Ada Roe”
  if (rules.speechVerbs.has(first.lower) && second.capital && /^["“”'’]$/.test(words[unit.first - 1]?.surface ?? '')) {
    unit.first++;
    return;
  }
  // “Brewer Larchcorp cut jobs”
  if (first.first && rules.firmTrades?.has(first.lower) && !second.given && !second.family) {
    unit.first++;
    return;
  }
  // “German Christoph Falk”, who is called Christoph
  const isOrigin = first.given && second.given && unit.last - unit.first === 3 && !words[unit.last - 1]?.given;
  if (isOrigin && !rules.wordForms && matchKnown(words, unit.first)?.kind === 'adjective') {
    unit.first++;
    return;
  }
  // “Samme Anderberg”
  if (rules.wordForms && first.first && rules.sameWords.has(first.lower)) {
    unit.first++;
    return;
  }
  if (first.given || first.surface.endsWith('.')) return;
  // “Pan-democrat Gary Fan”, “Zürich-based Lindt”, “Ex-Marine Gary Fan”
  if (/-\p{Ll}+$|^Ex-\p{Lu}/u.test(first.surface) && second.capital) {
    unit.first++;
    return;
  }
  // “Navy SEAL Ty Falk”, “the government's KC Ruth Falk”
  const last = words[unit.last - 1] as Word;
  const isHonour = rules.honours.has(first.lower);
  const isShort = first.shout && (isHonour || first.surface.length > 2) && unit.last - unit.first > 2;
  if (isShort && second.given && (isHonour || last.family || last.given || last.head !== undefined)) {
    unit.first++;
    return;
  }
  // “fellow Ostbian Lou Berg”
  const isFull = second.given && last.family && unit.last - unit.first === 3;
  if (isFull && !first.family && rules.plainOrigin?.test(first.lower)) {
    unit.first++;
    return;
  }
  // “Ostbybon Per Ek”, “sade Hammarguarden Per Ek”: a definite noun before a full name
  const isFullName = second.given && unit.last - unit.first === 3;
  if (isFullName && !first.family && !first.role && rules.wordForms?.looksDefinite(first.lower)) {
    unit.first++;
    return;
  }
  if (!first.first || first.pos === 'X' || first.initial) return;
  // “Replacement Lou Berg scored”
  if (second.given && rules.openingNouns?.has(first.lower)) {
    unit.first++;
    return;
  }
  // “Edgy Berg struggles”, where the text tells of Lou Berg
  const isQuality = rules.qualities?.test(first.lower) === true && !first.family;
  if (isQuality && unit.last - unit.first === 2 && surnames.has(second.folded)) {
    unit.first++;
    return;
  }
  // “Sigrun Aradóttir”, but not “Grannen Ylva Ek”: where only names have capitals, two in a row are one name
  if (rules.wordForms && first.pos === 'NOUN' && !first.listed && !rules.wordForms.looksDefinite(first.lower)) return;
  // “Svenska Seniorer”
  const isMany = rules.wordForms?.isAdjective(first.lower) && rules.wordForms.looksPlural(second.lower);
  if (isMany && !second.given && !second.family && unit.last - unit.first === 2) return;
  // “Resident Suparman said”, “Mum Ada said”
  if (rules.singleNouns.has(first.lower) || (!rules.wordForms && rules.kinNouns.has(first.lower))) {
    unit.first++;
    return;
  }
  const isLong = second.given && unit.last - unit.first > 2;
  // “Feedlotter Lou Berg”, “Tasmanian Ada Falk”: what somebody is or where from, before a full name
  if (isLong && !rules.wordForms && !first.family && rules.whoEnding?.test(first.lower) && last.family) {
    unit.first++;
    return;
  }
  if (first.pos === 'PROPN' && !isLong) return;
  // “Defiant Lou Berg”, “Striker Lou Berg”
  const isLoud = rules.loudWords?.test(first.lower) === true && !first.family;
  if (first.pos === 'PROPN' && !first.listed && !isLoud && !rules.teamHeads?.has(first.lower)) return;
  unit.first++;
}

/** The last words of the names that begin with a given name, where only names have capitals. */
function surnamesIn(words: readonly Word[], units: readonly Unit[], rules: MentionRules): ReadonlySet<string> {
  const found = new Set<string>();
  if (rules.wordForms) return found;
  for (const { kind, first, last } of units)
    if (kind === 'name' && last - first > 1 && words[first]?.given) found.add((words[last - 1] as Word).folded);
  return found;
}

function nameTokens(words: readonly Word[], unit: Unit): string[] {
  const tokens: string[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const { token } = words[at] as Word;
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

/** “Limbani Zgambo levelled … Zgambo refuses”: hardly anybody but a person is called by the last word and does something. */
function isCalledShort({ tokens, signs, units }: Case, cases: ReadonlyMap<string, Case>): boolean {
  const short = tokens.length > 1 ? cases.get(tokens.at(-1) as string) : undefined;
  const mayBe = signs.person.some((name) => name === 'unlisted' || name === 'short given');
  if (!short || short.acts === 0 || !mayBe || signs.person.includes('ampersand')) return false;
  return (units[0] as Unit).first < (short.units[0] as Unit).first;
}

/** “Larch Vale 2-2 Ostby … Vale's head coach”: what has a coach or a chair under the last word of its name is a body. */
function readShort(found: Case, cases: ReadonlyMap<string, Case>): void {
  const { tokens, signs } = found;
  const short = tokens.length > 1 ? cases.get(tokens.at(-1) as string) : undefined;
  const isLed = short?.signs.organization.includes('led') && short.organization > Math.max(2.5, short.person);
  if (isLed && !signs.person.some((name) => NAMED.test(name))) sign(found, 'organization', 'short', 5);
}

const NAMED = /^(?:family|given|initial|particle|title)/;

/** “Roe voted … Roe's plan”: a single name that is a person's where hardly anything tells otherwise. */
function isBareSurname({ acts, organization, place, signs, tokens }: Case): boolean {
  const isListed = signs.person.includes('family') || signs.person.includes('given');
  if (tokens.length > 1 || signs.person.includes('article') || signs.person.includes('group')) return false;
  return isListed && acts >= OFTEN && acts > MOST_DOUBT * (organization + place);
}

const OFTEN = 2;
const MOST_DOUBT = 3;

type Decision = Pick<Verdict, 'kind' | 'rule'>;

function decide(found: Case): Decision | undefined {
  const { person, organization, place, speaks, tokens } = found;
  const strong = tokens.length > 1 ? 3 : 4;
  if (found.signs.organization.includes('acronym') || found.signs.organization.includes('spelt'))
    return { kind: 'organization', rule: 'acronym' };
  if (person >= strong && person >= organization && person > place) return { kind: 'person', rule: found.rule };
  if (organization >= 3 && organization > place) return { kind: 'organization', rule: 'organization-context' };
  if (isBareSurname(found)) return { kind: 'person', rule: 'acts' };
  if (speaks <= 0 || place > speaks + 1.5) return undefined;
  if (person >= 1 && person >= organization) return { kind: 'person', rule: 'speaks' };
  return { kind: 'organization', rule: 'speaks' };
}

/** Where the marks of a company begin behind its name: “Crane Holt [LLP]”. */
function lastOfName(words: readonly Word[], unit: Unit, rules: MentionRules): number {
  let end = unit.last;
  // “Crane Holt [& Co.]”
  const tail = (words[end - 1] as Word).lower.replace(/\.$/, '');
  if (words[end - 2]?.surface === '&' && rules.organizationSuffixes.has(tail)) end -= 2;
  while (end > unit.first + 1 && rules.legalForms.has((words[end - 1] as Word).lower.replace(/\.$/, ''))) end--;
  return end;
}
