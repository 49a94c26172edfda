import type { KnownName } from '../model/known-name.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import {
  findHead,
  furthestHead,
  isModifier,
  isProperCompound,
  lastHead,
  ownsBody,
  runsItself,
  tailOf,
} from './heads-in-run.ts';
import { matchKnown } from './match-known.ts';
import { isGivenHere, isPartOfName, isPersonal, isPersonHere } from './person-in-run.ts';
import { isPartyOfTitle } from './read-party.ts';
import type { Word } from './read-words.ts';
import { createUnit, knownUnit, type Unit } from './unit.ts';
import { partyCalled } from './well-known.ts';

/** Cuts a run of capitalised words `[from, end)` at known names, forms of address, roles and heads, and adds the units. */
export function parseRun(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]): void {
  // “Former Rovers captain” at the head of a sentence
  const opens = from + 1 < end && (isStatus(words, from, rules) || isGrade(words, from, end, rules));
  let start = opens && !(words[from + 1] as Word).role ? from + 1 : from;
  // “Oslo-based Harbour Bank”
  if (start + 1 < end && rules.compoundEnd.test((words[start] as Word).surface)) start++;
  let at = start;
  const add = (unit: Unit): void => {
    units.push(unit);
    start = unit.last;
    at = unit.last;
  };
  const flush = (until: number): void => {
    // “the Falk-led coalition”: a name that a participle makes an adjective names nobody here
    if (until > start && rules.compoundEnd.test((words[until - 1] as Word).surface)) start = until;
    if (until > start) units.push(createUnit(start, until, 'name', 'capitals'));
    start = until;
  };
  if (isCalledBehindNoun(words, from, end, rules)) {
    units.push(createUnit(from, end, 'organization', 'name-behind-noun'));
    return;
  }
  while (at < end) {
    const word = words[at] as Word;
    const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
    const party = at === start ? partyOf(words, at, end, rules) : undefined;
    if (party) {
      add(knownUnit(at, at + party.words, party.known, 'party-mark'));
      continue;
    }
    // “Dockers Local 88”
    if (next && rules.numberedBodies?.has(word.lower) && /^\d/.test(next.surface)) {
      add(createUnit(start, at + 2, 'organization', 'numbered-body'));
      continue;
    }
    const known = matchKnown(words, at);
    if (
      known &&
      !isTitleWord(word, known, next, rules) &&
      !isPersonal(words, start, at, end, known, rules) &&
      !isLetters(words, at, known, rules)
    ) {
      const stop = at + known.words.length;
      const head =
        known.kind === 'thing' && !opensBody(words, at, rules) && !opensPaper(words[stop], end, rules)
          ? -1
          : findHead(words, stop, end, rules);
      if (head < 0) {
        // “Pulse Ireland”, “Amnesty Germany”, “Reef Standards Fiji Samoa”
        if (
          known.kind === 'country' &&
          endOfCountries(words, stop, end) === end &&
          at > start &&
          !(words[start] as Word).first &&
          !(words[start] as Word).role &&
          (word.shout || !(words[start] as Word).listed)
        ) {
          // “Research UK”
          if ((words[at - 1] as Word).head === 'organization')
            add(createUnit(start, end, 'organization', 'country-of-body'));
          else at = end;
          continue;
        }
        if (isNamedForCountry(words, at, stop, end, known, rules)) {
          flush(at);
          units.push(knownUnit(at, stop, known));
          add(createUnit(at, end, 'organization', 'country-of-body'));
          continue;
        }
        flush(at);
        // “SVT Sport”: a part of it that has a name of its own
        const behind = known.kind === 'organization' && stop < end ? (words[stop] as Word) : undefined;
        // “CNN Worldwide”
        const isPart = rules.wordForms
          ? !behind?.listed && !behind?.given
          : isPartName(words, at, behind) || isCountryPart(words, word, behind);
        if (behind && behind.index + 1 === end && isPart) add(createUnit(at, end, 'organization', 'organization-part'));
        else add(knownUnit(at, stop, known));
        continue;
      }
      // “Vietnam News Agency”, “Lisbon Convention”, “Russian Foreign Ministry”
      const kind = (words[head] as Word).head ?? 'thing';
      // a country keeps its own mention: “[[Vietnam] News Agency]”, but a body only in a thing: “[UN] Charter”, “[UN Office on Drugs]”
      const isOfCountry = known.kind !== 'organization' && known.kind !== 'place' && known.kind !== 'thing';
      if (kind === 'organization' ? isOfCountry : known.kind === 'organization') units.push(knownUnit(at, stop, known));
      const last = kind === 'organization' && isOwnBody(known) ? endOfStation(words, head + 1, end) : head + 1;
      const unit = createUnit(start, last, kind, `${kind}-head`);
      // “U.S. [State Department]” is also called without its country
      const isWellKnown = known.kind === 'country' && matchKnown(words, stop)?.kind === 'organization';
      if ((known.kind === 'adjective' || isWellKnown) && start === at) unit.bareFirst = stop;
      add(unit);
      continue;
    }
    // “the Master Plan”
    const isWork = next?.head === 'thing' && rules.definiteArticles.has(words[at - 1]?.lower ?? '');
    const mayTitle = !isWork && (next?.head !== 'organization' || isAddress(words, at, end));
    // “Vice Adm. Ada Falk”
    const isPart = (next?.title || words[at - 1]?.title) && rules.titleParts?.has(word.lower);
    const isTitle = word.title || isPart || isGradeOf(word, next, rules);
    if (next && isTitle && !(word.role && next.role) && mayTitle && !isGivenHere(words, at, end, rules)) {
      flush(at);
      const isRole = word.role && !word.surface.endsWith('.');
      add(createUnit(at, at + 1, isRole ? 'role' : 'title', 'title'));
      continue;
    }
    // “DI Ada Falk”
    if (next && isRankOf(word, next, rules)) {
      flush(at);
      add(createUnit(at, at + 1, 'title', 'title'));
      continue;
    }
    // “Queen Elizabeth University Hospital”
    if (word.role && at === start && next && rules.patronWords.has(word.lower)) {
      const house = findHead(words, at + 1, end, rules);
      if (house >= 0 && (words[house] as Word).head === 'organization') {
        add(createUnit(start, house + 1, 'organization', 'organization-head'));
        continue;
      }
    }
    // “Salt Workers Union”, “Desert Guard”: a role word that belongs to the name of a body
    const isInBody =
      word.role &&
      (ownsBody(word, next, rules) ||
        (word.head === 'organization' && at > start && !opensTitle(words[at - 1] as Word, rules)));
    // “Criminal Justice”, “Social Justice”
    const isMatterOnly = at > start && rules.matterRoles?.get(word.lower)?.has((words[at - 1] as Word).lower) === true;
    const isHour = rules.shortRoles.has(word.surface) && isCounted(words, at);
    if (word.role && !isInBody && !isHour && !isMatterOnly && !isPartOfName(words, start, at, end, rules)) {
      const last = lastHead(words, at, end, rules);
      let first = at;
      while (first > start && isModifier(words[first - 1] as Word, rules)) first--;
      // “Minister of Public Security | Senior Lieutenant General Ada Falk”
      if (
        first === from &&
        isMatterOfOffice(words, from, rules) &&
        rules.personTitles.has((words[last - 1] as Word).lower)
      )
        while (first < at && rules.rolePortfolios.has((words[first] as Word).lower)) first++;
      flush(first);
      // “Labour MP Ada Falk”
      const member = first < at ? partyBefore(words, first, last - 1, rules) : undefined;
      if (member) add(knownUnit(first, first + 1, member, 'party-mark'));
      first = Math.max(first, start);
      add(createUnit(first, last, 'role', 'role-head'));
      continue;
    }
    // “Nätverket Fri Väg”, “Statliga Petromar”
    if (next && at === start && word.first && !word.head && onlyOpens(word, rules)) {
      start = at + 1;
      at++;
      continue;
    }
    // “Water Resources Minister”, “International Studies”: the matter of a title or of another name
    const isMatter =
      next !== undefined &&
      rules.rolePortfolios.has(word.lower) &&
      (next.role || (at === start && !next.head && word.pos !== 'NOUN'));
    // “Harbour & Pike” is no harbour
    // “AG Harlan” is no firm: what a firm is by law stands behind its name
    const isLegal = at === start && next !== undefined && rules.legalForms.has(word.lower);
    // “Elmwood High”
    if (rules.schoolWords?.has(word.lower) && at > start && at + 1 === end && !(words[start] as Word).given) {
      add(createUnit(start, end, 'organization', 'organization-head'));
      continue;
    }
    const isPartner = word.head !== 'organization' && next?.surface === '&' && at + 2 < end;
    if (
      word.head &&
      !isHour &&
      !isMatter &&
      !isPartner &&
      !isLegal &&
      !opensOffice(words, start, at, end, rules) &&
      !isPersonHere(words, start, at, end, units, rules)
    ) {
      // “Newspaper La Voce reported”: only the sentence made a name of the noun
      if (next && at === start && (describesNext(word, rules) || opensWithNoun(words, at, end, rules))) {
        start = at + 1;
        at++;
        continue;
      }
      // “Times Square”
      const isNoun = rules.wordForms?.body(word.lower)?.definite === true;
      const isSpot =
        at === start && word.head === 'organization' && next?.head === 'place' && at + 2 === end && !isNoun;
      const head = isSpot ? at + 1 : furthestHead(words, at, end, word.head, rules);
      const last = tailOf(words, start, head, end, rules);
      const kind = runsItself(words, head, rules) ? 'organization' : ((words[head] as Word).head ?? word.head);
      // “Group E”, “Court A”: one of several things
      if (head + 1 < end && !rules.wordForms && /^\p{Lu}$/u.test((words[head + 1] as Word).surface)) {
        add(createUnit(start, end, 'thing', 'thing-head'));
        continue;
      }
      const unit = createUnit(start, last, kind, `${kind}-head`);
      unit.generic =
        kind === 'organization' && start === head && last === head + 1 && !isProperCompound(words[head] as Word, rules);
      add(unit);
      continue;
    }
    at++;
  }
  flush(end);
}

/** “Former”, but not “Nya” of “Nya Landsbygdsbanken” */
function isStatus(words: readonly Word[], at: number, { roleStatuses, wordForms }: MentionRules): boolean {
  const [word, next] = [words[at] as Word, words[at + 1] as Word];
  if (!roleStatuses.has(word.lower)) return false;
  return !(wordForms?.isAdjective(word.lower) && wordForms.body(next.lower)?.definite);
}

/** “Senior Harvest Party official” at the head of a sentence */
function isGrade(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const [word, behind] = [words[at] as Word, words[end]];
  const isTitle = behind?.sentence === word.sentence && !behind.capital && behind.role;
  return word.first && isTitle && !rules.wordForms && rules.rankGrades?.has(word.lower) === true;
}

/** “[BBC] Radio 4” */
const isOwnBody = ({ kind }: KnownName): boolean => kind === 'organization';

/** “BBC Radio [4]”, “NHS Services [Scotland]”: the number or the country that a name with a known body in it closes with. */
function endOfStation(words: readonly Word[], at: number, end: number): number {
  if (at < end && /^\d{1,2}$/.test((words[at] as Word).surface)) return at + 1;
  const country = at < end ? matchKnown(words, at) : undefined;
  return country?.kind === 'country' && at + country.words.length === end ? end : at;
}

/** Where a row of countries goes on to from `at`: “Australia [New Zealand]”. */
function endOfCountries(words: readonly Word[], at: number, end: number): number {
  const known = at < end ? matchKnown(words, at) : undefined;
  return known?.kind === 'country' ? endOfCountries(words, at + known.words.length, end) : at;
}

/** “Water [Cabinet] Secretary”: a body that belongs to the title behind it. */
function opensOffice(words: readonly Word[], start: number, at: number, end: number, rules: MentionRules): boolean {
  const { lower } = words[at] as Word;
  if (!rules.titleBodies?.has(lower) || at + 1 >= end || !(words[at + 1] as Word).role) return false;
  return words.slice(start, at).every((word) => isModifier(word, rules));
}

/** “Mr. Church”, “Mrs. Bank”, but not “Gen. Assembly President” */
function isAddress(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  return at + 2 === end && (word.surface.endsWith('.') || word.surface.length < 4);
}

/** “Former AG”, “Deputy AG”: a word that only an office has before it. */
function opensTitle(before: Word, rules: MentionRules): boolean {
  return rules.roleStatuses.has(before.lower) || rules.roleRanks.has(before.lower);
}

/** “Conservative Ada Falk”, “Liberal Democrat Lou Berg”: the party of whom the run goes on to name. */
function partyOf(words: readonly Word[], at: number, end: number, rules: MentionRules) {
  for (const size of [2, 1]) {
    // a name has two words at least
    if (at + size + 2 > end) continue;
    const member = words.slice(at, at + size).map(({ lower }) => lower);
    const known = partyCalled(member.join(' '), rules);
    if (!known) continue;
    const [given, family, more] = words.slice(at + size, end) as [Word, Word, Word?];
    if (given.given || !(more || given.listed || family.listed)) return { known, words: size };
  }
  return undefined;
}

/** “America Rising”, “Kenya Re”: a country with one word behind it that is nobody's name, inside a sentence in lower case. */
function isNamedForCountry(
  words: readonly Word[],
  at: number,
  stop: number,
  end: number,
  known: KnownName,
  rules: MentionRules,
): boolean {
  if (known.kind !== 'country' || stop + 1 !== end || rules.wordForms) return false;
  return isPartName(words, at, words[stop]);
}

/** Whether `word` belongs to the name of the body that begins at `at`: it is nobody's name and stands among words in lower case. */
function isPartName(words: readonly Word[], at: number, word: Word | undefined): boolean {
  if (word === undefined || word.given || word.family || word.listed || word.initial || word.shout) return false;
  if (word.pos === 'VERB' || word.surface.endsWith('.') || matchKnown(words, word.index)) return false;
  const isLower = (near: Word | undefined): boolean => near?.sentence !== word.sentence || !near.capital;
  const gap = word.start - (words[word.index - 1] as Word).end;
  return isLower(words[at - 1]) && isLower(words[word.index + 1]) && gap === 1;
}

function isRankOf(word: Word, next: Word, rules: MentionRules): boolean {
  return rules.rankLetters?.has(word.surface) === true && next.capital && (next.given || next.family) && !next.role;
}

/** “NHS England”: the country that a known body is the part for. */
function isCountryPart(words: readonly Word[], body: Word, behind: Word | undefined): boolean {
  if (!behind || (behind.shout && body.shout) || behind.start - (words[behind.index - 1] as Word).end !== 1)
    return false;
  return matchKnown(words, behind.index)?.kind === 'country' && words[body.index - 1]?.capital !== true;
}

/** “[Republican] Senator”, “[Labour] First Minister”: the party that the first word before an office of politicians tells of. */
function partyBefore(
  words: readonly Word[],
  first: number,
  headAt: number,
  rules: MentionRules,
): KnownName | undefined {
  const { lower } = words[headAt] as Word;
  const isPolitician = rules.partyMembers.has(lower) && !rules.matterHeads.has(lower);
  if (!isPolitician && !isPartyOfTitle(words, first, first + 1, headAt, rules)) return undefined;
  return partyCalled((words[first] as Word).lower, rules);
}

/** “Labour Minister”, “Health Secretary”: a known name that is the matter of a title here. */
function isTitleWord(word: Word, known: KnownName, next: Word | undefined, rules: MentionRules): boolean {
  if (known.words.length > 1 || !next || !isModifier(word, rules)) return false;
  return next.role || isModifier(next, rules) || next.head === 'organization';
}

/** “the PM”: the letters of a title that are those of a thing too. */
function isLetters(words: readonly Word[], at: number, known: KnownName, rules: MentionRules): boolean {
  return known.kind === 'thing' && rules.shortRoles.has((words[at] as Word).surface) && !isCounted(words, at);
}

/** “5 PM”, “101.5 FM” */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.sentence === words[at]?.sentence && /^\d/.test(before?.surface ?? '');
}

/** “Islamic Bank”, “Democratic Youth League”, but not “Democratic Senate”. */
function opensBody(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { lower } = words[at] as Word;
  if (!rules.originWords.has(lower)) return false;
  return !rules.partyWords.has(lower) || words[at + 1]?.head !== 'organization';
}

/** “Sunday Ledger” */
function opensPaper(next: Word | undefined, end: number, rules: MentionRules): boolean {
  return next !== undefined && next.index < end && rules.paperHeads.has(next.lower);
}

/** “Förpackningsbolaget Granvik redovisar”: only the sentence's start makes a capital of the definite noun. */
function describesNext(word: Word, rules: MentionRules): boolean {
  return word.first && rules.wordForms?.describes(word.lower) === true;
}

function onlyOpens({ lower }: Word, { wordForms }: MentionRules): boolean {
  return wordForms?.isOpening(lower) === true || wordForms?.isPlainAdjective(lower) === true;
}

/** “Newspaper [La Voce]”, but not “Senate Water Committee” */
function opensWithNoun(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  if (!word.first || word.shout || rules.wordForms || !rules.organizationNouns.has(word.lower)) return false;
  return findHead(words, at + 1, end, rules) < 0;
}

/** “the network [Clean Reefs Sahel]”, “the charity [Open Roads Kenya]”: behind the noun for a body a place only ends its name. */
function isCalledBehindNoun(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  const noun = words[from - 1];
  const isNoun = noun?.sentence === words[from]?.sentence && noun?.capital === false && !noun.role;
  if (!isNoun || rules.wordForms || !rules.organizationNouns.has(noun.lower) || end - from < 2) return false;
  const [last] = words.slice(end - 1, end) as [Word];
  const isPlace = /^(?:country|place)$/.test(matchKnown(words, last.index)?.kind ?? '');
  return (
    isPlace &&
    !matchKnown(words, from) &&
    words.slice(from, end).every((word) => !word.given && !word.role && !word.title && word.head !== 'organization')
  );
}

/** “Minister of [Public Security]”: whether the words from `at` on tell what an office is for. */
function isMatterOfOffice(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [office, link] = words.slice(Math.max(0, at - 2), at);
  return office?.role === true && office.sentence === words[at]?.sentence && rules.matterLinks.has(link?.lower ?? '');
}

/** “[Senior] Lt. Gen. Ada Falk”, but not “Senior Lieutenant General Ada Falk”: a grade before a rank that is shortened. */
function isGradeOf(word: Word, next: Word | undefined, rules: MentionRules): boolean {
  return next?.title === true && next.surface.endsWith('.') && rules.rankGrades?.has(word.lower) === true;
}
