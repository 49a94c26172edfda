import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
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
import {
  endOfCountries,
  endOfStation,
  isCalledForCountry,
  isCounted,
  isCountryPart,
  isLetters,
  isNamedForCountry,
  isOwnBody,
  isOwnHead,
  isPartName,
  isPartner,
  isStationIn,
  isTitleWord,
  isTrading,
  opensBody,
  opensPaper,
  speaksHere,
} from './known-in-run.ts';
import { isProduct } from './names-thing.ts';
import { partyBefore, partyOf } from './party-in-run.ts';
import { isAddress, isGivenHere, isPartOfName, isPersonal, isPersonHere } from './person-in-run.ts';
import { describesNext, isCalledBehindNoun, isGrade, isStatus, onlyOpens, opensWithNoun } from './start-of-run.ts';
import {
  isGradeOf,
  isMatterOfOffice,
  isOfficeWithMatter,
  isRankOf,
  onlyLeads,
  opensOffice,
  opensTitle,
} from './title-in-run.ts';
import { createUnit, knownUnit, type Unit } from './unit.ts';

/** Cuts a run of capitalised words `[from, end)` at known names, forms of address, roles and heads, and adds the units. */
export function parseRun(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]): void {
  // “Former Rovers captain” at the head of a sentence
  const opens = from + 1 < end && (isStatus(words, from, end, rules) || isGrade(words, from, end, rules));
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
    // “MD [&] CEO”
    const isSign = until === start + 1 && words[start]?.surface === '&';
    if (until > start && !isSign) units.push(createUnit(start, until, 'name', 'capitals'));
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
    // “Ostby Evening Post”
    if (at + 2 === end && rules.paperDays?.has(word.lower) && rules.paperTails?.has(next?.lower ?? '')) {
      const town = units.at(-1);
      const isBeside = start === at && town?.last === at && (town.kind === 'place' || town.kind === 'country');
      if (isBeside && town.kind === 'place') units.pop();
      add(createUnit(isBeside ? town.first : start, end, 'organization', 'organization-head'));
      continue;
    }
    // “Schloss Larch”
    if (next && at === start && rules.siteOpeners?.has(word.lower)) {
      add(createUnit(start, end, 'place', 'place-head'));
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
      !isOwnHead(words, start, at, known, rules) &&
      !isTitleWord(word, known, next, rules) &&
      (!isPersonal(words, start, at, end, known, rules) || isOfficeWithMatter(words, at + 1, end, rules)) &&
      !isLetters(words, at, known, rules)
    ) {
      const stop = at + known.words.length;
      const head =
        known.kind === 'thing' && !opensBody(words, at, rules) && !opensPaper(words[stop], end, rules)
          ? -1
          : findHead(words, stop, end, rules);
      if (head < 0) {
        if (isPartner(words, at, stop, end)) {
          at = stop + 2;
          continue;
        }
        // “Pulse Ireland”, “Amnesty Germany”, “Reef Standards Fiji Samoa”
        if (
          (known.kind === 'country' || rules.regionTails?.has(word.lower)) &&
          endOfCountries(words, stop, end) === end &&
          at > start
        ) {
          const opening = words[start] as Word;
          const isCalled = isCalledForCountry(words, start, at, rules);
          const speaks = isCalled && speaksHere(words, start, end, rules);
          if (speaks || (!opening.first && !opening.role && (isCalled || word.shout || !opening.listed))) {
            // “Research UK”, “Sport England said”
            if (speaks || (words[at - 1] as Word).head === 'organization')
              add(createUnit(start, end, 'organization', 'country-of-body'));
            else if (isCalled) add(createUnit(start, end, 'name', 'country-of-body'));
            else at = end;
            continue;
          }
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
        // “Citigroup Global Markets”
        if (behind && !rules.wordForms && isTrading(words, stop, end, known, rules)) {
          add(createUnit(at, end, 'organization', 'organization-part'));
          continue;
        }
        // “CNN Worldwide”
        const isPart = rules.wordForms
          ? !behind?.listed && !behind?.given
          : isPartName(words, at, behind) || isCountryPart(words, word, behind);
        if (behind && behind.index + 1 === end && isPart)
          add(
            isProduct(words, at, known, rules)
              ? createUnit(at, end, 'thing', 'product')
              : createUnit(at, end, 'organization', 'organization-part'),
          );
        else add(knownUnit(at, stop, known));
        continue;
      }
      // “on German TV”: whatever is sent there
      if (known.kind === 'adjective' && head === stop && rules.stationHeads?.has((words[head] as Word).lower)) {
        flush(at);
        add(knownUnit(at, stop, known));
        start = head + 1;
        at = start;
        continue;
      }
      // “Vietnam News Agency”, “Lisbon Convention”, “Russian Foreign Ministry”
      const kind = (words[head] as Word).head ?? 'thing';
      // “US [Securities and Exchange Commission]”, “US [Department of Homeland Security]”
      const inner = known.kind === 'country' ? matchKnown(words, stop) : undefined;
      if (inner?.kind === 'organization' && stop + inner.words.length > Math.max(end, head + 1)) {
        flush(at);
        units.push(knownUnit(at, stop, known));
        add(Object.assign(knownUnit(at, stop + inner.words.length, inner), { bareFirst: stop }));
        continue;
      }
      // a country keeps its own mention: “[[Vietnam] News Agency]”, but a body only in a thing: “[UN] Charter”, “[UN Office on Drugs]”
      const isOfCountry = known.kind !== 'organization' && known.kind !== 'place' && known.kind !== 'thing';
      if (kind === 'organization' ? isOfCountry : known.kind === 'organization') units.push(knownUnit(at, stop, known));
      const last = kind === 'organization' && isOwnBody(known) ? endOfStation(words, head + 1, end, rules) : head + 1;
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
    // “CL King & Associates”
    const isFirms = next?.surface === '&' && words[at + 2]?.head === 'organization';
    // “Vice Adm. Ada Falk”
    const isPart = (next?.title || words[at - 1]?.title) && rules.titleParts?.has(word.lower);
    const isTitle = word.title || isPart || isGradeOf(word, next, rules);
    if (next && isTitle && !isFirms && !(word.role && next.role) && mayTitle && !isGivenHere(words, at, end, rules)) {
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
    const isRole = word.role && !isInBody && !isHour && !isMatterOnly && !isFirms;
    if (isRole && !isPartOfName(words, start, at, end, rules)) {
      const last = lastHead(words, at, end, rules);
      let first = at;
      while (first > start && isModifier(words[first - 1] as Word, rules) && !onlyLeads(words, first - 1, rules))
        first--;
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
    const isFirst = word.head !== 'organization' && next?.surface === '&' && at + 2 < end;
    if (
      word.head &&
      !isHour &&
      !isMatter &&
      !isFirst &&
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
      // “Dairy Australia”
      // “Radio Lagos”
      const isLandly =
        at === start &&
        word.head === 'organization' &&
        next &&
        (endOfCountries(words, at + 1, end) === end || isStationIn(words, at, end, rules));
      if (isLandly && !rules.wordForms && (!word.first || speaksHere(words, start, end, rules))) {
        add(createUnit(start, end, 'organization', 'country-of-body'));
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
      if (head + 1 < end && !rules.wordForms && /^\p{Lu}\.?$/u.test((words[head + 1] as Word).surface)) {
        add(createUnit(start, head + 2, 'thing', 'thing-head'));
        continue;
      }
      // “Operation Larch Shield”
      const isCampaign = at === start && last > head + 1 && rules.campaignHeads?.has(word.lower);
      const unit = createUnit(start, last, isCampaign ? 'thing' : kind, `${kind}-head`);
      unit.generic =
        kind === 'organization' && start === head && last === head + 1 && !isProperCompound(words[head] as Word, rules);
      add(unit);
      continue;
    }
    at++;
  }
  flush(end);
}
