import type { Gender } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

/** What a run of capitals names, with what speaks for it. */
export interface Verdict {
  readonly kind: 'person' | 'organization';
  readonly rule: string;
  readonly gender?: Gender;
  /** The name in words without diacritics or “Jr.”. */
  readonly tokens: readonly string[];
}

/** What all places of one name say together. Each sign counts once, however often it is seen. */
interface Case {
  readonly tokens: readonly string[];
  readonly units: Unit[];
  readonly signs: Map<string, number>;
  person: number;
  organization: number;
  place: number;
  speaks: number;
  gender?: Gender;
  rule: string;
}

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
  for (const unit of units) {
    if (unit.kind !== 'name') continue;
    trimOpening(words, unit);
    const tokens = nameTokens(words, unit, rules);
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
  for (const role of roles) {
    // “the broadcaster Stöð Norður” may be a body
    if (role.holder) sign(caseOf.get(role.holder), 'person', 'holds', rules.organizationNouns.has(role.head) ? 2 : 6);
    if (role.holder && rules.organizationNouns.has(role.head))
      sign(caseOf.get(role.holder), 'organization', 'holds', 5);
    for (const target of role.targets) readTarget(words, target, role, caseOf.get(target), rules);
  }
  for (const unit of units)
    for (const inside of acronymAfter(words, unit, map)) {
      if (unit.kind !== 'organization' && !(unit.kind === 'name' && spells(words, unit, inside))) continue;
      sign(caseOf.get(inside), 'organization', 'acronym', 9);
      sign(caseOf.get(unit), 'organization', 'spelt', 9);
    }

  const verdicts = new Map<Unit, Verdict>();
  const people: Case[] = [];
  for (const found of cases.values()) {
    const decided = decide(found);
    if (!decided) continue;
    if (decided.kind === 'person' && found.tokens.length > 1) people.push(found);
    for (const unit of found.units)
      verdicts.set(unit, withGender({ ...decided, tokens: found.tokens }, found, called.get(unit)));
  }
  linkShortNames(cases, people, verdicts, called);
  linkShortBodies(words, units, cases, verdicts, rules);
  linkKnownWords(words, units, people, verdicts);
  return verdicts;
}

function withGender(verdict: Omit<Verdict, 'gender'>, found: Case, called: Gender | undefined): Verdict {
  if (verdict.kind !== 'person') return verdict;
  // “Mr Dunmore” and “Mrs Dunmore” are two: a form of address speaks for its own place only
  if (called) return { ...verdict, rule: 'title', gender: called };
  return found.gender && found.tokens.length > 1 ? { ...verdict, gender: found.gender } : verdict;
}

function sign(
  found: Case | undefined,
  side: 'person' | 'organization' | 'place' | 'speaks',
  name: string,
  weight: number,
): void {
  if (!found || found.signs.has(`${side} ${name}`)) return;
  found.signs.set(`${side} ${name}`, weight);
  found[side] += weight;
}

/** “Rival Ted Cruz said” loses its first word, which only the sentence made a capital. */
function trimOpening(words: readonly Word[], unit: Unit): void {
  const first = words[unit.first] as Word;
  const second = words[unit.first + 1];
  if (unit.last - unit.first < 2 || !second || first.given || first.surface.endsWith('.')) return;
  // “Pan-democrat Gary Fan”, “Zürich-based Lindt”
  if (/-\p{Ll}+$/u.test(first.surface) && second.capital) {
    unit.first++;
    return;
  }
  if (!first.first || first.pos === 'X' || first.initial) return;
  if (first.pos === 'PROPN' && !(second.given && unit.last - unit.first > 2)) return;
  if (first.pos === 'PROPN' && !first.listed) return;
  unit.first++;
}

export function nameTokens(words: readonly Word[], unit: Unit, rules: MentionRules): string[] {
  const tokens: string[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const { folded } = words[at] as Word;
    if (!rules.nameEndings.has(folded)) tokens.push(folded.endsWith('.') ? folded.slice(0, -1) : folded);
  }
  return tokens;
}

/** What the letters of a name say by themselves. */
function openCase(words: readonly Word[], unit: Unit, tokens: readonly string[], rules: MentionRules): Case {
  const first = words[unit.first] as Word;
  const last = words[unit.last - 1] as Word;
  const own = words.slice(unit.first, unit.last);
  const found: Case = {
    tokens,
    units: [],
    signs: new Map(),
    person: 0,
    organization: 0,
    place: 0,
    speaks: 0,
    rule: first.given ? 'given-name' : 'name-form',
  };
  const gender = first.given ? genderOf(first.folded, rules) : undefined;
  if (gender) found.gender = gender;
  if (tokens.length > 1) {
    if (first.given) sign(found, 'person', 'given', 3);
    if (tokens.length <= 5 && rules.firstFamilyNames.has(first.folded)) sign(found, 'person', 'family first', 2);
    if (own.some((word, at) => at > 0 && word.family)) sign(found, 'person', 'family', 1.5);
    if (own.some((word, at) => at < own.length - 1 && word.initial)) sign(found, 'person', 'initial', 2);
    if (own.some((word, at) => at > 0 && !word.capital && rules.nameParticles.has(word.lower)))
      sign(found, 'person', 'particle', 1);
    // Kwok Ka-ki, Ban Ki-moon
    if (/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(last.surface)) sign(found, 'person', 'syllables', 2);
    if (rules.nameEndings.has(last.lower)) sign(found, 'person', 'ending', 3);
    if (
      tokens.length <= 4 &&
      own.every((word) => !word.listed || word.family || word.given) &&
      !own.some((word) => word.shout && word.surface.length < 5)
    )
      sign(found, 'person', 'unlisted', 2);
    if (tokens.length > 5) sign(found, 'person', 'long', -3);
    if (own.some((word) => word.surface === '&')) sign(found, 'organization', 'ampersand', 4);
  } else {
    if (first.given) sign(found, 'person', 'given', 1);
    if (first.family) sign(found, 'person', 'family', 1);
    if (!first.listed && !first.shout) sign(found, 'person', 'unlisted', 0.5);
    // “Member States”
    if (rules.groupNouns.has(first.lower)) sign(found, 'person', 'group', -8);
    if (first.camel) sign(found, 'organization', 'camel', 1);
  }
  return found;
}

export function genderOf(folded: string, rules: MentionRules): Gender | undefined {
  const name =
    folded.includes('-') && !rules.givenNames.female.has(folded) ? folded.slice(0, folded.indexOf('-')) : folded;
  if (rules.givenNames.female.has(name)) return 'female';
  return rules.givenNames.male.has(name) ? 'male' : undefined;
}

/** What the words around one place say. Returns the gender that a form of address tells there. */
function readPlace(
  words: readonly Word[],
  unit: Unit,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): Gender | undefined {
  const { sentence } = words[unit.first] as Word;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const after = at(unit.last);
  const called = readBefore(words, unit, at, map, rules, found);
  if (after) readAfter(unit, after, at, map, rules, found);
  return called;
}

function readBefore(
  words: readonly Word[],
  unit: Unit,
  at: (index: number) => Word | undefined,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): Gender | undefined {
  const before = at(unit.first - 1);
  const after = at(unit.last);
  if (!before) return undefined;
  if (map[unit.first - 1]?.kind === 'title') {
    sign(found, 'person', 'title', 8);
    if (found.rule === 'name-form') found.rule = 'title';
    const gender = rules.personTitles.get(before.lower.replace(/\.$/, ''));
    if (gender && found.tokens.length > 1) found.gender = gender;
    return gender;
  }
  const attributive = after !== undefined && !after.capital && (after.pos === 'NOUN' || after.pos === 'ADJ');
  if (rules.definiteArticles.has(before.lower) && !attributive) {
    sign(found, 'person', 'article', -4);
    if ((words[unit.first] as Word).shout) sign(found, 'organization', 'article', 1);
  }
  if (rules.organizationNouns.has(before.lower) && !before.role) sign(found, 'organization', 'noun', 4);
  if (rules.kinNouns.has(before.lower) || rules.singleNouns.has(before.lower) || rules.namingWords.has(before.lower))
    sign(found, 'person', 'kin', 5);
  // “Ethiopia's Tigist Alemu”, “his fellow Spaniard Unai Etxeberria”
  const owner = rules.possessiveMarks.has(before.lower) ? map[unit.first - 2] : map[unit.first - 1];
  if (found.tokens.length > 1 && (owner?.kind === 'people' || (owner?.kind === 'country' && owner.last < unit.first)))
    sign(found, 'person', 'country', 2);
  const gender = rules.genderedNouns.get(before.lower);
  if (gender && found.tokens.length > 1) found.gender = gender;
  // “a local paper, the Baltic Echo”
  const article = rules.definiteArticles.has(before.lower) && at(unit.first - 2)?.surface === ',' ? 1 : 0;
  if (before.surface === ',' || article === 1) {
    const noun = at(unit.first - 2 - article);
    const closes = !after || /^[,.;:)]$/.test(after.surface) || isVerb(after);
    if (
      noun &&
      closes &&
      !noun.capital &&
      rules.organizationNouns.has(noun.lower) &&
      opensApposition(unit.first - 3 - article, at, rules)
    )
      sign(found, 'organization', 'apposition', 5);
    if (noun && closes && (rules.kinNouns.has(noun.lower) || rules.singleNouns.has(noun.lower)))
      sign(found, 'person', 'kin', 5);
  }
  // “told ANP by telephone”
  if ((words[unit.first] as Word).shout && found.tokens.length === 1 && rules.speechVerbs.has(before.lower))
    sign(found, 'organization', 'told', 3);
  if (rules.placeLinks.has(before.lower) && !attributive) {
    if (rules.insideLinks.has(before.lower)) sign(found, 'place', 'in', 3);
    else sign(found, 'place', 'link', 1.5);
  }
  if (rules.speechVerbs.has(before.lower) && after && /^[,.—–:-]$/.test(after.surface))
    sign(found, 'speaks', 'inverted', 1);
  return undefined;
}

/** “The operator,” but not “to the operator,”: the noun phrase begins its clause or stands with an article. */
function opensApposition(from: number, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  for (let index = from; index > from - 4; index--) {
    const word = at(index);
    if (!word) return true;
    if (
      rules.definiteArticles.has(word.lower) ||
      rules.indefiniteArticles.has(word.lower) ||
      rules.pronouns.get(word.lower)?.possessive ||
      word.lower === "'s"
    )
      return true;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') return false;
  }
  return false;
}

function readAfter(
  unit: Unit,
  after: Word,
  at: (index: number) => Word | undefined,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): void {
  if (rules.speechVerbs.has(after.lower)) sign(found, 'speaks', 'verb', 1);
  if (after.pos === 'VERB' && !after.capital) sign(found, 'person', 'subject', found.tokens.length > 1 ? 0.5 : 0);
  const next = at(unit.last + 1);
  if (rules.pronouns.get(after.lower)?.relative && !rules.pronouns.get(after.lower)?.thing)
    sign(found, 'person', 'who', 2.5);
  // “(Benioff 2014)”, “Benioff (2014)”: who is cited
  if (
    /^\d{4}[a-z]?$/.test(after.surface) ||
    (/^[(,]$/.test(after.surface) && next && /^(?:19|20)\d\d[a-z]?$/.test(next.surface)) ||
    (after.lower === 'et' && next?.lower.startsWith('al'))
  )
    sign(found, 'person', 'cited', 5);
  if (after.surface === '(' && next && /^(?:b\.|born|c\.|r-|d-)/i.test(next.surface))
    sign(found, 'person', 'brackets', 3);
  if (
    after.surface === '(' &&
    map[unit.last + 1]?.kind === 'country' &&
    at((map[unit.last + 1] as Unit).last)?.surface === ')'
  )
    sign(found, 'person', 'country', 2);
  if (after.surface !== ',' || !next) return;
  const behind = map[unit.last + 1];
  if (/^\d{1,2}$/.test(next.surface) && /^[,.]$/.test(at(unit.last + 2)?.surface ?? ''))
    sign(found, 'person', 'age', 4);
  if (behind?.kind === 'place' || behind?.kind === 'country') sign(found, 'place', 'where', 2);
  if (rules.pronouns.get(next.lower)?.relative && !rules.pronouns.get(next.lower)?.thing)
    sign(found, 'person', 'who', 3.5);
  if (!rules.indefiniteArticles.has(next.lower) && !rules.definiteArticles.has(next.lower)) return;
  for (let offset = 2; offset < 6; offset++) {
    const noun = at(unit.last + offset);
    if (!noun || noun.surface === ',') return;
    // “Lokwang Ekai, an elder who …”
    if (
      (rules.singleNouns.has(noun.lower) || noun.role || rules.kinNouns.has(noun.lower)) &&
      !rules.organizationNouns.has(noun.lower)
    ) {
      sign(found, 'person', 'apposition', 2.5);
      return;
    }
    if (rules.organizationNouns.has(noun.lower) && !noun.role && at(unit.last + offset + 1)?.pos !== 'NOUN') {
      sign(found, 'organization', 'apposition', 3);
      return;
    }
  }
}

/** “analyst at Mirelle” works for it, “mayor of Clonard” may govern a town. */
function readTarget(
  words: readonly Word[],
  target: Unit,
  role: RoleNode,
  found: Case | undefined,
  rules: MentionRules,
): void {
  if (!found) return;
  const link = (words[target.first - 1] as Word | undefined)?.lower ?? '';
  if (target.last <= role.headAt) sign(found, 'organization', 'attribute', 1);
  else if (found.tokens.length > 1 || link === rules.seatLink) sign(found, 'organization', 'target', 3);
  else sign(found, 'organization', 'target of', rules.employLinks.has(link) ? 2.5 : 1);
}

const isVerb = (word: Word): boolean => word.pos === 'VERB' || word.pos === 'AUX';

function decide(found: Case): { kind: 'person' | 'organization'; rule: string } | undefined {
  const { person, organization, place, speaks, tokens } = found;
  const strong = tokens.length > 1 ? 3 : 4;
  if (found.signs.has('organization acronym') || found.signs.has('organization spelt'))
    return { kind: 'organization', rule: 'acronym' };
  if (person >= strong && person >= organization && person >= place) return { kind: 'person', rule: found.rule };
  if (organization >= 3 && organization > place) return { kind: 'organization', rule: 'organization-context' };
  if (speaks === 0 || place > speaks + 1.5) return undefined;
  if (person >= 1 && person >= organization) return { kind: 'person', rule: 'speaks' };
  return { kind: 'organization', rule: 'speaks' };
}

/** “Quang” where “Luong Tam Quang” is named, “Cáceres” for “Ramiro Cáceres Oyarzún”; “Donald” for “Donald Trump”. */
function linkShortNames(
  cases: ReadonlyMap<string, Case>,
  people: readonly Case[],
  verdicts: Map<Unit, Verdict>,
  called: ReadonlyMap<Unit, Gender>,
): void {
  const byToken = new Map<string, Case[]>();
  for (const person of people)
    for (const token of person.tokens)
      if (token.length > 1) byToken.set(token, [...(byToken.get(token) ?? []), person]);
  for (const found of cases.values()) {
    const [token = ''] = found.tokens;
    const full = byToken
      .get(token)
      ?.some(
        (person) =>
          person.tokens.length > found.tokens.length && found.tokens.every((one) => person.tokens.includes(one)),
      );
    if (!full || found.signs.has('organization acronym')) continue;
    for (const unit of found.units) {
      const gender = called.get(unit);
      verdicts.set(unit, {
        kind: 'person',
        rule: gender ? 'title' : 'short-name',
        tokens: found.tokens,
        ...(gender && { gender }),
      });
    }
  }
}

/** “Cuban said” where Mark Cuban is named: a known word that is somebody's family name, unless a noun behind it needs it. */
function linkKnownWords(
  words: readonly Word[],
  units: readonly Unit[],
  people: readonly Case[],
  verdicts: Map<Unit, Verdict>,
): void {
  const families = new Set(people.map((person) => person.tokens[person.tokens.length - 1] ?? ''));
  for (const unit of units) {
    if (!unit.known || unit.last - unit.first > 1 || unit.kind === 'organization' || unit.kind === 'country') continue;
    const { folded, sentence } = words[unit.first] as Word;
    const next = words[unit.last];
    const needed =
      next?.sentence === sentence &&
      (next.capital || next.role || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM');
    if (families.has(folded) && !needed) verdicts.set(unit, { kind: 'person', rule: 'short-name', tokens: [folded] });
  }
}

/** “Chime” is a body where “Chime & Co.” is one, unless it is somebody's name. */
function linkShortBodies(
  words: readonly Word[],
  units: readonly Unit[],
  cases: ReadonlyMap<string, Case>,
  verdicts: Map<Unit, Verdict>,
  rules: MentionRules,
): void {
  const firsts = new Set<string>();
  const firms = new Set<string>();
  for (const unit of units) {
    const isBody = (unit.kind === 'organization' && !unit.known) || verdicts.get(unit)?.kind === 'organization';
    const first = words[unit.first] as Word;
    if (isBody && unit.last - unit.first > 1 && !first.listed && !first.given) firsts.add(first.folded);
    // “Chime & Co.” trades as Chime, but the “Kirkbrae Police” stand in a town
    const last = words[unit.last - 1] as Word;
    if (isBody && !first.listed && !first.given && rules.organizationSuffixes.has(last.lower.replace(/\.$/, '')))
      firms.add(first.folded);
  }
  for (const found of cases.values()) {
    const [token = ''] = found.tokens;
    if (found.tokens.length !== 1 || !firsts.has(token) || found.place > 0) continue;
    if (found.speaks + found.organization === 0 && !firms.has(token)) continue;
    for (const unit of found.units)
      if (!verdicts.has(unit)) verdicts.set(unit, { kind: 'organization', rule: 'short-name', tokens: found.tokens });
  }
}

/** Whether the capitals of “Parvat Kranti Dal” are those of “PKD”. */
function spells(words: readonly Word[], unit: Unit, acronym: Unit): boolean {
  const letters = words.slice(unit.first, unit.last).filter((word) => word.capital);
  return (
    letters.length > 1 && letters.map((word) => word.surface[0]).join('') === (words[acronym.first] as Word).surface
  );
}

/** “… Office on Drugs and Crime (UNODC)”. */
export function acronymAfter(words: readonly Word[], unit: Unit, map: UnitMap): Unit[] {
  if (words[unit.last]?.surface !== '(') return [];
  const inside = map[unit.last + 1];
  if (!inside || words[inside.last]?.surface !== ')') return [];
  return inside.last - inside.first === 1 && (words[inside.first] as Word).shout ? [inside] : [];
}
