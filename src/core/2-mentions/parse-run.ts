import type { KnownName, MentionRules } from '../model/mention-rules.ts';
import { isDeterminer } from './is-determiner.ts';
import { matchKnown } from './match-known.ts';
import type { Word } from './read-words.ts';
import { createUnit, knownUnit, type Unit } from './unit.ts';
import type { HeadKind } from './word-form.ts';

/** Cuts a run of capitalised words `[from, end)` at known names, forms of address, roles and heads, and adds the units. */
export function parseRun(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]): void {
  // “Former Rovers captain” at the head of a sentence
  let start =
    rules.roleStatuses.has((words[from] as Word).lower) && from + 1 < end && !(words[from + 1] as Word).role
      ? from + 1
      : from;
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
  while (at < end) {
    const word = words[at] as Word;
    const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
    const known = matchKnown(words, at);
    if (known && !isTitleWord(word, known, next, rules) && !isPersonal(words, start, at, end, known, rules)) {
      const stop = at + known.words.length;
      const head =
        known.kind === 'thing' && !opensBody(words, at, rules) && !opensPaper(words[stop], end, rules)
          ? -1
          : findHead(words, stop, end, rules);
      if (head < 0) {
        // “Pulse Ireland”, “Amnesty Germany”
        if (
          known.kind === 'country' &&
          stop === end &&
          at > start &&
          !(words[start] as Word).first &&
          !(words[start] as Word).role &&
          (word.shout || !(words[start] as Word).listed)
        ) {
          at = stop;
          continue;
        }
        flush(at);
        // “SVT Sport”: a part of it that has a name of its own
        const behind = known.kind === 'organization' && stop < end ? (words[stop] as Word) : undefined;
        if (rules.wordForms && behind && behind.index + 1 === end && !behind.listed && !behind.given)
          add(createUnit(at, end, 'organization', 'organization-part'));
        else add(knownUnit(at, stop, known));
        continue;
      }
      // “Vietnam News Agency”, “Lisbon Convention”, “Russian Foreign Ministry”
      const kind = (words[head] as Word).head ?? 'thing';
      const isNested =
        known.kind === 'organization' || (kind === 'organization' && known.kind !== 'place' && known.kind !== 'thing');
      if (isNested) units.push(knownUnit(at, stop, known));
      const unit = createUnit(start, head + 1, kind, `${kind}-head`);
      if (known.kind === 'adjective' && start === at) unit.bareFirst = stop;
      add(unit);
      continue;
    }
    const mayTitle = next?.head !== 'organization' || isAddress(words, at, end);
    if (next && word.title && !(word.role && next.role) && mayTitle && !isGivenHere(words, at, end, rules)) {
      flush(at);
      const isRole = word.role && !word.surface.endsWith('.');
      add(createUnit(at, at + 1, isRole ? 'role' : 'title', 'title'));
      continue;
    }
    // “Salt Workers Union”, “Desert Guard”: a role word that belongs to the name of a body
    const isInBody =
      word.role &&
      (ownsBody(word, next, rules) ||
        (word.head === 'organization' && at > start && !opensTitle(words[at - 1] as Word, rules)));
    if (word.role && !isInBody && !isPartOfName(words, start, at, end, rules)) {
      const last = lastHead(words, at, end, rules);
      let first = at;
      while (first > start && isModifier(words[first - 1] as Word, rules)) first--;
      flush(first);
      add(createUnit(first, last, 'role', 'role-head'));
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
    const isPartner = word.head !== 'organization' && next?.surface === '&' && at + 2 < end;
    if (word.head && !isMatter && !isPartner && !isLegal && !isPersonHere(words, start, at, end, units, rules)) {
      // “Newspaper La Voce reported”: only the sentence made a name of the noun
      if (next && at === start && (describesNext(word, rules) || opensWithNoun(words, at, end, rules))) {
        start = at + 1;
        at++;
        continue;
      }
      // “Times Square”
      const isSpot = at === start && word.head === 'organization' && next?.head === 'place' && at + 2 === end;
      const head = isSpot ? at + 1 : furthestHead(words, at, end, word.head, rules);
      const last = tailOf(words, start, head, end, rules);
      const kind = runsItself(words, head, rules) ? 'organization' : ((words[head] as Word).head ?? word.head);
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

/** “Mr. Church”, “Mrs. Bank”, but not “Gen. Assembly President” */
function isAddress(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  return at + 2 === end && (word.surface.endsWith('.') || word.surface.length < 4);
}

/** “Salt Workers Union”: people in the plural before the head of their body. */
function ownsBody(word: Word, next: Word | undefined, rules: MentionRules): boolean {
  return next?.head === 'organization' && (!rules.roleHeads.has(word.lower) || rules.rarelyRoles.has(word.lower));
}

/** “Former AG”, “Deputy AG”: a word that only an office has before it. */
function opensTitle(before: Word, rules: MentionRules): boolean {
  return rules.roleStatuses.has(before.lower) || rules.roleRanks.has(before.lower);
}

/** “Labour Minister”, “Health Secretary”: a known name that is the matter of a title here. */
function isTitleWord(word: Word, known: KnownName, next: Word | undefined, rules: MentionRules): boolean {
  if (known.words.length > 1 || !next || !isModifier(word, rules)) return false;
  return next.role || isModifier(next, rules) || next.head === 'organization';
}

function isModifier(word: Word, rules: MentionRules): boolean {
  return (
    rules.roleModifiers.has(word.lower) ||
    rules.rolePortfolios.has(word.lower) ||
    rules.roleStatuses.has(word.lower) ||
    rules.roleHeads.has(word.lower)
  );
}

/** “Chief Financial Officer”: the last head of a row of title words closes the title. Returns its end. */
function lastHead(words: readonly Word[], at: number, end: number, rules: MentionRules): number {
  let last = at + 1;
  for (let next = at + 1; next < end && next < at + 5; next++) {
    const word = words[next] as Word;
    if (word.role && (!word.given || rules.roleModifiers.has(word.lower) || words[next + 1]?.given)) last = next + 1;
    else if (!isModifier(word, rules)) break;
    // “Bishop Emeritus Raymond Otter”
    else if (next === last && !word.given && words[next + 1]?.given && rules.titleEndings.has(word.lower))
      last = next + 1;
  }
  return last;
}

/** The head that closes a name which begins before `from`, before any title or role; -1 if there is none. */
function findHead(words: readonly Word[], from: number, end: number, rules: MentionRules): number {
  for (let at = from; at < end; at++) {
    const word = words[at] as Word;
    const next = at + 1 < end ? words[at + 1] : undefined;
    if ((word.role && !ownsBody(word, next, rules)) || word.title) return -1;
    if (leadsToTitle(words, at, end, rules)) return -1;
    if (word.head) return furthestHead(words, at, end, word.head, rules);
    const known = at > from ? matchKnown(words, at) : undefined;
    if (known && known.kind !== 'thing') return -1;
  }
  return -1;
}

/** “Medical University Hospital”: the last of several heads in a row closes the name. */
function furthestHead(words: readonly Word[], from: number, end: number, kind: HeadKind, rules: MentionRules): number {
  let head = from;
  for (let at = from + 1; at < end && at <= head + 2; at++) {
    const word = words[at] as Word;
    if ((word.role && word.head !== 'organization') || word.title || leadsToTitle(words, at, end, rules)) break;
    if (word.head && (runsItself(words, at, rules) || !(kind === 'organization' && word.head === 'place'))) head = at;
  }
  return head;
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

/** “Larch Valley School District” is a body, the “Lake District” a place. */
function runsItself(words: readonly Word[], head: number, rules: MentionRules): boolean {
  return rules.bodyDistricts.get((words[head] as Word).lower)?.has(words[head - 1]?.lower ?? '') === true;
}

/** Words after the head that still belong to the name: “Banque Mirelle”, “Tolvana Group N.V.”. */
function tailOf(words: readonly Word[], start: number, head: number, end: number, rules: MentionRules): number {
  let last = head + 1;
  const goesOn = (word: Word): boolean => !word.role && !word.title && !matchKnown(words, word.index);
  // “Chief of Staff Katie Walsh”
  if (start === head && !words[last]?.given)
    while (last < end && goesOn(words[last] as Word) && !leadsToTitle(words, last, end, rules)) last++;
  while (last < end && rules.organizationSuffixes.has((words[last] as Word).lower.replace(/\.$/, ''))) last++;
  // “Arts Council Wessex”, “Forest Watch Sabah”
  const place = last + 1 === end && start < head && last === head + 1 ? words[last] : undefined;
  const isBranch = rules.branchHeads?.has((words[head] as Word).lower) && place && goesOn(place);
  return isBranch && !place.listed && !place.given && !place.family && !place.initial ? end : last;
}

/** “[Senate] Majority Leader”, “[White House] Press Secretary”: words that belong to the title behind them. */
function leadsToTitle(words: readonly Word[], from: number, end: number, rules: MentionRules): boolean {
  let at = from;
  const isModifier = ({ lower }: Word): boolean =>
    (rules.roleModifiers.has(lower) || rules.rolePortfolios.has(lower)) &&
    !rules.institutionHeads.has(lower) &&
    !rules.organizationSuffixes.has(lower);
  while (at < end && isModifier(words[at] as Word)) at++;
  // “[County] Health Executive Dr Jana Kolar”: the modifier that the title ends with is its head
  const behind = at < end ? (words[at] as Word) : undefined;
  if (at > from + 1 && (words[at - 1] as Word).role && (!behind || behind.title || behind.given)) return true;
  return at > from && behind?.role === true;
}

/** “Michael Jordan”, “Jordan Peterson”, “Paris Hilton”: a place that is part of a person's name here. */
function isPersonal(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  known: KnownName,
  rules: MentionRules,
): boolean {
  if (known.words.length > 1) return false;
  // “June said”: nobody else is called by a month
  if (
    known.kind === 'thing' &&
    (words[at] as Word).given &&
    at === start &&
    rules.speechVerbs.has(words[at + 1]?.lower ?? '')
  )
    return true;
  if (known.kind === 'thing' && at === start && isDated(words, at, rules)) return false;
  if (known.kind === 'place' && at === start && isTeam(words, at, end, rules)) return false;
  const before = at > start ? (words[at - 1] as Word) : undefined;
  // “told Roe Friday”
  if (before && rules.weekdays?.has((words[at] as Word).lower)) return false;
  // “Mark Cuban”, but not “Ivo Polish-born”
  if (before && (before.given || before.initial) && (known.kind !== 'adjective' || at + 1 === end)) return true;
  const word = words[at] as Word;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  if (!next || !word.given || known.kind === 'organization') return false;
  return !next.head && !next.role && !next.title && !matchKnown(words, at + 1);
}

/** “the Dallas Kestrels”: a place and one word in the plural behind an article. */
function isTeam(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const article = words[at - 1];
  const last = words[at + 1];
  if (article?.sentence !== words[at]?.sentence || !rules.definiteArticles.has(article?.lower ?? '')) return false;
  return at + 2 === end && last !== undefined && rules.singular(last.lower) !== undefined && !last.family;
}

/** “In August Falk met them”: a month behind what only a date has before it. */
function isDated(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  return (
    before?.sentence === word.sentence &&
    rules.months?.has(word.lower) === true &&
    rules.dateLinks?.has(before.lower) === true
  );
}

/** “Frank Church”, “Mayor Lucinda Park”, “Bill Harlan”, “Park Geun-hye”: a head word as a part of a person's name. */
function isPersonHere(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  units: readonly Unit[],
  rules: MentionRules,
): boolean {
  const word = words[at] as Word;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  const opener = units[units.length - 1];
  // “Mr. Church”
  if (at === start && !next) return opener?.kind === 'title' && opener.last === start;
  if (at === start) {
    if (!next || next.head || next.role || next.listed) return false;
    return word.given || rules.firstFamilyNames.has(word.folded);
  }
  if (next) return false;
  const isTitled = opener !== undefined && opener.last === start && (opener.kind === 'role' || opener.kind === 'title');
  const first = words[start] as Word;
  // “Laurence H. Church”
  const hasInitial = (words[at - 1] as Word).initial;
  // “Johanna Pilblad”
  const form = rules.wordForms?.body(word.lower);
  if (at === start + 1 && first.given && form && !form.definite && form.base !== form.head) return true;
  // “Ing-Marie Sjö”: a place would be one word with it
  const mayBePlace = rules.wordForms?.isAdjective(first.lower) === true || first.lower.endsWith('s') || first.listed;
  if (rules.wordForms && at === start + 1 && word.head === 'place' && (first.given || !mayBePlace)) return true;
  return at - start <= 2 && first.given && ((isTitled && !rules.wordForms) || word.family || hasInitial);
}

/** “Stephen King”, “Dean Baker”, “Jon Tester”: a role word as a part of a name. */
function isPartOfName(words: readonly Word[], start: number, at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const before = at > start ? (words[at - 1] as Word) : undefined;
  const next = at + 1 < end ? (words[at + 1] as Word) : undefined;
  if (before && (before.given || before.initial) && !next && at - start <= 2)
    return word.family || rules.roleHeads.get(word.lower)?.office === false;
  return (
    isGivenHere(words, at, end, rules) || (before === undefined && next !== undefined && word.given && next.family)
  );
}

/** “Dean Kolar”, but not “Dean Ada Kolar”: a title that is as often a given name, with nothing but a family name behind it. */
function isGivenHere(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next || at + 2 !== end || !rules.nameTitles?.has(word.lower)) return false;
  const before = words[at - 1];
  const isDescribed = before?.sentence === word.sentence && (before.role || isDeterminer(before, rules));
  return !isDescribed && !next.given && !next.listed && !next.initial;
}

/** “Kustbevakningsverket”: a compound with a capital is a name by itself, “Verket” is none. */
function isProperCompound(word: Word, rules: MentionRules): boolean {
  const form = rules.wordForms?.body(word.lower);
  return form !== undefined && (form.base !== form.head || rules.wordForms?.isInstitution(word.lower) === true);
}

/** “Förpackningsbolaget Granvik redovisar”: only the sentence's start makes a capital of the definite noun. */
function describesNext(word: Word, rules: MentionRules): boolean {
  const form = word.first ? rules.wordForms?.body(word.lower) : undefined;
  if (form?.definite !== true) return false;
  return rules.businessNouns.has(word.lower) || rules.wordForms?.hypernyms.has(form.head) === true;
}

/** “Newspaper [La Voce]”, but not “Senate Water Committee” */
function opensWithNoun(words: readonly Word[], at: number, end: number, rules: MentionRules): boolean {
  const word = words[at] as Word;
  if (!word.first || word.shout || rules.wordForms || !rules.organizationNouns.has(word.lower)) return false;
  return findHead(words, at + 1, end, rules) < 0;
}
