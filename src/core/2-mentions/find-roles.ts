import type { HeadedWord, MentionRules } from '../model/mention-rules.ts';
import type { RoleStatus } from '../model/relation.ts';
import { findHolder, findHolders } from './find-holder.ts';
import { isDeterminer } from './is-determiner.ts';
import type { UnitMap } from './map-units.ts';
import { readAfterRole } from './read-after-role.ts';
import { readBeforeRole } from './read-before-role.ts';
import type { TitleHead } from './read-title-head.ts';
import type { Word } from './read-words.ts';
import type { RoleDraft, RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';
import { undated } from './word-form.ts';

/** Finds titles of offices and occupations with what they are of and who stands beside them, in the order of the text. */
export function findRoles(words: readonly Word[], map: UnitMap, rules: MentionRules): RoleNode[] {
  const roles: RoleNode[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const unit = map[at];
    if (word.titled) continue;
    if (unit?.kind === 'title') {
      const role = readShortTitle(words, at, map, rules);
      if (role) roles.push(role);
      continue;
    }
    const head = word.roleHead;
    if (head === undefined) continue;
    if (unit && (unit.kind !== 'role' || at !== headAt(words, unit))) continue;
    // “Member States”
    const behind = words[at + 1];
    if (unit && behind?.capital && behind.sentence === word.sentence && rules.groupNouns.has(behind.lower)) continue;
    if (!unit && word.capital && !word.role) continue;
    // “coast guard”
    if (word.bodyOpeners?.has(words[at - 1]?.lower ?? '')) continue;
    if (!unit && !head.status && !isNounHere(words, at, map, rules)) continue;
    const role = readRole(words, at, head, map, rules);
    const before = roles[roles.length - 1];
    // “the board's deputy chair”: a role that swallows the one before it
    if (before && role.first <= before.first && before.last <= role.last) roles.pop();
    else if (before && before.last > role.first) continue;
    roles.push(role);
  }
  for (const role of roles) {
    const found = role.holder
      ? undefined
      : role.plural
        ? findHolders(words, role, map, rules)
        : findHolder(words, role, map, rules);
    if (found) Object.assign(role, found);
  }
  shareBetweenTitles(words, roles, map, rules);
  for (const role of roles) if (role.holder) readBehindHolder(words, role, role.holder, map, rules);
  shareBetweenTitles(words, roles, map, rules);
  for (const [at, role] of roles.entries()) if (isBarePlural(words, role, rules)) roles[at] = { ...role, plural: true };
  return roles;
}

/** “Forskare menar”, “enligt norska kritiker”: where nouns of people have one form for one and many, an article tells the one. */
function isBarePlural(words: readonly Word[], role: RoleNode, rules: MentionRules): boolean {
  if (!rules.wordForms || role.holder || role.plural || role.definite) return false;
  const { lower, sentence } = words[role.headAt] as Word;
  if (!rules.wordForms.hasBarePlural(lower)) return false;
  const before = words[role.first - 1];
  const isOne = before?.sentence === sentence && (isDeterminer(before, rules) || /^[,(–—]$/.test(before.surface));
  return !isOne && !rules.copulas.has(before?.sentence === sentence ? before.lower : '');
}

/** “Bishop Emeritus”: the last word of a title that heads a role. */
function headAt(words: readonly Word[], unit: Unit): number {
  let at = unit.last - 1;
  while (at > unit.first && !(words[at] as Word).role) at--;
  return at;
}

/** “Sen. Dana Whitfield” is a senator; “Gen. Dinh” tells a rank and no office. */
function readShortTitle(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): RoleNode | undefined {
  const called = (words[at] as Word).lower.replace(/\.$/, '');
  const short = undated(called, rules);
  const single = rules.titleOffices.get(short);
  const head = single ?? rules.titleOffices.get(rules.singular(short) ?? '');
  const holder = map[at + 1];
  if (!head || holder?.kind !== 'name' || holder.first !== at + 1) return undefined;
  const facts = rules.roleHeads.get(head);
  // “Lt. Gov.”
  const rank =
    map[at - 1]?.kind === 'title' ? rules.titleRanks?.get(words[at - 1]?.lower.replace(/\.$/, '') ?? '') : undefined;
  const role: RoleNode = {
    first: rank ? at - 1 : at,
    last: at + 1,
    headAt: at,
    head,
    title: [at],
    writtenAs: rank ? `${rank} ${head}` : head,
    status:
      (short !== called && rules.roleStatuses.get(called.slice(0, -short.length - 1))) ||
      statusBefore(words, rank ? at - 1 : at, map, rules),
    plural: single === undefined,
    definite: true,
    represents: facts?.represents ?? false,
    targets: [],
    targetWords: [],
    rule: 'role-before-name',
  };
  const shared = role.plural ? findHolders(words, role, map, rules) : undefined;
  return { holder, ...role, ...shared };
}

/** “former Florida Gov. Ada Falk”: the status stands before the place or the body. */
function statusBefore(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): RoleStatus {
  const place = map[at - 1];
  const before = words[place ? place.first - 1 : at - 1];
  const isBeside = before?.sentence === words[at]?.sentence;
  return (isBeside && rules.roleStatuses.get(before?.lower ?? '')) || 'current';
}

/** “Judge Beatrice Okonjo of the Lakeside Commercial Court”, “analyst Jane Roe at Mirelle”, “founder and CEO, Tideline Materials.” */
function readBehindHolder(
  words: readonly Word[],
  role: RoleNode,
  holder: Unit,
  map: UnitMap,
  rules: MentionRules,
): void {
  if (role.targets.length > 0 || role.targetWords.length > 0) return;
  const from = holder.first > role.headAt ? holder.last : role.last;
  const link = words[from];
  if (link?.sentence !== words[role.headAt]?.sentence || link === undefined) return;
  if (link.surface === ',' && from === role.last) {
    const body = map[from + 1];
    const after = body && words[body.last];
    if (
      body &&
      (body.kind === 'organization' || (body.kind === 'name' && !(words[body.first] as Word).given)) &&
      (!after || /^[,.;”"]/.test(after.surface))
    )
      role.targets.push(body);
    return;
  }
  // “lawmaker Ada Falk of the Tide Party” is of a party, not the office
  const party = rules.partyMembers.has(role.head) ? (map[from + 1] ?? map[from + 2]) : undefined;
  if (party && rules.partyHeads.has(words[party.last - 1]?.lower ?? '')) return;
  if (from === role.last || !(rules.matterLinks.has(link.lower) || rules.employLinks.has(link.lower))) return;
  const article = words[from + 1];
  const body = article && rules.definiteArticles.has(article.lower) ? map[from + 2] : map[from + 1];
  if (body && (body.kind === 'organization' || (body.kind === 'country' && rules.matterLinks.has(link.lower))))
    role.targets.push(body);
}

/** “President and Chief Operating Officer of Halcyon Motors”: both titles are of it and of one person. */
function shareBetweenTitles(
  words: readonly Word[],
  roles: readonly RoleNode[],
  map: UnitMap,
  rules: MentionRules,
): void {
  for (const [at, role] of roles.entries()) {
    const next = roles[at + 1];
    // “Carlo Benassi, mayor of Arzo and a member of the Alpine League”
    const article = words[role.last + 1];
    if (
      next?.first === role.last + 2 &&
      role.rule === 'name-comma-role' &&
      next.holder === undefined &&
      article &&
      isDeterminer(article, rules) &&
      rules.conjunctions.has((words[role.last] as Word).lower)
    )
      Object.assign(next, { holder: role.holder, rule: role.rule });
    if (!next || next.first !== role.last + 1 || next.plural || role.plural) continue;
    // “Politburo member, Prime Minister Ada Falk”
    if ((words[role.last] as Word).surface === ',' && isRowOfTitles(words, role, next, rules)) {
      role.holder = next.holder;
      role.rule = next.rule;
    }
    if (!rules.conjunctions.has((words[role.last] as Word).lower)) continue;
    if (isBare(role, map) && next.headAt > role.headAt) role.targets.push(...next.targets);
    role.holder ??= next.holder;
    next.holder ??= role.holder;
    // “Politburo member and Minister of Water”: who is a member of one body holds the other office elsewhere
    if (isBare(next, map) && !rules.faintHeads.has(role.head)) next.targets.push(...role.targets);
    if (role.holder) role.rule = role.rule === 'role-head' ? next.rule : role.rule;
    if (next.holder) next.rule = next.rule === 'role-head' ? role.rule : next.rule;
  }
}

/** Two titles before one name, without an article: “Party member, Prime Minister Ada Falk”. */
function isRowOfTitles(words: readonly Word[], role: RoleNode, next: RoleNode, rules: MentionRules): boolean {
  const before = words[role.first - 1];
  const isBare = before?.sentence !== words[role.headAt]?.sentence || !isDeterminer(before as Word, rules);
  return isBare && !(rules.wordForms && role.definite) && role.holder === undefined && next.rule === 'role-before-name';
}

/** Whether a title says nothing of whose it is. */
function isBare({ first, last, targets, targetWords }: RoleNode, map: UnitMap): boolean {
  // “the former Florida governor” is of a place
  return targets.length + targetWords.length === 0 && !map.slice(first, last).some((unit) => unit?.kind === 'place');
}

/** “the head of”, “a judge”, but not “will head”, “in general”, “official statement”. */
function isNounHere(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1];
  // where compounds are one word, a noun behind another begins its own phrase
  if (next && next.sentence === word.sentence && !next.capital && !rules.wordForms) {
    // the last noun in a row is the head: “deputy director”, “official statement”
    const isStatus = rules.roleStatuses.has(next.lower) || isInterim(words, at, rules);
    if (next.pos === 'NOUN' && !rules.known.has(next.lower) && !isStatus) return false;
    if (next.role && (next.pos === 'ADJ' || next.pos === 'PROPN')) return false;
  }
  // “the official Chinese news agency”
  if (
    map[at + 1]?.kind === 'adjective' &&
    next?.sentence === word.sentence &&
    words[at + 2]?.pos === 'NOUN' &&
    !rules.wordForms
  ) {
    return false;
  }
  if (rules.rarelyRoles.has(word.lower))
    return isOffice(word, before, next, rules) || map[at - 1]?.kind === 'organization';
  if (word.pos === 'NOUN' || word.pos === 'PROPN') return true;
  if (word.pos !== 'ADJ' && word.pos !== 'VERB' && word.pos !== 'X') return false;
  if (before?.sentence !== word.sentence) return false;
  // “Lena Ostrow, currently head of retail”
  const isAside = words[at - 2]?.surface === ',' && rules.matterLinks.has(next?.lower ?? '');
  return (
    isDeterminer(before, rules) ||
    (before.pos === 'ADV' && isAside) ||
    before.pos === 'ADJ' ||
    before.pos === 'NOUN' ||
    map[at - 1] !== undefined ||
    rules.roleModifiers.has(before.lower)
  );
}

/** “ad interim” behind the head of a title. */
function isInterim(words: readonly Word[], headAt: number, rules: MentionRules): boolean {
  return words[headAt + 1]?.lower === 'ad' && rules.roleStatuses.get(words[headAt + 2]?.lower ?? '') === 'acting';
}

/** “general”, “justice” and the like are a role only beside a name, an office or what it is of: “the chief justice”. */
function isOffice(word: Word, before: Word | undefined, next: Word | undefined, rules: MentionRules): boolean {
  if (next?.capital && word.capital) return true;
  // “took the lead for Belgium”
  if (rules.neverAlone.has(word.lower))
    return (
      before?.sentence === word.sentence &&
      (rules.roleModifiers.has(before.lower) || rules.rolePortfolios.has(before.lower))
    );
  if (before?.sentence !== word.sentence) return false;
  return (
    rules.roleModifiers.has(before.lower) ||
    (isDeterminer(before, rules) && next !== undefined && (next.pos === 'VERB' || rules.roleLinks.has(next.lower)))
  );
}

function readRole(
  words: readonly Word[],
  headAt: number,
  head: TitleHead,
  map: UnitMap,
  rules: MentionRules,
): RoleNode {
  const word = words[headAt] as Word;
  const facts = rules.roleHeads.get(head.name);
  const draft: RoleDraft = {
    first: headAt,
    last: headAt + 1,
    headAt,
    head: head.name,
    title: [headAt],
    status: head.status ?? 'current',
    definite: head.form?.definite ?? (word.capital && !word.first),
    targets: [],
    targetWords: [],
  };
  readBeforeRole(words, draft, map, rules);
  // “the president-elect”, “director-general designate”
  const after = words[headAt + 1];
  const status = after?.sentence === word.sentence ? rules.roleStatuses.get(after.lower.replace(/^-/, '')) : undefined;
  if (status === 'designate') {
    draft.status = status;
    draft.last = headAt + 2;
  }
  // “director ad interim”
  if (isInterim(words, headAt, rules)) {
    draft.status = 'acting';
    draft.last = headAt + 3;
  }
  if (!head.plural || draft.targets.length === 0) readAfterRole(words, draft, map, rules);
  return {
    plural: head.plural,
    represents: facts?.represents ?? false,
    rule: 'role-head',
    ...draft,
    ...(head.form && { writtenAs: baseTitle(words, draft, head.form) }),
    ...(head.plural && !head.form && { writtenAs: inSingular(words, draft, head) }),
    ...(head.status && !head.form && { writtenAs: withoutStatus(words, draft) }),
    ...(facts?.gender && { gender: facts.gender }),
  };
}

/** “Prime Ministers” → “Prime Minister” */
function inSingular(words: readonly Word[], draft: RoleDraft, head: TitleHead): string {
  const name = (word: string): string =>
    /^\p{Lu}/u.test(word) ? (head.name[0] ?? '').toUpperCase() + head.name.slice(1) : head.name;
  return draft.title
    .map((at) => words[at]?.surface ?? '')
    .map((word, at) => (draft.title[at] === draft.headAt ? name(word) : word))
    .join(' ');
}

/** “then-mayor” → “mayor”, “president-elect” → “president” */
function withoutStatus(words: readonly Word[], draft: RoleDraft): string {
  return draft.title
    .map((at) => words[at]?.surface ?? '')
    .map((word, at) => (draft.title[at] === draft.headAt ? bareHead(word, draft.head) : word))
    .join(' ');
}

function bareHead(word: string, head: string): string {
  const at = word.toLowerCase().indexOf(head);
  return at < 0 ? head : word.slice(at, at + head.length);
}

/** “tekniska chefen” → “teknisk chef” */
const baseAdjective = (word: string): string => word.replace(/(?<=sk|lig|ell|iv|al)a$/, '');

/** “vice premiärministern” → “vice premiärminister” */
function baseTitle(words: readonly Word[], draft: RoleDraft, form: HeadedWord): string {
  return draft.title
    .map((at) =>
      at === draft.headAt ? withAcronym(form.base, words[at] as Word) : baseAdjective((words[at] as Word).lower),
    )
    .join(' ');
}

/** “FN-ambassadören” → “FN-ambassadör” */
function withAcronym(base: string, { surface }: Word): string {
  const [acronym = ''] = /^\p{Lu}{2,}-/u.exec(surface) ?? [];
  return acronym + base.slice(acronym.length);
}
