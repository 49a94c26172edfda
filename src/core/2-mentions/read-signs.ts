import type { Gender } from '../model/gender.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { UnitMap } from './map-units.ts';
import { type Case, sign } from './name-case.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

/** What the words around one place say. Returns the gender that a form of address tells there. */
export function readPlace(
  words: readonly Word[],
  unit: Unit,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): Gender | undefined {
  const { sentence } = words[unit.first] as Word;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const after = at(unit.last);
  if (isOpponent(unit.first, at, rules) || hasScore(unit, at, rules)) sign(found, 'organization', 'match', 3);
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
  // “argued that Roe …” joins a clause
  if (rules.definiteArticles.has(before.lower) && before.pos !== 'SCONJ' && !attributive) {
    sign(found, 'person', 'article', -4);
    if ((words[unit.first] as Word).shout) sign(found, 'organization', 'article', 1);
    const earlier = at(unit.first - 2)?.lower ?? '';
    // “told the Kirkbrae Enquirer”
    if (rules.speechVerbs.has(earlier) && !attributive) sign(found, 'organization', 'told', 3);
    // “The Kestrels beat”, “against the Lundy Harriers”
    const contests = rules.contestWords;
    if (isPlural(found, rules) && (contests.has(earlier) || contests.has(after?.lower ?? '')))
      sign(found, 'organization', 'contest', 4);
  }
  // “plays for Redbridge Town”, “joined Brightwater”
  if (employs(unit.first - 1, at, rules)) sign(found, 'organization', 'employs', 3);
  // “documents seen by El Faro del Sur”
  if (rules.sightVerbs.has(at(unit.first - 2)?.lower ?? '') && rules.actorLinks.has(before.lower))
    sign(found, 'organization', 'seen by', 3);
  // “published in Marine Letters”
  const isPaper =
    found.tokens.length > 1 &&
    rules.insideLinks.has(before.lower) &&
    rules.printVerbs.has(at(unit.first - 2)?.lower ?? '');
  if (isPaper) sign(found, 'organization', 'printed in', 4);
  // “shares in Brightwater”
  const isHeld = rules.placeLinks.has(before.lower) && rules.stakeNouns.has(at(unit.first - 2)?.lower ?? '');
  if (isHeld) sign(found, 'organization', 'stake', 4);
  if (rules.organizationNouns.has(before.lower) && !before.role) sign(found, 'organization', 'noun', 4);
  const isKin =
    rules.kinNouns.has(before.lower) || rules.singleNouns.has(before.lower) || rules.namingWords.has(before.lower);
  // “promoters Big Wheel Live said”: a noun in the plural before one name
  const follows = at(unit.last);
  const isOne = follows?.surface !== ',' && !rules.conjunctions.has(follows?.lower ?? '');
  if (before.role && !before.capital && isOne && !rules.roleHeads.has(before.lower) && found.tokens.length > 0)
    sign(found, 'organization', 'many', 3);
  // “Rival Solvane Teku said”: without an article hardly anybody but a firm is called so
  if (rules.tradeNouns.has(before.lower) && before.first && !found.signs.person.includes('given'))
    sign(found, 'organization', 'trade', 3);
  // “rival Solvane” may be a firm
  if (isKin && !rules.eitherNouns.has(before.lower)) sign(found, 'person', 'kin', 5);
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
      (!noun.capital || noun.first) &&
      rules.organizationNouns.has(noun.lower) &&
      opensApposition(unit.first - 3 - article, at, rules)
    )
      sign(found, 'organization', 'apposition', 5);
    if (noun && closes && (rules.kinNouns.has(noun.lower) || rules.singleNouns.has(noun.lower)))
      sign(found, 'person', 'kin', 5);
  }
  // “told ANP by telephone”
  const isForeign = found.signs.organization.includes('foreign article');
  if (
    ((words[unit.first] as Word).shout || isForeign) &&
    (found.tokens.length === 1 || isForeign) &&
    rules.speechVerbs.has(before.lower)
  )
    sign(found, 'organization', 'told', 3);
  if (before.lower === rules.wordForms?.addresseeLink && !(words[unit.first] as Word).given && isTold(unit, at, rules))
    sign(found, 'organization', 'told', 3);
  if (rules.placeLinks.has(before.lower) && !attributive && !isHeld && !isPaper) {
    if (rules.insideLinks.has(before.lower)) sign(found, 'place', 'in', 3);
    else sign(found, 'place', 'link', 1.5);
  }
  if (rules.speechVerbs.has(before.lower) && after && /^[,.—–:-]$/.test(after.surface))
    sign(found, 'speaks', 'inverted', 1);
  return undefined;
}

/** “works at”, “plays for the” */
function employs(before: number, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  const from = rules.definiteArticles.has(at(before)?.lower ?? '') ? before - 1 : before;
  const link = rules.workLinks.get(at(from - 1)?.lower ?? '');
  return link?.has(at(from)?.lower ?? '') === true;
}

/** “worked at Larch Creek Reptile Park”, “plays for Redbridge Town”: what is a place by its last word is a body here. */
export function isWorkplace(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  if (unit.rule !== 'place-head') return false;
  const { sentence } = words[unit.first] as Word;
  const at = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  return employs(unit.first - 1, at, rules) || isContestant(unit, at, rules) || isOpponent(unit.first, at, rules);
}

/** “Kelham beat Ostby 3-1”: either team of a match with its goals. */
function hasScore(unit: Unit, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  const { contestWords } = rules;
  let isPlayed = contestWords.has(at(unit.last)?.lower ?? '');
  for (let back = 1; back <= 3 && !isPlayed; back++) isPlayed = contestWords.has(at(unit.first - back)?.lower ?? '');
  return isPlayed && [-2, -1, 0, 1, 2, 3].some((near) => SCORE.test(at(unit.last + near)?.surface ?? ''));
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** “a draw with Larch Vale”, “play against Ostby” */
function isOpponent(first: number, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  return rules.matchLinks.get(at(first - 2)?.lower ?? '')?.has(at(first - 1)?.lower ?? '') === true;
}

/** “Larch Vale County beat the Harriers” */
function isContestant(unit: Unit, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  const verb = at(unit.last);
  return verb?.pos === 'VERB' && rules.contestWords.has(verb.lower) && at(unit.first - 1)?.pos !== 'ADP';
}

/** “säger hon till Kuriren”: nothing but who speaks stands between the verb and the link. */
function isTold(unit: Unit, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  for (let index = unit.first - 2; index > unit.first - 9; index--) {
    const word = at(index);
    if (!word || (!word.isWord && word.surface !== ',') || word.pos === 'AUX') return false;
    if (rules.speechVerbs.has(word.lower)) return true;
    if (word.pos === 'VERB') return false;
  }
  return false;
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
  const verb = skipAside(unit.last, at);
  if (rules.speechVerbs.has(at(verb)?.lower ?? '')) {
    if (verb === unit.last) sign(found, 'speaks', 'verb', 1);
    // “Nordvik, which makes turbines, said”
    else if (isThing(at(unit.last + 1), rules)) sign(found, 'organization', 'which speaks', 2);
    readSubjectAgain(verb + 1, at, map, found);
  }
  // “Kyle and Brandon Pike”
  const other = rules.conjunctions.has(after.lower) ? map[unit.last + 1] : undefined;
  const isPair = other?.kind === 'name' && other.last - other.first > 1 && at(other.first)?.given;
  if (isPair && found.tokens.length === 1 && found.signs.person.includes('given')) sign(found, 'person', 'pair', 3);
  readNounAfter(after, at(unit.last + 1), rules, found);
  // “the RSPB's Hannah Wray”
  const named = rules.possessiveMarks.has(after.lower) ? map[unit.last + 1] : undefined;
  if (named?.kind === 'name' && named.last - named.first > 1 && found.signs.organization.includes('article'))
    sign(found, 'organization', 'has somebody', 2);
  // “Daewon's operating profit”
  if (rules.possessiveMarks.has(after.lower) && ownsBusiness(unit.last + 1, at, rules))
    sign(found, 'organization', 'business', 3);
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
  // “Nordvik, which makes turbines”
  if (
    rules.pronouns.get(next.lower)?.relative &&
    rules.pronouns.get(next.lower)?.thing &&
    !found.signs.place.includes('in')
  )
    sign(found, 'organization', 'which', 1.5);
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
      (rules.singleNouns.has(noun.lower) ||
        noun.role ||
        rules.kinNouns.has(noun.lower) ||
        (noun.pos === 'NOUN' && rules.agentNoun.test(noun.lower))) &&
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

/** “which” */
function isThing(word: Word | undefined, rules: MentionRules): boolean {
  const facts = rules.pronouns.get(word?.lower ?? '');
  return facts?.relative === true && facts.thing === true;
}

/** “Nordvik[, which makes turbines,] said”: where the verb stands. */
function skipAside(from: number, at: (index: number) => Word | undefined): number {
  if (at(from)?.surface !== ',') return from;
  for (let index = from + 2; index < from + LONGEST_ASIDE; index++) if (at(index)?.surface === ',') return index + 1;
  return from;
}

const LONGEST_ASIDE = 16;

/** “Nordvik said on Monday it had hired”, “Suparman said he heard”: the pronoun tells what the subject is. */
function readSubjectAgain(from: number, at: (index: number) => Word | undefined, map: UnitMap, found: Case): void {
  for (let index = from; index < from + MOST_BETWEEN; index++) {
    const word = at(index);
    const facts = word?.pronoun;
    if (facts?.gender) sign(found, 'person', 'he', 3);
    else if (facts?.thing) sign(found, 'organization', 'it', 3);
    const isBetween =
      word?.pos === 'ADP' || word?.pos === 'SCONJ' || word?.pos === 'DET' || map[index]?.rule === 'known-name';
    if (!isBetween || facts) return;
  }
}

const MOST_BETWEEN = 5;

/** “the Varde network”, “Tolvana shares”: a noun that only the name of a body stands before. */
function readNounAfter(after: Word, next: Word | undefined, rules: MentionRules, found: Case): void {
  const isHead = !next || next.capital || (next.pos !== 'NOUN' && !next.role);
  if (isHead && rules.labelNouns?.has(after.lower)) sign(found, 'organization', 'noun after', 3);
}

/** Whether the noun phrase from `from` on is headed by what only a firm has: “operating profit”. */
function ownsBusiness(from: number, at: (index: number) => Word | undefined, rules: MentionRules): boolean {
  for (let index = from; index < from + 4; index++) {
    const word = at(index);
    if (!word || (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'VERB' && word.pos !== 'NUM')) return false;
    if (rules.firmNouns.has(word.lower)) return true;
  }
  return false;
}

/** “analyst at Mirelle” works for it, “mayor of Clonard” may govern a town. */
export function readTarget(
  words: readonly Word[],
  target: Unit,
  role: RoleNode,
  found: Case | undefined,
  rules: MentionRules,
): void {
  if (!found) return;
  const link = (words[target.first - 1] as Word | undefined)?.lower ?? '';
  const isUnknown =
    found.tokens.length === 1 && !found.signs.person.includes('given') && !found.signs.person.includes('family');
  // “Brightwater's chief executive”, “founder of Corvane”
  if (isUnknown && rules.companyHeads.has(role.head)) sign(found, 'organization', 'company', 3);
  if (target.last <= role.headAt) {
    // “Nordvik's chairman”, “the Kestrels captain”
    const mark = words[target.last]?.lower ?? '';
    const isLed = rules.possessiveMarks.has(mark) && rules.bodyHeads.has(role.head) && !role.represents;
    if (isLed && found.tokens.length === 1) sign(found, 'organization', 'led', 1.5);
    // “Larch Daily editor”, “Corvane analyst”
    if (rules.staffHeads.has(role.head) && !rules.possessiveMarks.has(mark) && !found.signs.person.includes('given'))
      sign(found, 'organization', 'staff', 3);
    if (target.last === role.headAt && rules.firmHeads.has(role.head)) sign(found, 'organization', 'led', 1.5);
    // “FLK spokesman”
    const isBody =
      (isUnknown && rules.speakingHeads.has(role.head) === true) ||
      ((words[target.first] as Word).shout && !role.represents && !rules.matterHeads.has(role.head)) ||
      (rules.definiteArticles.has(link) && isPlural(found, rules));
    sign(found, 'organization', 'attribute', isBody ? 3 : 1);
  } else if (found.tokens.length > 1 || link === rules.seatLink) sign(found, 'organization', 'target', 3);
  else sign(found, 'organization', 'target of', rules.employLinks.has(link) ? 2.5 : 1);
}

/** “Kestrels” */
function isPlural({ tokens }: Case, rules: MentionRules): boolean {
  const last = tokens[tokens.length - 1] ?? '';
  return last.length > 4 && rules.singular(last) !== undefined;
}

const isVerb = (word: Word): boolean => word.pos === 'VERB' || word.pos === 'AUX';
