import type { KnownName, MentionRules } from '../model/mention-rules.ts';
import { matchKnown } from './match-known.ts';
import type { Word } from './read-words.ts';

/** A name, or what looks like one: words `[first, last)`. A `title` is a form of address, a `role` the capitalised head of a title. */
export interface Unit {
  readonly first: number;
  last: number;
  kind: 'country' | 'adjective' | 'people' | 'organization' | 'place' | 'thing' | 'name' | 'role' | 'title';
  /** The known name, where there is one. */
  known?: KnownName;
  /** A single head word: “the Assembly”. */
  generic?: boolean;
  readonly rule: string;
}

/** What the whole text tells of its words. */
interface Seen {
  /** Words that occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that occur with a capital where nothing forces one. */
  readonly capital: ReadonlySet<string>;
}

/** Finds the names of a text: known ones, and runs of capitalised words cut at titles, roles and heads. In the order of the text. */
export function findUnits(words: readonly Word[], rules: MentionRules): Unit[] {
  const seen = lookAround(words);
  const units: Unit[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (word.titled || !opensName(word, words, seen, rules)) {
      const known = matchKnown(words, at, rules);
      if (known && (word.capital || known.kind === 'organization')) {
        units.push(unitOf(at, at + known.words.length, known));
        at += known.words.length;
      } else at++;
      continue;
    }
    const end = readRun(words, at, rules);
    parseRun(words, at, end, rules, units);
    at = end;
  }
  return extendUnits(words, units, rules);
}

function lookAround(words: readonly Word[]): Seen {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const word of words) {
    if (word.titled) continue;
    if (!word.capital) lower.add(word.lower);
    else if (!word.first && !word.shout) capital.add(word.lower);
  }
  return { lower, capital };
}

function opensName(word: Word, words: readonly Word[], seen: Seen, rules: MentionRules): boolean {
  if (!word.capital || word.surface === 'I') return false;
  if (rules.functionWords.has(word.lower)) {
    // “Will Smith”, “May Tran”: a given name that is also a function word
    return !word.first && rules.givenNames.male.has(word.folded) && (words[word.index + 1]?.capital ?? false);
  }
  if (!word.first) return true;
  if (seen.capital.has(word.lower) || word.shout || word.surface.endsWith('.')) return true;
  const next = words[word.index + 1];
  if (
    next?.capital &&
    next.sentence === word.sentence &&
    next.start - word.end <= 1 &&
    !rules.functionWords.has(next.lower)
  )
    return word.pos !== 'VERB' && word.pos !== 'ADV' ? true : isGiven(word, rules);
  if (seen.lower.has(word.lower)) return false;
  if (rules.groupNouns.has(word.lower) || rules.singleNouns.has(word.lower)) return false;
  if (isRoleHead(word, rules)) return false;
  return word.pos === 'PROPN' || word.pos === 'X' || isGiven(word, rules);
}

/** The words from `from` on that may belong to one name: capitalised, initials, particles, “&”. Returns the end. */
function readRun(words: readonly Word[], from: number, rules: MentionRules): number {
  let end = from + 1;
  while (end < words.length) {
    const word = words[end] as Word;
    const before = words[end - 1] as Word;
    if (word.sentence !== before.sentence || word.start - before.end > 1) break;
    if (word.start === before.end && !(before.surface.endsWith('.') || /^\p{L}/u.test(word.surface))) break;
    if (word.capital) {
      if (
        word.surface === 'I' ||
        (rules.functionWords.has(word.lower) && !/^\p{Lu}\.$/u.test(word.surface) && !isGiven(word, rules))
      )
        break;
      end++;
      continue;
    }
    // “Bill de Blasio”, “Ursula von der Leyen”, “Ferrier & Sons”
    let next = end;
    while (next < words.length && next - end < 3 && isParticle(words[next] as Word, rules)) next++;
    const after = words[next];
    if (
      next > end &&
      after?.capital &&
      after.sentence === before.sentence &&
      !after.first &&
      !rules.functionWords.has(after.lower)
    ) {
      end = next + 1;
      continue;
    }
    // “Toyota 3”, “Norton I”, “Channel 4”
    if (/^\d{1,2}$/.test(word.surface) && rules.organizationHeads.has(before.lower)) end++;
    break;
  }
  return end;
}

function isParticle(word: Word, rules: MentionRules): boolean {
  return rules.nameParticles.has(word.lower) || word.surface === '&';
}

/** Cuts a run of capitalised words into units. */
function parseRun(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]): void {
  let start = from;
  let at = from;
  const flush = (until: number): void => {
    if (until > start) units.push({ first: start, last: until, kind: 'name', rule: 'capitals' });
    start = until;
  };
  while (at < end) {
    const word = words[at] as Word;
    const known = matchKnown(words, at, rules);
    const nextInRun = at + 1 < end ? (words[at + 1] as Word) : undefined;
    if (known && !isPersonal(words, start, at, end, known, rules)) {
      const stop = at + known.words.length;
      const head = known.kind === 'thing' ? -1 : findHead(words, stop, end, rules);
      if (head >= 0) {
        // “Vietnam News Agency”, “Hanoi Convention”, “Russian Foreign Ministry”
        const kind = headKind(words[head] as Word, rules) ?? 'thing';
        if (
          kind !== 'thing' &&
          kind !== 'place' &&
          (known.kind === 'country' || known.kind === 'adjective' || known.kind === 'people')
        )
          units.push(unitOf(at, stop, known));
        else if (known.kind === 'organization') units.push(unitOf(at, stop, known));
        units.push({ first: start, last: head + 1, kind, rule: `${kind}-head` });
        start = head + 1;
        at = start;
        continue;
      }
      flush(at);
      units.push(unitOf(at, stop, known));
      start = stop;
      at = Math.max(stop, at + 1);
      continue;
    }
    if (nextInRun && isTitle(word, rules)) {
      flush(at);
      const isHead = isRoleHead(word, rules) && !word.surface.endsWith('.');
      units.push({ first: at, last: at + 1, kind: isHead ? 'role' : 'title', rule: 'title' });
      start = ++at;
      continue;
    }
    if (isRoleHead(word, rules) && !isFamilyNameHere(words, start, at, end, rules)) {
      // “Attorney General” is one head, and its words before are the title's own
      let first = at;
      while (first > start && isTitleWord(words[first - 1] as Word, rules)) first--;
      flush(first);
      units.push({ first, last: at + 1, kind: 'role', rule: 'role-head' });
      start = ++at;
      continue;
    }
    const kind = headKind(word, rules);
    if (kind && !isPersonHere(words, start, at, end, rules)) {
      const head = furthestHead(words, at, end, rules, kind);
      const last = headTail(words, start, head, end, rules);
      const generic = kind === 'organization' && start === head && last === head + 1;
      units.push({
        first: start,
        last,
        kind: headKind(words[head] as Word, rules) ?? kind,
        rule: `${kind}-head`,
        ...(generic && { generic }),
      });
      start = last;
      at = last;
      continue;
    }
    at++;
  }
  flush(end);
}

/** The head that closes a name which begins before `from`, before any title or role; -1 if there is none. */
function findHead(words: readonly Word[], from: number, end: number, rules: MentionRules): number {
  for (let at = from; at < end; at++) {
    const word = words[at] as Word;
    if (isRoleHead(word, rules) || isTitle(word, rules)) return -1;
    const kind = headKind(word, rules);
    if (kind) return furthestHead(words, at, end, rules, kind);
  }
  return -1;
}

/** “Medical University Hospital”: the last of several heads in a row closes the name. */
function furthestHead(
  words: readonly Word[],
  from: number,
  end: number,
  rules: MentionRules,
  kind: Unit['kind'],
): number {
  let head = from;
  for (let at = from + 1; at < end && at <= head + 2; at++) {
    const word = words[at] as Word;
    if (isRoleHead(word, rules) || isTitle(word, rules)) break;
    const next = headKind(word, rules);
    if (next && !(kind === 'organization' && next === 'place')) head = at;
  }
  return head;
}

/** Words after the head that still belong to the name: “Banque Mirelle”, “Tolvana Group N.V.”, “Unit 731”. */
function headTail(words: readonly Word[], start: number, head: number, end: number, rules: MentionRules): number {
  let last = head + 1;
  if (start === head)
    while (
      last < end &&
      !isRoleHead(words[last] as Word, rules) &&
      !isTitle(words[last] as Word, rules) &&
      !matchKnown(words, last, rules)
    )
      last++;
  while (last < end && rules.organizationSuffixes.has((words[last] as Word).lower.replace(/\.$/, ''))) last++;
  return last;
}

export function headKind(word: Word, rules: MentionRules): 'organization' | 'place' | 'thing' | undefined {
  if (rules.organizationHeads.has(word.lower)) return 'organization';
  if (rules.organizationSuffixes.has(word.lower.replace(/\.$/, '')) && /\p{Lu}/u.test(word.surface))
    return 'organization';
  if (rules.placeHeads.has(word.lower)) return 'place';
  if (rules.thingHeads.has(word.lower)) return 'thing';
  return undefined;
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
  const before = at > start ? words[at - 1] : undefined;
  if (before && (isGiven(before, rules) || /^\p{Lu}\.$/u.test(before.surface)) && known.kind !== 'adjective')
    return true;
  if (before && known.kind === 'thing' && isGiven(before, rules)) return true;
  const word = words[at] as Word;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (!next || !isGiven(word, rules) || known.kind === 'organization') return false;
  return (
    !headKind(next, rules) && !isRoleHead(next, rules) && !matchKnown(words, at + 1, rules) && !isTitle(next, rules)
  );
}

/** “Frank Church”, “Wendell House”: a head word as a family name after a given name, with no more of a name behind it. */
function isPersonHere(words: readonly Word[], start: number, at: number, end: number, rules: MentionRules): boolean {
  if (at === start || at + 1 < end) return false;
  const between = at - start;
  return between === 1 && isGiven(words[start] as Word, rules) && rules.familyNames.has((words[at] as Word).folded);
}

/** “Stephen King”, “Dean Baker”: a role word as a part of a name. */
function isFamilyNameHere(
  words: readonly Word[],
  start: number,
  at: number,
  end: number,
  rules: MentionRules,
): boolean {
  const word = words[at] as Word;
  const before = at > start ? words[at - 1] : undefined;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (before && (isGiven(before, rules) || /^\p{Lu}\.$/u.test(before.surface)) && !next && at - start <= 2)
    return rules.familyNames.has(word.folded) || word.surface === 'King';
  return before === undefined && next !== undefined && isGiven(word, rules) && rules.familyNames.has(next.folded);
}

export function isGiven(word: Word, rules: MentionRules): boolean {
  const { female, male, either } = rules.givenNames;
  if (female.has(word.folded) || male.has(word.folded) || either.has(word.folded)) return true;
  const dash = word.folded.indexOf('-');
  // Jean-Claude, Mary-Ann
  return dash > 0 && (female.has(word.folded.slice(0, dash)) || male.has(word.folded.slice(0, dash)));
}

export function isTitle(word: Word, rules: MentionRules): boolean {
  const bare = word.lower.replace(/\.$/, '');
  return word.capital && rules.personTitles.has(bare) && bare.length > 1;
}

export function isRoleHead(word: Word, rules: MentionRules): boolean {
  if (rules.roleHeads.has(word.lower) || rules.shortRoles.has(word.surface)) return true;
  const singular = rules.singular(word.lower);
  return singular !== undefined && rules.roleHeads.has(singular);
}

function isTitleWord(word: Word, rules: MentionRules): boolean {
  return (
    rules.roleModifiers.has(word.lower) ||
    rules.rolePortfolios.has(word.lower) ||
    rules.roleStatuses.has(word.lower) ||
    rules.roleHeads.has(word.lower)
  );
}

function unitOf(first: number, last: number, known: KnownName): Unit {
  return { first, last, kind: known.kind, known, rule: 'known-name' };
}

/** Joins what “of”, “for” and “and” join: “Ministry” of “Public Security”, “Centre for Strategic and International Studies”. */
function extendUnits(words: readonly Word[], units: readonly Unit[], rules: MentionRules): Unit[] {
  const out: Unit[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = { ...(units[index] as Unit) };
    out.push(unit);
    if (unit.kind !== 'organization' && unit.kind !== 'thing') continue;
    if (unit.known && unit.known.words.length > 0 && !endsWithHead(words, unit, rules)) continue;
    let linked = false;
    for (;;) {
      const next = units[index + 1];
      if (!next || !joins(words, unit, next, linked, rules)) break;
      // a country keeps its own mention: “[National Library of the [Netherlands]]”
      if (next.kind === 'country' || next.known?.kind === 'organization') out.push({ ...next });
      linked = true;
      unit.last = next.last;
      delete unit.known;
      delete unit.generic;
      index++;
    }
  }
  return out;
}

function endsWithHead(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  return headKind(words[unit.last - 1] as Word, rules) !== undefined && unit.last - unit.first === 1;
}

function joins(words: readonly Word[], unit: Unit, next: Unit, linked: boolean, rules: MentionRules): boolean {
  const gap = words.slice(unit.last, next.first);
  const last = words[unit.last - 1] as Word;
  if (gap.length === 0 || gap.length > 2 || gap[0]?.sentence !== last.sentence) return false;
  const link = (gap[0] as Word).lower;
  const article = gap.length === 2 ? (gap[1] as Word).lower : undefined;
  if (article !== undefined && !rules.definiteArticles.has(article)) return false;
  if (next.kind === 'title' || next.kind === 'role' || next.kind === 'adjective' || next.kind === 'people')
    return false;
  if (rules.nameLinks.has(link)) {
    if (next.kind === 'country' || next.kind === 'place')
      return !linked && link !== 'against' && (link !== 'for' || unit.kind === 'organization');
    if (next.kind === 'organization') return !linked && link !== 'against';
    if (unit.kind === 'thing' && next.kind === 'name') return link !== 'against' || true;
    return true;
  }
  // “… and Crime”: only inside a name that a link has already made longer
  return (
    linked &&
    rules.conjunctions.has(link) &&
    article === undefined &&
    next.kind === 'name' &&
    next.last - next.first <= 2 &&
    !isGiven(words[next.first] as Word, rules)
  );
}
