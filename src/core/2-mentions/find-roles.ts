import type { Gender } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { RoleStatus } from '../model/relation.ts';
import type { Unit } from './find-units.ts';
import type { Word } from './read-words.ts';

/** A role as words `[first, last)`. */
export interface RoleNode {
  first: number;
  last: number;
  readonly headAt: number;
  readonly head: string;
  /** Words of the title, in order. */
  readonly title: readonly number[];
  readonly status: RoleStatus;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly gender?: Gender;
  readonly represents: boolean;
  readonly office: boolean;
  /** Units that it is of. */
  readonly targets: Unit[];
  /** Words of a noun phrase that it is of: “the yard”. */
  readonly targetWords: readonly [number, number][];
  holder?: Unit;
  rule: string;
}

/** Units by the word that they cover, the innermost (last found) not counting: the longest wins. */
export type UnitMap = readonly (Unit | undefined)[];

export function mapUnits(words: readonly Word[], units: readonly Unit[]): UnitMap {
  const map: (Unit | undefined)[] = new Array(words.length).fill(undefined);
  for (const unit of units)
    for (let at = unit.first; at < unit.last; at++) {
      const there = map[at];
      if (!there || there.last - there.first < unit.last - unit.first) map[at] = unit;
    }
  return map;
}

/** Finds titles of offices and occupations with what they are of and who stands beside them, in the order of the text. */
export function findRoles(words: readonly Word[], map: UnitMap, rules: MentionRules): RoleNode[] {
  const roles: RoleNode[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.titled) continue;
    const unit = map[at];
    if (unit && unit.kind !== 'role') continue;
    const head = headOf(word, rules);
    if (!head || (unit && at !== unit.last - 1)) continue;
    if (!unit && !isNounHere(words, at, map, rules)) continue;
    const role = readRole(words, at, head, map, rules);
    const before = roles[roles.length - 1];
    // “the chair of the board's deputy”: a role that swallows the one before it
    if (before && role.first <= before.first && before.last <= role.last && before.holder === undefined) roles.pop();
    roles.push(role);
  }
  for (const role of roles) {
    const holder = findHolder(words, role, map, rules);
    if (holder) role.holder = holder;
  }
  return roles;
}

interface Head {
  readonly name: string;
  readonly plural: boolean;
  readonly status?: RoleStatus;
}

function headOf(word: Word, rules: MentionRules): Head | undefined {
  const short = rules.shortRoles.get(word.surface);
  if (short) return { name: short, plural: false };
  const plain = headIn(word.lower, rules);
  if (plain) return plain;
  const dash = word.lower.indexOf('-');
  if (dash < 0) return undefined;
  // “ex-president”, “then-mayor”
  const status = rules.roleStatuses.get(word.lower.slice(0, dash));
  const rest = status && headIn(word.lower.slice(dash + 1), rules);
  return rest && status ? { ...rest, status } : undefined;
}

function headIn(lower: string, rules: MentionRules): Head | undefined {
  if (rules.roleHeads.has(lower)) return { name: lower, plural: false };
  const singular = rules.singular(lower);
  return singular !== undefined && rules.roleHeads.has(singular) ? { name: singular, plural: true } : undefined;
}

/** “the head of”, “a judge”, but not “will head”, “in general”, “official statement”. */
function isNounHere(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1];
  if (next && next.sentence === word.sentence && !next.capital) {
    // the last noun in a row is the head: “deputy director”, “official statement”
    if (next.pos === 'NOUN' && !isTime(next))
      return headOf(next, rules) === undefined && rules.groupNouns.has(word.lower) && rules.groupNouns.has(next.lower);
    if (headOf(next, rules) && (next.pos === 'ADJ' || next.pos === 'PROPN')) return false;
  }
  if (word.pos === 'NOUN' || word.pos === 'PROPN') return !(word.lower === 'general' && before?.lower === 'in');
  const afterDeterminer =
    before !== undefined &&
    before.sentence === word.sentence &&
    (rules.definiteArticles.has(before.lower) ||
      rules.indefiniteArticles.has(before.lower) ||
      before.lower === "'s" ||
      before.pos === 'ADJ' ||
      map[at - 1] !== undefined ||
      before.pos === 'NOUN' ||
      rules.roleModifiers.has(before.lower) ||
      rules.pronouns.get(before.lower)?.possessive === true);
  return afterDeterminer && (word.pos === 'ADJ' || word.pos === 'VERB' || word.pos === 'X') && word.lower !== 'general';
}

function isTime(word: Word): boolean {
  return /^(?:yesterday|today|tonight|tomorrow|monday|sunday)$/.test(word.lower);
}

function readRole(words: readonly Word[], headAt: number, head: Head, map: UnitMap, rules: MentionRules): RoleNode {
  const word = words[headAt] as Word;
  const facts = rules.roleHeads.get(head.name);
  const title: number[] = [headAt];
  const targets: Unit[] = [];
  const targetWords: [number, number][] = [];
  let status: RoleStatus = head.status ?? 'current';
  let definite = word.capital && !word.first;
  let first = headAt;
  let inTitle = true;
  for (let at = headAt - 1; at >= 0; at--) {
    const before = words[at] as Word;
    if (before.sentence !== word.sentence) break;
    const unit = map[at];
    const own = rules.roleStatuses.get(before.lower);
    if (own && before.lower !== 'late') {
      status = own;
      first = at;
      inTitle = false;
      continue;
    }
    if (unit && unit.kind !== 'role' && unit.kind !== 'name') {
      if (unit.kind === 'thing') {
        // “Republican senator”: tells no office
        if (targets.length > 0 || unit.rule !== 'known-name') break;
        first = unit.first;
        at = unit.first;
        inTitle = false;
        continue;
      }
      if (targets.length > 0 && first !== unit.last) break;
      if (unit.kind === 'place') {
        if (targets.length > 0) break;
        first = unit.first;
        at = unit.first;
        inTitle = false;
        continue;
      }
      // “Assembly President”, “House Speaker”: a bare head word is part of the title
      if (unit.generic && inTitle && word.capital) title.unshift(...range(unit.first, unit.last));
      else targets.unshift(unit);
      first = unit.first;
      at = unit.first;
      inTitle = false;
      continue;
    }
    if (unit?.kind === 'name') {
      if (targets.length > 0 || title.length === 0) break;
      targets.unshift(unit);
      first = unit.first;
      at = unit.first;
      inTitle = false;
      continue;
    }
    if (before.lower === "'s" || before.lower === "'") {
      const owner = map[at - 1];
      if (owner) {
        if (owner.kind !== 'thing' && owner.kind !== 'place') targets.unshift(owner);
        first = owner.first;
        definite = true;
        break;
      }
      const from = startOfNouns(words, at, rules);
      if (from < at) {
        targetWords.push([from, at]);
        first = from;
        definite = true;
      }
      break;
    }
    if (
      unit?.kind === 'role' ||
      rules.roleModifiers.has(before.lower) ||
      rules.rolePortfolios.has(before.lower) ||
      rules.roleHeads.has(before.lower)
    ) {
      if (before.pos === 'VERB' && !before.capital) break;
      if (inTitle) title.unshift(at);
      first = at;
      continue;
    }
    if (
      before.lower === 'and' &&
      inTitle &&
      rules.rolePortfolios.has(words[at - 1]?.lower ?? '') &&
      rules.rolePortfolios.has(words[at + 1]?.lower ?? '')
    ) {
      title.unshift(at);
      first = at;
      continue;
    }
    if (before.pos === 'NOUN' && !rules.functionWords.has(before.lower) && headAt - at <= 3 && !before.first) {
      if (inTitle) title.unshift(at);
      first = at;
      continue;
    }
    if (before.pos === 'ADJ' && !rules.functionWords.has(before.lower)) {
      first = at;
      inTitle = false;
      continue;
    }
    break;
  }
  const determiner = words[first - 1];
  if (determiner && determiner.sentence === word.sentence) {
    if (rules.definiteArticles.has(determiner.lower) || rules.pronouns.get(determiner.lower)?.possessive)
      definite = true;
    if (rules.indefiniteArticles.has(determiner.lower)) definite = false;
  }
  const last = readComplement(words, headAt, head.name, map, rules, title, targets, targetWords);
  return {
    first,
    last,
    headAt,
    head: head.name,
    title,
    status,
    plural: head.plural,
    definite,
    ...(facts?.gender && { gender: facts.gender }),
    represents: facts?.represents ?? false,
    office: facts?.office ?? true,
    targets,
    targetWords,
    rule: 'role-head',
  };
}

/** Reads “of Public Security”, “for Treaty Affairs at the United Nations”, “of the union” behind a head; returns the end. */
function readComplement(
  words: readonly Word[],
  headAt: number,
  head: string,
  map: UnitMap,
  rules: MentionRules,
  title: number[],
  targets: Unit[],
  targetWords: [number, number][],
): number {
  let last = headAt + 1;
  for (let round = 0; round < 3; round++) {
    const link = words[last];
    const sentence = (words[headAt] as Word).sentence;
    if (!link || link.sentence !== sentence || !rules.roleLinks.has(link.lower)) break;
    let at = last + 1;
    const article = words[at];
    const hasArticle =
      article !== undefined &&
      (rules.definiteArticles.has(article.lower) ||
        rules.pronouns.get(article.lower)?.possessive === true ||
        rules.indefiniteArticles.has(article.lower));
    if (hasArticle) at++;
    const word = words[at];
    if (!word || word.sentence !== sentence) break;
    const unit = map[at];
    const soft = link.lower === 'in' || link.lower === 'on' || link.lower === 'from';
    // “ambassador to Russia” is of another country
    const elsewhere = link.lower === 'to' && /^(?:ambassador|envoy|delegate)$/.test(head);
    const portfolio = link.lower === 'of' || link.lower === 'for' ? readPortfolio(words, at, map, rules) : at;
    if (portfolio > at && !hasArticle) {
      title.push(...range(last, portfolio));
      last = portfolio;
      continue;
    }
    if (unit && unit.kind !== 'role' && unit.kind !== 'title' && unit.kind !== 'adjective' && unit.kind !== 'people') {
      if (unit.kind === 'place' || unit.kind === 'thing') {
        if (link.lower === 'in') break;
        last = unit.last;
        if (link.lower === 'of' || link.lower === 'for') continue;
        break;
      }
      if (soft && unit.kind !== 'organization') break;
      if (elsewhere) {
        title.push(...range(last, unit.last));
      } else if (
        unit.kind === 'organization' &&
        (link.lower === 'for' || link.lower === 'of') &&
        isPartOfTitle(words, unit, rules)
      ) {
        title.push(...range(last, unit.last));
      } else targets.push(unit);
      last = unit.last;
      // “the presidents of Ghana, Togo and Benin”
      last = readList(words, last, map, rules, targets);
      last = skipAcronym(words, last, map);
      continue;
    }
    if (soft || elsewhere) break;
    const end = endOfNouns(words, at, map, rules);
    if (end === at) break;
    if (hasArticle || link.lower === 'at') targetWords.push([hasArticle ? at - 1 : at, end]);
    else if (link.lower === 'of' || link.lower === 'for') title.push(...range(last, end));
    else break;
    last = end;
  }
  return last;
}

/** A division of a body is a part of a title where more follows: “Director for the Division for Treaty Affairs at …”. */
function isPartOfTitle(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const first = (words[unit.first] as Word).lower;
  if (!/^(?:division|department|office|bureau|section|directorate|branch)$/.test(first)) return false;
  const link = words[unit.last]?.lower ?? '';
  return link === 'at' || (rules.roleLinks.has(link) && link === 'of');
}

function readList(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules, targets: Unit[]): number {
  let last = from;
  for (;;) {
    let at = last;
    if (words[at]?.lower === ',') at++;
    if (rules.conjunctions.has(words[at]?.lower ?? '')) at++;
    if (rules.definiteArticles.has(words[at]?.lower ?? '')) at++;
    const unit = at > last ? map[at] : undefined;
    if (unit?.kind !== 'country' || targets[targets.length - 1]?.kind !== 'country' || map[at + 1]?.kind === 'role')
      return last;
    targets.push(unit);
    last = unit.last;
  }
}

function skipAcronym(words: readonly Word[], from: number, map: UnitMap): number {
  return words[from]?.surface === '(' &&
    map[from + 1] !== undefined &&
    words[from + 2]?.surface === ')' &&
    words[from + 1]?.shout
    ? from + 3
    : from;
}

/** “Public Security”, “Foreign Affairs and Trade”, “Health, Family and Social Affairs”: returns the end. */
function readPortfolio(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  let end = from;
  for (let at = from; at < words.length && at - from < 9; at++) {
    const word = words[at] as Word;
    if (word.sentence !== (words[from] as Word).sentence) break;
    if (rules.rolePortfolios.has(word.lower)) {
      const unit = map[at];
      if (unit && unit.kind !== 'name' && unit.kind !== 'role' && unit.first < from) break;
      end = at + 1;
    } else if (at === from || !(rules.conjunctions.has(word.lower) || word.lower === ',')) break;
    else if (word.lower === ',' && !rules.rolePortfolios.has(words[at + 1]?.lower ?? '')) break;
  }
  return end;
}

function startOfNouns(words: readonly Word[], end: number, rules: MentionRules): number {
  let from = end;
  while (from > 0 && end - from < 5) {
    const word = words[from - 1] as Word;
    if (word.sentence !== (words[end] as Word).sentence) break;
    if (rules.definiteArticles.has(word.lower) || rules.indefiniteArticles.has(word.lower)) return from - 1;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') break;
    from--;
  }
  return from;
}

function endOfNouns(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  let end = from;
  while (end < words.length && end - from < 5) {
    const word = words[end] as Word;
    if (word.sentence !== (words[from] as Word).sentence || map[end] !== undefined) break;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN' && word.pos !== 'NUM') break;
    if (rules.functionWords.has(word.lower)) break;
    end++;
  }
  // an adjective alone is no noun phrase
  while (end > from && (words[end - 1] as Word).pos === 'ADJ') end--;
  return end;
}

/** The name beside a role: right behind it, behind a comma, before a comma, or before “is”. */
function findHolder(words: readonly Word[], role: RoleNode, map: UnitMap, rules: MentionRules): Unit | undefined {
  if (role.plural) return undefined;
  const sentence = (words[role.headAt] as Word).sentence;
  const nameAt = (at: number): Unit | undefined => {
    let from = at;
    if (map[from]?.kind === 'title') from = (map[from] as Unit).last;
    const unit = map[from];
    return unit?.kind === 'name' &&
      unit.first === from &&
      words[from]?.sentence === sentence &&
      !role.targets.includes(unit)
      ? unit
      : undefined;
  };
  const direct = nameAt(role.last);
  if (direct && role.targetWords.length === 0) {
    role.rule = 'role-before-name';
    return direct;
  }
  if (words[role.last]?.surface === ',') {
    const behind = nameAt(role.last + 1);
    const after = behind && words[behind.last];
    // “a spokeswoman for the company, Ignacia Bravo, denied”
    if (
      behind &&
      (!after || /^[,;:.)—–-]$/.test(after.surface) || after.pos === 'VERB') &&
      !rules.conjunctions.has(after?.lower ?? '')
    ) {
      const determiner = words[role.first - 1];
      const opens =
        determiner !== undefined &&
        (rules.definiteArticles.has(determiner.lower) ||
          rules.indefiniteArticles.has(determiner.lower) ||
          rules.pronouns.get(determiner.lower)?.possessive === true);
      if (opens || role.targets.length > 0 || role.targetWords.length > 0) {
        role.rule = 'role-comma-name';
        return behind;
      }
    }
  }
  // “John Brandolino, Director for …”, “Anna Kovács (Hungary), Assembly President”
  let at = role.first - 1;
  const determiner = words[at];
  if (
    determiner &&
    (rules.definiteArticles.has(determiner.lower) ||
      rules.indefiniteArticles.has(determiner.lower) ||
      rules.pronouns.get(determiner.lower)?.possessive)
  )
    at--;
  const comma = words[at];
  if (!comma || comma.sentence !== sentence) return undefined;
  if (comma.surface === ',' || comma.surface === '(' || comma.surface === '—' || comma.surface === '–') {
    at--;
    // an age: “Cáceres, 58, president of …”
    if (/^\d{1,3}$/.test(words[at]?.surface ?? '') && words[at - 1]?.surface === ',') at -= 2;
    if (words[at]?.surface === ')') while (at > 0 && words[at]?.surface !== '(') at--;
    if (words[at]?.surface === '(') at--;
    const unit = map[at];
    if (unit?.kind === 'name' && unit.last === at + 1 && words[at]?.sentence === sentence && !nameAt(role.last)) {
      role.rule = 'name-comma-role';
      return unit;
    }
    return undefined;
  }
  const verb = /^(?:is|was|became|remains|as)$/.test(comma.lower) ? at - 1 : -1;
  const subject = verb >= 0 ? map[verb] : undefined;
  if (subject?.kind === 'name' && subject.last === verb + 1 && words[verb]?.sentence === sentence) {
    role.rule = 'name-is-role';
    return subject;
  }
  return undefined;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, offset) => from + offset);
}
