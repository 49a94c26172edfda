import type { KnownName } from '../../model/known-name.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import { findHead } from './heads-in-run.ts';
import {
  endOfCountries,
  endOfStation,
  isCalledForCountry,
  isCountryPart,
  isLetters,
  isNamedForCountry,
  isOwnBody,
  isOwnHead,
  isPartName,
  isPartner,
  isTitleWord,
  isTrading,
  opensBody,
  opensPaper,
  speaksHere,
} from './known-in-run.ts';
import { isProduct } from './names-thing.ts';
import { isPersonal } from './person-in-run.ts';
import type { RunCut } from './run-cut.ts';
import { isOfficeWithMatter } from './title-in-run.ts';
import { createUnit, knownUnit } from './unit.ts';

/** A well-known name, with the head that makes another name of it: “[Peru]”, “[Vietnam News Agency]”. */
export function cutKnown(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  const known = matchKnown(words, at);
  if (!known || isOwnHead(words, start, at, known, rules) || isTitleWord(word, known, next, rules)) return false;
  if (isPersonal(words, start, at, end, known, rules) && !isOfficeWithMatter(words, at + 1, end, rules)) return false;
  if (isLetters(words, at, known, rules) || opensLongerBody(cut, known)) return false;
  const stop = at + known.words.length;
  const isAlone = known.kind === 'thing' && !opensBody(words, at, rules) && !opensPaper(words[stop], end, rules);
  // “Liberal Democrat | Treasury spokesman”
  const isPartys = rules.stateBodies.has(words[stop]?.lower ?? '') && partyCalled(calledHere(cut, stop), rules);
  const head = isAlone || isPartys ? -1 : findHead(words, stop, end, rules);
  if (head < 0) cutAlone(cut, known, stop);
  else cutWithHead(cut, known, stop, head);
  return true;
}

const calledHere = ({ words, at }: RunCut, stop: number): string =>
  words
    .slice(at, stop)
    .map(({ lower }) => lower)
    .join(' ');

/** “Ostby [State House] of Assembly”: a well-known house that goes on with “of” and what another one is called. */
function opensLongerBody({ words, at, start, rules }: RunCut, { kind, words: own }: KnownName): boolean {
  const [link, head] = words.slice(at + own.length, at + own.length + 2);
  const isBody = kind === 'organization' && at > start && own.length > 1 && head?.head === 'organization';
  return isBody && head.capital && rules.matterLinks.has(link?.lower ?? '') && !rules.wordForms;
}

/** A well-known name behind which no head stands. */
function cutAlone(cut: RunCut, known: KnownName, stop: number): void {
  const { words, at, start, end, rules, word } = cut;
  if (isPartner(words, at, stop, end)) {
    cut.at = stop + 2;
    return;
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
    if (speaks || ((!opening.first || opening.camel) && !opening.role && (isCalled || word.shout || !opening.listed))) {
      // “Research UK”, “Sport England said”
      if (speaks || (words[at - 1] as Word).head === 'organization')
        cut.add(createUnit(start, end, 'organization', 'country-of-body'));
      else if (isCalled) cut.add(createUnit(start, end, 'name', 'country-of-body'));
      else cut.at = end;
      return;
    }
  }
  if (isNamedForCountry(words, at, stop, end, known, rules)) {
    cut.flush(at);
    cut.units.push(knownUnit(at, stop, known));
    cut.add(createUnit(at, end, 'organization', 'country-of-body'));
    return;
  }
  // “member for West Ostby”
  const isSided = known.kind === 'place' && at === cut.start + 1 && rules.seatSides?.has((words[at - 1] as Word).lower);
  if (isSided && !(words[at - 1] as Word).first) {
    cut.add(Object.assign(knownUnit(at, stop, known), { first: at - 1 }));
    return;
  }
  cut.flush(at);
  // “member for Ostby South”
  const isSide = known.kind === 'place' && stop < end && rules.seatSides?.has((words[stop] as Word).lower) === true;
  if (isSide && (stop + 1 === end || (words[stop + 1] as Word).role || (words[stop + 1] as Word).given)) {
    cut.add(Object.assign(knownUnit(at, stop, known), { last: stop + 1 }));
    return;
  }
  // “SVT Sport”: a part of it that has a name of its own
  const behind = known.kind === 'organization' && stop < end ? (words[stop] as Word) : undefined;
  // “Citigroup Global Markets”
  if (behind && !rules.wordForms && isTrading(words, stop, end, known, rules)) {
    cut.add(createUnit(at, end, 'organization', 'organization-part'));
    return;
  }
  // “CNN Worldwide”
  const isPart = rules.wordForms
    ? !behind?.listed && !behind?.given
    : isPartName(words, at, behind) || isCountryPart(words, word, behind);
  if (behind && behind.index + 1 === end && isPart)
    cut.add(
      isProduct(words, at, known, rules)
        ? createUnit(at, end, 'thing', 'product')
        : createUnit(at, end, 'organization', 'organization-part'),
    );
  else cut.add(knownUnit(at, stop, known));
}

/** “[Vietnam News Agency]”, “[Lisbon Convention]”, “[Russian Foreign Ministry]” */
function cutWithHead(cut: RunCut, known: KnownName, stop: number, head: number): void {
  const { words, at, start, end, rules } = cut;
  // “on German TV”: whatever is sent there
  if (known.kind === 'adjective' && head === stop && rules.stationHeads?.has((words[head] as Word).lower)) {
    cut.flush(at);
    cut.add(knownUnit(at, stop, known));
    cut.skipTo(head + 1);
    return;
  }
  const kind = (words[head] as Word).head ?? 'thing';
  // “US [Securities and Exchange Commission]”, “US [Department of Homeland Security]”
  const inner = known.kind === 'country' ? matchKnown(words, stop) : undefined;
  if (inner?.kind === 'organization' && stop + inner.words.length > Math.max(end, head + 1)) {
    cut.flush(at);
    cut.units.push(knownUnit(at, stop, known));
    cut.add(Object.assign(knownUnit(at, stop + inner.words.length, inner), { bareFirst: stop }));
    return;
  }
  // a country keeps its own mention: “[[Vietnam] News Agency]”, but a body only in a thing: “[UN] Charter”, “[UN Office on Drugs]”
  const isOfCountry = known.kind !== 'organization' && known.kind !== 'place' && known.kind !== 'thing';
  if (kind === 'organization' ? isOfCountry : known.kind === 'organization') cut.units.push(knownUnit(at, stop, known));
  const last = kind === 'organization' && isOwnBody(known) ? endOfStation(words, head + 1, end, rules) : head + 1;
  const unit = createUnit(start, last, kind, `${kind}-head`);
  // “U.S. [State Department]” is also called without its country
  if ((known.kind === 'adjective' || inner?.kind === 'organization') && start === at) unit.bareFirst = stop;
  cut.add(unit);
}
