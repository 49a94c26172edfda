import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { behindArticle, skipAuxiliaries, type WordAt } from '../words/words-near.ts';
import { bodyBehind } from './body-behind.ts';
import { type Case, sign } from './name-case.ts';
import { quotesItself } from './quotes-itself.ts';

/** What the words behind a name say of it; `after` is the first of them. */
export function readAfterName(
  unit: Unit,
  after: Word,
  at: WordAt,
  map: UnitMap,
  rules: MentionRules,
  found: Case,
): void {
  const group = skipAside(unit.last, at);
  const verb = skipAuxiliaries(group, at);
  if (rules.speechVerbs.has(at(verb)?.lower ?? '') && !hasPlural(group, verb, at, rules)) {
    // “a cleaner at Ostby had reported”
    // “a widow at Ostby asked”
    const link = at(unit.first - 1);
    const isPlaced = rules.placeLinks.has(link?.lower ?? '') && at(unit.first - 2)?.pos === 'NOUN' && !rules.wordForms;
    const isInPhrase = (verb > group && link?.pos === 'ADP') || (group === unit.last && isPlaced);
    if (group === unit.last && !isInPhrase) sign(found, 'speaks', 'verb', 1);
    // “Nordvik, which makes turbines, said”
    else if (isThing(at(unit.last + 1), rules)) sign(found, 'organization', 'which speaks', 2);
    // “…,” Falk recalled.
    const isQuoting = /^[.,:]$/.test(at(verb + 1)?.surface ?? '') && rules.personalVerbs?.has(at(verb)?.lower ?? '');
    if (isQuoting && group === unit.last) sign(found, 'person', 'talks', 1.5);
    if (!isInPhrase) readSubjectAgain(verb + 1, at, map, found);
    if (group === unit.last && quotesItself(verb + 1, 1, at)) sign(found, 'person', 'I', 2.5);
  }
  // “Bijan Rahmano of Larch University said”
  const body = rules.wordForms ? undefined : bodyBehind(unit, at, map, rules);
  if (body && rules.speechVerbs.has(at(body.last)?.lower ?? '')) sign(found, 'person', 'of a body', 2.5);
  // “Bijan Rahmano from the Larch Union of Growers, says”
  const from = after.surface === ',' ? unit.last + 1 : unit.last;
  const link = at(from)?.lower ?? '';
  const isOf = rules.matterLinks.has(link) && link !== rules.seatLink;
  const mayBeFrom = !rules.wordForms && unit.last - unit.first > 1 && (isOf || rules.employLinks?.has(link));
  if (mayBeFrom && rules.speechVerbs.has(at(behindOrigin(from, at, map, rules))?.lower ?? ''))
    sign(found, 'person', 'from somewhere', isOf ? 1.5 : 3);
  // “Pema Wangdi från Bhutan säger”, “sade Pema Wangdi från Bhutan”
  const home = rules.wordForms && rules.partyLinks.has(link) ? map[from + 1] : undefined;
  const isHome = unit.last - unit.first > 1 && (home?.kind === 'country' || home?.kind === 'place');
  const saysThere = [home?.last ?? -1, unit.first - 1].some((one) => rules.speechVerbs.has(at(one)?.lower ?? ''));
  if (isHome && saysThere) sign(found, 'person', 'from somewhere', 3);
  // “Kyle and Brandon Pike”
  const other = rules.conjunctions.has(after.lower) ? map[unit.last + 1] : undefined;
  const isPair = other?.kind === 'name' && other.last - other.first > 1 && at(other.first)?.given;
  if (isPair && found.tokens.length === 1 && found.signs.person.includes('given')) sign(found, 'person', 'pair', 3);
  if (isWhole(unit, at, rules) && !opensKind(unit, at)) readNounAfter(after, at(unit.last + 1), rules, found);
  if (!rules.wordForms && hasChief(unit.last, at, map, rules)) sign(found, 'organization', 'has a chief', 4);
  // “Nordvik rival Larchcorp”
  const opener = at(unit.first);
  const isNamed = !opener?.first || (opener.pos === 'PROPN' && !opener.listed);
  const isRival = rules.tradeNouns.has(after.lower) && at(unit.last + 1)?.capital === true && !rules.wordForms;
  if (isRival && isNamed && !found.signs.person.includes('given')) sign(found, 'organization', 'has a rival', 3);
  // “BKP leader Ada Falk”
  const isShort = unit.last - unit.first === 1 && at(unit.first)?.shout && after.roleHead?.plural === false;
  // “Larch Spring leader Ada Falk”
  const isLong =
    unit.last - unit.first > 1 && rules.leadingHeads?.has(after.lower) && !found.signs.person.includes('given');
  if ((isShort || isLong) && !after.capital && map[unit.last + 1]?.kind === 'name')
    sign(found, 'organization', 'led', 4);
  // “the RSPB's Hannah Wray”
  const isOwner = rules.possessiveMarks.has(after.lower);
  const named = isOwner ? map[unit.last + 1] : undefined;
  if (named?.kind === 'name' && named.last - named.first > 1 && found.signs.organization.includes('article'))
    sign(found, 'organization', 'has somebody', 2);
  // “Larch Villa's Lou Berg”
  const isTheirs = named?.kind === 'name' && named.last - named.first === 2 && at(named.first)?.given;
  if (!rules.wordForms && isTheirs && at(named.last - 1)?.family) {
    sign(found, 'organization', 'has somebody', 3);
    sign(found, 'person', 'has somebody', -2);
  }
  if (rules.wordForms?.firmVerbs.has(at(behindTown(unit, at, map, rules))?.lower ?? ''))
    sign(found, 'organization', 'firm verb', 4);
  // “Ängslistans Per Ek”: a definite noun in capitals that somebody belongs to
  if (named?.kind === 'name' && at(named.first)?.given && rules.wordForms?.looksDefinite(found.tokens[0] ?? ''))
    sign(found, 'organization', 'has somebody', 3.5);
  // “Daewon's operating profit”
  if (isOwner && ownsBusiness(unit.last + 1, at, rules)) sign(found, 'organization', 'business', 3);
  if (after.pos === 'VERB' && !after.capital) sign(found, 'person', 'subject', found.tokens.length > 1 ? 0.5 : 0);
  const isVerb = (after.pos === 'VERB' || after.pos === 'AUX') && !after.capital;
  const owns = isOwner && at(unit.last + 1)?.capital !== true;
  if (isVerb || owns) found.acts++;
  const next = at(unit.last + 1);
  const pronoun = rules.pronouns.get(after.lower);
  if (pronoun?.relative && !pronoun.thing && !isManyBehind(next, rules))
    sign(found, 'person', 'who', rules.wordForms ? 1 : 2.5);
  if (isCited(unit, after, at, rules, found)) sign(found, 'person', 'cited', 5);
  // “Husni Bergadz (BN-Tambun)”: the party and the seat of a member
  const isSeated =
    after.surface === '(' && next && /^\p{Lu}{2,5}-\p{Lu}\p{Ll}/u.test(next.surface) && found.tokens.length > 1;
  if (after.surface === '(' && next && (isSeated || rules.lifeMarks?.test(next.lower)))
    sign(found, 'person', 'brackets', 3);
  if (
    after.surface === '(' &&
    map[unit.last + 1]?.kind === 'country' &&
    at((map[unit.last + 1] as Unit).last)?.surface === ')'
  )
    sign(found, 'person', 'country', 2);
  if (after.surface !== ',' || !next) return;
  // “Larch Universal, its boss and a lawyer”
  const pronounBehind = rules.pronouns.get(next.lower);
  if (!rules.wordForms && pronounBehind?.thing && pronounBehind.possessive) sign(found, 'organization', 'its', 4.5);
  // “Larch Steel, one of the world's largest producers”
  if (rules.partitives?.has(next.lower) && isLargest(unit.last + 2, at, rules))
    sign(found, 'organization', 'largest', 7);
  // “Nordvik, which makes turbines”
  const relative = rules.pronouns.get(next.lower);
  if (relative?.relative && relative.thing && !found.signs.place.includes('in'))
    sign(found, 'organization', 'which', 1.5);
  // “Larch Lifts, which held the contract”
  const act = at(unit.last + 2)?.pos === 'ADV' ? unit.last + 3 : unit.last + 2;
  const isDoing = relative?.thing && rules.firmActs?.has(at(act)?.lower ?? '');
  if (isDoing && found.tokens.length > 1) sign(found, 'organization', 'which does', 2);
  const behind = map[unit.last + 1];
  if (/^\d{1,2}$/.test(next.surface) && /^[,.]$/.test(at(unit.last + 2)?.surface ?? ''))
    sign(found, 'person', 'age', 4);
  if (behind?.kind === 'place' || behind?.kind === 'country') sign(found, 'place', 'where', 2);
  if (relative?.relative && !relative.thing) {
    // “Larch Vale, who have won”, but not “Ada and Lou, who have won”
    const isMany = isManyBehind(at(unit.last + 2), rules);
    if (!isMany) sign(found, 'person', 'who', rules.wordForms ? 1.5 : 3.5);
    else if (!rules.conjunctions.has(at(unit.first - 1)?.lower ?? '')) sign(found, 'organization', 'who are', 3);
  }
  // “Solvinden, bolaget som …”
  const opening = rules.wordForms?.body(next.lower);
  if (opening?.definite && !opening.plural && !found.signs.person.includes('given'))
    sign(found, 'organization', 'apposition', 4.5);
  if (!rules.indefiniteArticles.has(next.lower) && !rules.definiteArticles.has(next.lower)) return;
  for (let offset = 2; offset < 6; offset++) {
    const noun = at(unit.last + offset);
    // “Ada Falk, the godmother of the group”
    if (!noun || noun.surface === ',' || (noun.pos === 'ADP' && !rules.wordForms)) return;
    // “Larch Gestion, the asset manager that owns …”
    const isFirm = rules.thingRelatives?.has(at(unit.last + offset + 1)?.lower ?? '');
    if (noun.role && isFirm && !found.signs.person.includes('given')) {
      sign(found, 'organization', 'apposition', 4.5);
      return;
    }
    // “Lokwang Ekai, an elder who …”, but not “a local daily”
    const isPlain = noun.pos === 'ADJ' && at(unit.last + offset + 1)?.head === 'organization';
    if (
      ((rules.singleNouns.has(noun.lower) && !isPlain) ||
        noun.role ||
        rules.kinNouns.has(noun.lower) ||
        (noun.pos === 'NOUN' && rules.agentNoun.test(noun.lower))) &&
      !rules.organizationNouns.has(noun.lower)
    ) {
      sign(found, 'person', 'apposition', 2.5);
      return;
    }
    const behindNoun = at(unit.last + offset + 1);
    // “the ambassador, Ada Falk, the press service said”: another subject
    if (rules.organizationNouns.has(noun.lower) && rules.speechVerbs.has(behindNoun?.lower ?? '')) return;
    // “the ambassador, Ada Falk, the news agency Larchfax said”
    if (rules.organizationNouns.has(noun.lower) && !rules.wordForms && behindNoun?.capital) return;
    const isBody = rules.organizationNouns.has(noun.lower) || rules.pressNouns?.has(noun.lower);
    if (isBody && !noun.role && behindNoun?.pos !== 'NOUN') {
      const isGiven = found.signs.person.includes('given');
      // “Sanna Patra, a Larchian daily,”, but “Ada Falk, the company's head”
      const isClosed = !rules.wordForms && closesApposition(behindNoun, rules);
      sign(found, 'organization', 'apposition', isClosed && isGiven ? 5.5 : isGiven ? 3 : 4.5);
      return;
    }
  }
}

/** “a Larchian daily[,]”, “a supplier [of] modules”, “a charity [that] …” */
const closesApposition = (behind: Word | undefined, rules: MentionRules): boolean =>
  !behind ||
  behind.pos === 'ADP' ||
  /^[,.;:—–]$/.test(behind.surface) ||
  rules.thingRelatives?.has(behind.lower) === true;

/** “Bijan Rahmano from [the Larch Union of Growers], says”: where the words go on behind where somebody is from. */
function behindOrigin(link: number, at: WordAt, map: UnitMap, rules: MentionRules): number {
  const from = behindArticle(link + 1, at, rules);
  let end = from;
  while (end < from + LONGEST_ORIGIN) {
    // “the Larch Farmers and Graziers Association”
    const place = map[end] ?? (rules.conjunctions.has(at(end)?.lower ?? '') ? map[end + 1] : undefined);
    if (place === undefined) break;
    end = place.last;
  }
  if (end === from) return link;
  return at(end)?.surface === ',' ? end + 1 : end;
}

/** “Nordvik [i Holm] varslar”: where the words go on behind the town that a firm is in; the town itself does nothing. */
function behindTown({ first, last }: Unit, at: WordAt, map: UnitMap, { insideLinks }: MentionRules): number {
  if (insideLinks.has(at(first - 1)?.lower ?? '')) return NOWHERE;
  const town = insideLinks.has(at(last)?.lower ?? '') ? map[last + 1] : undefined;
  return town?.last ?? last;
}

const NOWHERE = -1;

/** In words. */
const LONGEST_ORIGIN = 8;

/** “Norsk Kraft [chief executive Ada Falk]”: an office that only a firm or a team has, with its holder. */
function hasChief(from: number, at: WordAt, map: UnitMap, rules: MentionRules): boolean {
  for (let index = from; index < from + LONGEST_OFFICE; index++) {
    const word = at(index);
    if (!word || word.capital || map[index] || !(word.pos === 'NOUN' || word.pos === 'ADJ' || word.role)) return false;
    if (rules.firmHeads.has(word.lower)) return map[index + 1]?.kind === 'name';
  }
  return false;
}

const LONGEST_OFFICE = 3;

/** “one [of the world's largest] producers” */
function isLargest(from: number, at: WordAt, rules: MentionRules): boolean {
  for (let index = from; index < from + MOST_BEFORE_LARGEST; index++) {
    const word = at(index);
    if (!word || word.surface === ',') return false;
    if (rules.sizeWords?.has(word.lower)) return true;
  }
  return false;
}

const MOST_BEFORE_LARGEST = 6;

/** “who [have]” */
const isManyBehind = (verb: Word | undefined, rules: MentionRules): boolean =>
  rules.pluralVerbs?.has(verb?.lower ?? '') === true;

/** “which” */
function isThing(word: Word | undefined, rules: MentionRules): boolean {
  const facts = rules.pronouns.get(word?.lower ?? '');
  return facts?.relative === true && facts.thing === true;
}

/** “Nordvik[, which makes turbines,] said”: where the verb stands. */
function skipAside(from: number, at: WordAt): number {
  if (at(from)?.surface !== ',') return from;
  for (let index = from + 2; index < from + LONGEST_ASIDE; index++) if (at(index)?.surface === ',') return index + 1;
  return from;
}

const LONGEST_ASIDE = 16;

/** “Investigations [have] shown” */
function hasPlural(from: number, end: number, at: WordAt, rules: MentionRules): boolean {
  for (let index = from; index < end; index++) if (isManyBehind(at(index), rules)) return true;
  return false;
}

/** “Nordvik said on Monday it had hired”, “Suparman said he heard”: the pronoun tells what the subject is. */
function readSubjectAgain(from: number, at: WordAt, map: UnitMap, found: Case): void {
  for (let index = from; index < from + MOST_BETWEEN; index++) {
    const word = at(index);
    const facts = word?.pronoun;
    if (facts?.gender) sign(found, 'person', 'he', 3);
    // “said it was clear” tells of nobody
    else if (facts?.thing) sign(found, 'organization', 'it', isDoing(index + 1, at) ? 4.5 : 3);
    const isBetween =
      word?.pos === 'ADP' || word?.pos === 'SCONJ' || word?.pos === 'DET' || map[index]?.rule === 'known-name';
    if (!isBetween || facts) return;
  }
}

/** “it [will sell]”, “it [is competing]”, but not “it [was clear]” */
function isDoing(from: number, at: WordAt): boolean {
  const verb = skipAuxiliaries(from, at);
  return at(verb)?.pos === 'VERB';
}

const MOST_BETWEEN = 5;

/** “Families of Larch charity”, “Truckers Solidarity union”, “Debt charity”: whether nothing but a name stands before the noun for what it is. */
function isWhole({ first, last }: Unit, at: WordAt, rules: MentionRules): boolean {
  if (rules.wordForms) return true;
  const [opener, before] = [at(first), at(first - 1)];
  if (last - first === 1 && opener?.first && (opener.listed || opener.pos !== 'PROPN') && !opener.shout) return false;
  const isLinked = rules.matterLinks.has(before?.lower ?? '') && at(first - 2)?.capital === true;
  return !isLinked && !(before?.role && before.capital);
}

/** “[Rock] band Larches left”: a word that only the sentence gives a capital, and what the body behind is called. */
const opensKind = ({ first, last }: Unit, at: WordAt): boolean =>
  last - first === 1 && at(first)?.first === true && !at(first)?.shout && at(last + 1)?.capital === true;

/** “the Varde network”, “Tolvana shares”: a noun that only the name of a body stands before. */
function readNounAfter(after: Word, next: Word | undefined, rules: MentionRules, found: Case): void {
  const isHead = !next || next.capital || (next.pos !== 'NOUN' && !next.role);
  // “the ODM party leader”
  const isOffice = rules.partyHeads.has(after.lower) && next?.roleHead?.plural === false;
  if (!(isHead || isOffice) || !rules.labelNouns?.has(after.lower)) return;
  // “the Larch Bell newspaper”, but “the Ada Falk show”
  sign(found, 'organization', 'noun after', found.signs.person.includes('given') ? 3 : 4.5);
}

/** Whether the noun phrase from `from` on is headed by what only a firm has: “operating profit”. */
function ownsBusiness(from: number, at: WordAt, rules: MentionRules): boolean {
  for (let index = from; index < from + 4; index++) {
    const word = at(index);
    if (!word || (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'VERB' && word.pos !== 'NUM')) return false;
    if (rules.firmNouns.has(word.lower)) return true;
  }
  return false;
}

/** “(Benioff 2014)”, “Benioff (2014) found”, “Benioff et al.”: who is cited, but not “Dalapump 2019”, “the thriller Overload (1979)”. */
function isCited({ first, last }: Unit, after: Word, at: WordAt, rules: MentionRules, { signs }: Case): boolean {
  const [next, close, behind] = [at(last + 1), at(last + 2), at(last + 3)];
  if (/^\d{4}[a-z]?$/.test(after.surface))
    return at(first - 1)?.surface === '(' || (!rules.wordForms && signs.person.includes('given'));
  if (after.lower === 'et') return next?.lower.startsWith('al') === true;
  if (!/^[(,]$/.test(after.surface) || !next || !/^(?:19|20)\d\d[a-z]?$/.test(next.surface)) return false;
  const isNamely = signs.person.includes('family') || signs.person.includes('given');
  return isNamely || after.surface === ',' || close?.surface !== ')' || behind?.pos === 'VERB' || behind?.pos === 'AUX';
}
