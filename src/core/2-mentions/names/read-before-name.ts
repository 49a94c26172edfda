import type { Gender } from '../../model/gender.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { WordForms } from '../../model/word-forms.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isPlural } from '../words/is-plural.ts';
import type { Word } from '../words/read-words.ts';
import type { WordAt } from '../words/words-near.ts';
import { bodyBehind } from './body-behind.ts';
import { employs } from './employs.ts';
import { isExample } from './is-example.ts';
import { type Case, isSurname, mayBePerson, sign } from './name-case.ts';
import { quotesItself } from './quotes-itself.ts';
import { readPhraseBefore } from './read-phrase-before.ts';

/** “Ada Falk[,] from [Market Check][,] says” */
function isSpeakers({ last }: Unit, at: WordAt, rules: MentionRules): boolean {
  const verb = at(at(last)?.surface === ',' ? last + 1 : last);
  return !rules.wordForms && (verb?.pos === 'VERB' || verb?.pos === 'AUX');
}

/** “who gave her name only as [Rosa]”, “by his first name, [Tomas]”: whether what stands up to `last` is somebody's own noun for a name. */
function givesName(last: number, at: WordAt, { nameNouns, pronouns }: MentionRules): boolean {
  if (!nameNouns) return false;
  const isLink = at(last)?.surface === ',' || /^(?:ADP|SCONJ)$/.test(at(last)?.pos ?? '');
  let noun = isLink ? last - 1 : last;
  if (at(noun)?.pos === 'ADV') noun--;
  if (!nameNouns.has(at(noun)?.lower ?? '')) return false;
  return [noun - 1, noun - 2].some((owner) => pronouns.get(at(owner)?.lower ?? '')?.possessive === true);
}

/** What the words before a name say of it. Returns the gender that a form of address tells there. */
export function readBeforeName(
  words: readonly Word[],
  unit: Unit,
  at: WordAt,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): Gender | undefined {
  const before = at(unit.first - 1);
  const after = at(unit.last);
  if (!before) return undefined;
  // “Dr. (Mrs.) Ada Falk”
  const title = before.surface === ')' ? at(unit.first - 2) : before;
  if (title && map[title.index]?.kind === 'title') {
    sign(found, 'person', 'title', 8);
    if (found.rule === 'name-form') found.rule = 'title';
    const gender = rules.personTitles.get(title.lower.replace(/\.$/, ''));
    if (gender && found.tokens.length > 1) found.gender = gender;
    return gender;
  }
  // “BEIJING, March 12 (Huaxun) --”
  if (before.surface === '(' && after?.surface === ')' && /^(?:--|[—–-])$/.test(at(unit.last + 1)?.surface ?? ''))
    sign(found, 'organization', 'dateline', 5);
  const attributive = after !== undefined && !after.capital && (after.pos === 'NOUN' || after.pos === 'ADJ');
  if (givesName(unit.first - 1, at, rules)) sign(found, 'person', 'own name', 5);
  // “networks like Larch Vista and Brell”
  if (isExample(unit.first, at, map, rules))
    sign(found, 'organization', 'example', found.signs.person.includes('given') ? 2 : 5);
  // “the Lakers”, “the Boston Celtics”
  const isClub = rules.clubNames?.has(words[unit.last - 1]?.lower ?? '') === true;
  if (isClub && (rules.definiteArticles.has(before.lower) || unit.rule === 'origin'))
    sign(found, 'organization', 'club', 4);
  // “argued that Roe …” joins a clause
  if (rules.definiteArticles.has(before.lower) && !/^(?:SCONJ|PRON)$/.test(before.pos) && !attributive) {
    sign(found, 'person', 'article', -4);
    if ((words[unit.first] as Word).shout) sign(found, 'organization', 'article', 1);
    const earlier = at(unit.first - 2)?.lower ?? '';
    // “told the Kirkbrae Enquirer”
    if (rules.speechVerbs.has(earlier) && !attributive) sign(found, 'organization', 'told', 3);
    // “the Larch Post”
    const tail = words[unit.last - 1]?.lower ?? '';
    if (found.tokens.length > 1 && rules.paperEnds?.has(tail) && !attributive) sign(found, 'organization', 'paper', 3);
    // “The Kestrels beat”, “against the Lundy Harriers”
    const contests = rules.contestWords;
    if (isPlural(found, rules) && (contests.has(earlier) || contests.has(after?.lower ?? '')))
      sign(found, 'organization', 'contest', 4);
  }
  // “the port city of Brelle”
  if (rules.matterLinks.has(before.lower) && rules.townNouns?.has(at(unit.first - 2)?.lower ?? ''))
    sign(found, 'place', 'town of', 8);
  // “kuststaden Nordvik”
  if (rules.wordForms && rules.townNouns?.has(before.lower)) sign(found, 'place', 'town', 8);
  // “plays for Redbridge Town”, “joined Brightwater”
  if (employs(unit.first - 1, at, rules)) sign(found, 'organization', 'employs', 3);
  // “who chairs Nordvik”
  if (rules.leadVerbs?.has(before.lower) && !found.signs.person.includes('given'))
    sign(found, 'organization', 'is led', 3);
  // “who heads the conservative Larch Ballot”
  else if (isLedBehindArticle(unit.first - 1, at, rules)) sign(found, 'organization', 'is led', 5);
  // “documents seen by El Faro del Sur”
  if (rules.sightVerbs.has(at(unit.first - 2)?.lower ?? '') && rules.actorLinks.has(before.lower))
    sign(found, 'organization', 'seen by', 3);
  // “published in Marine Letters”
  const isPaper =
    found.tokens.length > 1 &&
    rules.insideLinks.has(before.lower) &&
    rules.printVerbs.has(at(unit.first - 2)?.lower ?? '');
  if (isPaper) sign(found, 'organization', 'printed in', 4);
  readPhraseBefore(unit, at, before, rules, found);
  // “shares in Brightwater”
  const isHeld = rules.placeLinks.has(before.lower) && rules.stakeNouns.has(at(unit.first - 2)?.lower ?? '');
  if (isHeld) sign(found, 'organization', 'stake', 4);
  // “the board of Brightwater”
  const isRun = rules.matterLinks.has(before.lower) && rules.boardNouns?.has(at(unit.first - 2)?.lower ?? '');
  if (isRun && !attributive && !found.signs.person.includes('given')) sign(found, 'organization', 'board', 4);
  // “the radio station Vocea Nord”
  const isStation = rules.stationKinds?.get(before.lower)?.has(at(unit.first - 2)?.lower ?? '') === true;
  // “director of the roads department Ada Falk”
  const isOffices = isOfficeNoun(before, rules) && found.tokens.length === 2 && found.signs.person.includes('given');
  if (isStation || (rules.organizationNouns.has(before.lower) && !before.role && !isOffices))
    sign(found, 'organization', 'noun', rules.labelNouns?.has(before.lower) ? 6 : 4);
  // “organisationen Terra Alta”: behind a definite noun for a body stands what that is called, whoever bears such a name
  const body = before.role ? undefined : rules.wordForms?.body(before.lower);
  if (body?.definite && !body.plural && found.tokens.length > 1 && (!before.capital || before.first))
    sign(found, 'organization', 'definite noun', 4);
  // “from exporter Nordvik”
  const isTraders = !rules.wordForms && rules.firmTrades?.has(before.lower) && !before.capital && !before.role;
  if (isTraders && !found.signs.person.includes('given')) sign(found, 'organization', 'trade before', 3.5);
  // “the daily Larchia”
  const isPress = rules.pressNouns?.has(before.lower) && rules.definiteArticles.has(at(unit.first - 2)?.lower ?? '');
  if (isPress && !found.signs.person.includes('given')) sign(found, 'organization', 'press', 5);
  // “the band The Larches”
  const isOwnArticle = before.capital && !before.first && rules.definiteArticles.has(before.lower);
  const kind = isOwnArticle ? at(unit.first - 2) : undefined;
  if (kind && !kind.capital && rules.labelNouns?.has(kind.lower)) sign(found, 'organization', 'noun', 6);
  // “a new company called Nordvik”, “the consortium, named Larch”
  const isNaming = rules.namingWords.has(before.lower);
  const named = isNaming ? at(unit.first - (at(unit.first - 2)?.surface === ',' ? 3 : 2)) : undefined;
  const isBodys =
    named !== undefined &&
    !found.signs.person.includes('given') &&
    (rules.organizationNouns.has(named.lower) || rules.businessNouns.has(named.lower));
  if (isBodys) sign(found, 'organization', 'called', 6);
  // “second-division side Larch”
  const grade = at(unit.first - 2);
  if (rules.sideNouns?.has(before.lower) && (grade?.capital || grade?.surface.includes('-')))
    sign(found, 'organization', 'side', 4);
  // “of nearby Harlan Mills”
  if (rules.nearWords?.has(before.lower)) sign(found, 'place', 'near', 8);
  // “Ada Falk of Larch Harriers”: people are of a body or of a place
  const isClosed = rules.employLinks.has(before.lower) && at(unit.first - 2)?.surface === ',';
  const isAside =
    isClosed && isSpeakers(unit, at, rules) && !(rules.staffLinks?.has(before.lower) && words[unit.first]?.given);
  const whose = map[isAside ? unit.first - 3 : unit.first - 2];
  const isWhose = whose?.kind === 'name' && whose.last - whose.first > 1 && words[whose.first]?.given === true;
  const isLink = rules.matterLinks.has(before.lower) || rules.employLinks.has(before.lower);
  if (isWhose && isLink && before.lower !== rules.seatLink && found.tokens.length > 1) {
    sign(found, 'person', 'whose', -3);
    sign(found, 'organization', 'whose', isPlural(found, rules) ? 3 : 1);
    // “Ada Falk from Market Check says”
    const isCorner = found.tokens.length < 3 && rules.seatSides?.has(found.tokens[0] ?? '');
    const isWith = rules.staffLinks?.has(before.lower) && words[unit.first]?.given;
    if (isSpeakers(unit, at, rules) && !isWith && rules.employLinks.has(before.lower) && !isCorner)
      sign(found, 'organization', 'of speaker', 2);
  }
  // “Oslo-based Nordvik”
  const isNamed = found.signs.person.some((one) => one === 'given' || one === 'family');
  if (before.capital && rules.compoundEnd.test(before.surface) && !isNamed) sign(found, 'organization', 'based', 4);
  // “a faction of National Renewal”
  const part = at(unit.first - 2)?.lower ?? '';
  if (rules.partNouns?.has(part) && rules.matterLinks.has(before.lower)) sign(found, 'organization', 'part of', 4);
  // “enligt Länsbuss”: of people the text tells more
  if (rules.wordForms?.accordingTo === before.lower && !isSurname(found, rules))
    sign(found, 'organization', 'according to', 3);
  if (rules.wordForms && !mayBePerson(found, rules)) {
    // “siffror från Svensk Handelsanalys”
    const isSource =
      rules.actorLinks.has(before.lower) && rules.wordForms.findings.has(at(unit.first - 2)?.lower ?? '');
    // “drivs butikerna av Dom Meble”
    const isAgent = rules.receivedLinks.has(before.lower) && hasPassive(unit.first - 2, at, rules.wordForms);
    if (isSource || isAgent) sign(found, 'organization', 'agent', 3.5);
    // “analytikern Ada Ek på Nordhav Securities”
    const person = map[unit.first - 2];
    const isStaff =
      person?.kind === 'name' && (at(person.first - 1)?.role || (found.tokens.length > 1 && at(person.first)?.given));
    if (isStaff && rules.wordForms.worksAt(before.lower, found.tokens.at(-1) ?? ''))
      sign(found, 'organization', 'staff of', 4);
    // “biluthyraren Rullmax”
    if (rules.wordForms.isAgent(before.lower) && !before.capital && !before.role && found.tokens.length === 1)
      sign(found, 'organization', 'agent noun', 3.5);
  }
  // “nätverket Tvärsjö”, “elnätsägaren Tvärkraft”
  const isGiven = found.tokens.length === 1 && found.signs.person.includes('given');
  if (rules.wordForms?.isOpening(before.lower) && (!before.capital || before.first) && !isGiven)
    sign(found, 'organization', 'opening noun', 4);
  readBrackets(words, unit, at, map, rules, found);
  // “a tool called Larchia”
  const isThings = named?.pos === 'NOUN' && !named.capital && !rules.wordForms && !isWho(named, rules);
  // “a local Larchian court”, “accused Larchcorp of fraud”
  const isWord = before.pos === 'ADJ' || (before.pos === 'VERB' && rules.speechVerbs.has(before.lower));
  const isNoun = rules.wordForms || !isWord || !rules.singleNouns.has(before.lower) || before.role;
  const isKin =
    (isNoun && (rules.kinNouns.has(before.lower) || rules.singleNouns.has(before.lower))) ||
    (isNaming && !isBodys && !isThings);
  // “promoters Big Wheel Live said”: a noun in the plural before one name
  const follows = at(unit.last);
  const isOne = follows?.surface !== ',' && !rules.conjunctions.has(follows?.lower ?? '');
  if (before.role && !before.capital && isOne && !rules.roleHeads.has(before.lower) && found.tokens.length > 0)
    sign(found, 'organization', 'many', 3);
  // “Rival Solvane Teku said”: without an article hardly anybody but a firm is called so
  const isTrade = rules.tradeNouns.has(before.lower) || rules.firmTrades?.has(before.lower);
  if (isTrade && before.first && !found.signs.person.includes('given')) sign(found, 'organization', 'trade', 3);
  // “rival Solvane” may be a firm
  // “Local Democracy reports”
  const isLocal = found.tokens.length === 1 && rules.plainOpeners?.has(before.lower) === true;
  if (isKin && !isLocal && !rules.eitherNouns.has(before.lower)) sign(found, 'person', 'kin', 5);
  // “Ethiopia's Tigist Alemu”, “his fellow Spaniard Unai Etxeberria”
  const owner = rules.possessiveMarks.has(before.lower) ? map[unit.first - 2] : map[unit.first - 1];
  if (found.tokens.length > 1 && (owner?.kind === 'people' || (owner?.kind === 'country' && owner.last < unit.first)))
    sign(found, 'person', 'country', 2);
  // “brittiska Hartwell”: nobody but a firm or a team is called so without a given name
  const forms = rules.wordForms;
  const isOrigin = map[unit.first - 1]?.kind === 'adjective' && !found.signs.person.includes('given');
  // “i norska Granlid”, but not “spelar i norska Granlid” and “tränare i norska Granlid”
  const [host, link] = [at(unit.first - 3), at(unit.first - 2)];
  // “uppgifter i brittiska Morning Ledger”
  const isWritten = forms?.findings.has(host?.lower ?? '');
  const isHosted = host?.role || isWritten || forms?.tellsPlay(host?.lower ?? '');
  const isTown = forms?.townLinks.has(link?.lower ?? '') && !isHosted;
  if (isOrigin && isTown) sign(found, 'place', 'origin', 4);
  else if (forms && isOrigin && !before.role) sign(found, 'organization', 'origin', 3);
  const gender = rules.genderedNouns.get(before.lower);
  if (gender && found.tokens.length > 1) found.gender = gender;
  // “a local paper, the Baltic Echo”
  const article = rules.definiteArticles.has(before.lower) && at(unit.first - 2)?.surface === ',' ? 1 : 0;
  if (before.surface === ',' || article === 1) {
    const nounAt = unit.first - 2 - article;
    const noun = at(nounAt);
    const closes = !after || /^[,.;:)]$/.test(after.surface) || isVerb(after);
    // “Their solicitors, Falk Oster, said”: many go by one name
    const owner = rules.pronouns.get(at(nounAt - 1)?.lower ?? '');
    const isMany = noun?.roleHead?.plural === true && owner?.possessive === true && !rules.wordForms;
    if (isMany && after?.surface === ',' && !found.signs.person.includes('given'))
      sign(found, 'organization', 'many', 3);
    // “a start-up in Ostby, Larchia, sells it”
    const town = rules.insideLinks.has(at(nounAt - 1)?.lower ?? '') ? nounAt - 2 : undefined;
    const kindAt = noun?.capital && town !== undefined && !rules.wordForms ? town : nounAt;
    const kind = at(kindAt);
    if (
      kind &&
      closes &&
      (!kind.capital || kind.first) &&
      rules.organizationNouns.has(kind.lower) &&
      opensApposition(kindAt - 1, at, rules)
    )
      sign(found, 'organization', 'apposition', 5);
    // “a local newspaper, Larch Krai,” is no person
    const isSomebody = noun && (rules.kinNouns.has(noun.lower) || rules.singleNouns.has(noun.lower));
    if (isSomebody && closes && !rules.organizationNouns.has(noun.lower)) sign(found, 'person', 'kin', 5);
  }
  // “the University of Larch, Ostby, …”
  const school = before.surface === ',' ? map[unit.first - 2] : undefined;
  const hasCampuses = school?.kind === 'organization' && rules.seatLinks?.has(at(school.first)?.lower ?? '') === true;
  if (hasCampuses && found.tokens.length === 1 && /^[,.;]$/.test(after?.surface ?? '')) sign(found, 'place', 'seat', 8);
  // “told ANP by telephone”
  const isForeign = found.signs.organization.includes('foreign article');
  if (
    ((words[unit.first] as Word).shout || isForeign) &&
    (found.tokens.length === 1 || isForeign) &&
    rules.speechVerbs.has(before.lower) &&
    !(isNaming && !rules.wordForms)
  )
    sign(found, 'organization', 'told', 3);
  if (isWrittenTo(unit, at, before, rules)) sign(found, 'organization', 'written to', 3);
  const isTeller =
    before.lower === rules.wordForms?.addresseeLink ? rules.speechVerbs : rules.wordForms?.toldLinks.get(before.lower);
  if (isTeller && !(words[unit.first] as Word).given && isTold(unit, at, isTeller))
    sign(found, 'organization', 'told', 3);
  if (rules.placeLinks.has(before.lower) && !attributive && !isHeld && !isPaper) {
    // “in Myrtle Beach”
    if ((words[unit.last - 1] as Word).head === 'place') sign(found, 'place', 'in a place', 8);
    else if (rules.insideLinks.has(before.lower)) sign(found, 'place', 'in', 3);
    // “the parish council at Askham Beck”
    else if (found.tokens.length > 1 && rules.placedHouses?.has(at(unit.first - 2)?.lower ?? ''))
      sign(found, 'place', 'house at', 4);
    else sign(found, 'place', 'link', 1.5);
  }
  // “säger Ada Falk till Kuriren”
  const isWhole = found.tokens.length === 2 || isSurname(found, rules);
  const goesOn = rules.wordForms && after?.pos === 'ADP' && isWhole;
  // “a tool called Larchia,” says nothing
  const isSaid = rules.speechVerbs.has(before.lower) && !(isNaming && !rules.wordForms);
  if (isSaid && after && (goesOn || /^[,.—–:-]$/.test(after.surface))) sign(found, 'speaks', 'inverted', 1);
  if (!rules.wordForms && rules.speechVerbs.has(before.lower)) {
    if (quotesItself(unit.first - 2, -1, at)) sign(found, 'person', 'I', 2.5);
    // “said Junyo Tanasi of Larch Bank”
    if (bodyBehind(unit, at, map, rules)) sign(found, 'person', 'of a body', 2.5);
  }
  return undefined;
}

/** “told [Larchwatch] in an email”: one word that is nobody's name. */
function isWrittenTo({ first, last }: Unit, at: WordAt, before: Word, rules: MentionRules): boolean {
  const word = at(first);
  if (rules.wordForms || last - first > 1 || !word || word.given || word.family || word.listed) return false;
  const [link, article, noun] = [at(last), at(last + 1), at(last + 2)];
  const isIn = rules.insideLinks.has(link?.lower ?? '') && rules.indefiniteArticles.has(article?.lower ?? '');
  return isIn && rules.speechVerbs.has(before.lower) && rules.messageNouns?.has(noun?.lower ?? '') === true;
}

/** “Per Ek (Ängslistan)”, “Kommunalrådet Per Ek (Framåt)”: the party that somebody sits for. */
function readBrackets(
  words: readonly Word[],
  unit: Unit,
  at: WordAt,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): void {
  if (!rules.wordForms || at(unit.first - 1)?.surface !== '(' || at(unit.last)?.surface !== ')') return;
  const person = map[unit.first - 2];
  if (person?.kind !== 'name' || person.last - person.first < 2) return;
  const office = rules.wordForms.role(at(person.first - 1)?.lower ?? '')?.head ?? '';
  const isPolitician = rules.partyMembers.has(office);
  const isDefinite = rules.wordForms.looksDefinite((words[unit.last - 1] as Word).lower);
  if (isPolitician || isDefinite) sign(found, 'organization', 'party in brackets', 4.5);
}

/** “who heads [the conservative] …” */
function isLedBehindArticle(from: number, at: WordAt, rules: MentionRules): boolean {
  let index = from;
  while (index > from - MOST_ADJECTIVES && at(index)?.pos === 'ADJ' && !at(index)?.capital) index--;
  const isArticle = rules.definiteArticles.has(at(index)?.lower ?? '');
  const relative = rules.pronouns.get(at(index - 2)?.lower ?? '');
  return isArticle && rules.leadVerbs?.has(at(index - 1)?.lower ?? '') === true && relative?.relative === true;
}

const MOST_ADJECTIVES = 2;

const FARTHEST_PASSIVE = 3;

/** “drivs [butikerna av]”, “finansieras [av]”: whether a passive verb stands near before. */
function hasPassive(from: number, at: WordAt, forms: WordForms): boolean {
  for (let index = from; index > from - FARTHEST_PASSIVE; index--) {
    const word = at(index);
    if (word?.pos === 'VERB' && forms.isPassive(word.lower)) return true;
  }
  return false;
}

/** “säger hon till Kuriren”: nothing but who speaks stands between the verb and the link. */
function isTold(unit: Unit, at: WordAt, verbs: ReadonlySet<string>): boolean {
  for (let index = unit.first - 2; index > unit.first - 9; index--) {
    const word = at(index);
    if (!word || (!word.isWord && word.surface !== ',') || word.pos === 'AUX') return false;
    if (verbs.has(word.lower)) return true;
    if (word.pos === 'VERB') return false;
  }
  return false;
}

/** “The operator,” but not “to the operator,”: the noun phrase begins its clause or stands with an article. */
function opensApposition(from: number, at: WordAt, rules: MentionRules): boolean {
  for (let index = from; index > from - 4; index--) {
    const word = at(index);
    if (!word) return true;
    if (
      rules.definiteArticles.has(word.lower) ||
      rules.indefiniteArticles.has(word.lower) ||
      rules.pronouns.get(word.lower)?.possessive ||
      word.lower === "'s"
    )
      // “At the hospital, Ada Falk, …” tells where
      return rules.wordForms !== undefined || at(index - 1)?.pos !== 'ADP' || at(index - 2) !== undefined;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') return false;
  }
  return false;
}

const isVerb = (word: Word): boolean => word.pos === 'VERB' || word.pos === 'AUX';

/** “driver”, “brother”, “teenagers” */
function isWho({ lower, role }: Word, rules: MentionRules): boolean {
  const single = rules.singular(lower) ?? lower;
  const isListed = rules.singleNouns.has(single) || rules.kinNouns.has(single) || rules.groupNouns.has(lower);
  return role || isListed || rules.agentNoun.test(single) || rules.whoEnding?.test(single) === true;
}

/** “department”, “ministry”, “service”: a part of a state or a firm, which a name right behind it hardly ever names. */
export const isOfficeNoun = ({ lower }: Word, rules: MentionRules): boolean =>
  !rules.wordForms && (rules.divisionHeads.has(lower) || rules.stateBodies.has(lower));
