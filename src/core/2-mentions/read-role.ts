import type { MentionRules } from '../model/mention-rules.ts';
import { isInterim } from './titles/is-interim.ts';
import { prefixOf } from './titles/prefixed-body.ts';
import { readBeforeRole } from './titles/read-before-role.ts';
import { type RoleDraft, type RoleNode, roleAt } from './titles/role-node.ts';
import { spellTitle } from './titles/spell-title.ts';
import type { UnitMap } from './units/map-units.ts';
import { nameDelegation } from './whose/name-delegation.ts';
import { readAfterRole } from './whose/read-after-role.ts';
import { range } from './words/range.ts';
import type { TitleHead } from './words/read-title-head.ts';
import type { Word } from './words/read-words.ts';

/** Reads the role that the word at `headAt` heads: its title, whose it is and whether it is still held. */
export function readRole(
  words: readonly Word[],
  headAt: number,
  head: TitleHead,
  map: UnitMap,
  rules: MentionRules,
): RoleNode {
  const word = words[headAt] as Word;
  const facts = rules.roleHeads.get(head.name);
  const draft = roleAt(headAt, head.name, 'role-head');
  if (head.status) draft.status = head.status;
  draft.plural = head.plural;
  draft.definite = head.form?.definite ?? (word.capital && !word.first);
  draft.gender = facts?.gender;
  draft.represents = facts?.represents ?? false;
  readBeforeRole(words, draft, map, rules);
  // “the president-elect”, “director-general designate”
  const after = words[headAt + 1];
  const status = after?.sentence === word.sentence ? rules.roleStatuses.get(after.lower.replace(/^-/, '')) : undefined;
  if (status === 'designate') {
    draft.status = status;
    draft.last = headAt + 2;
  }
  // “professor emeritus”
  const isEnding = after?.sentence === word.sentence && rules.titleEndings.has(after.lower);
  if (isEnding && !status && !after.role && !after.capital) {
    draft.title.push(headAt + 1);
    draft.last = headAt + 2;
  }
  // “president pro tempore”
  const tail = after?.sentence === word.sentence ? rules.titleTails.get(after.lower) : undefined;
  if (tail?.has(words[headAt + 2]?.lower ?? '') && !rules.roleLinks.has(after?.lower ?? '')) {
    draft.title.push(headAt + 1, headAt + 2);
    draft.last = headAt + 3;
  }
  // “chief executive officer (CEO)”
  const [bracket, letters, close] = words.slice(draft.last, draft.last + 3);
  const isShort = bracket?.surface === '(' && close?.surface === ')' && rules.shortRoles.has(letters?.surface ?? '');
  if (isShort && close.sentence === word.sentence) draft.last += 3;
  // “director ad interim”
  if (isInterim(words, headAt, rules)) {
    draft.status = 'acting';
    draft.last = headAt + 3;
  }
  if (!head.plural || draft.targets.length === 0) readAfterRole(words, draft, map, rules);
  nameDelegation(words, draft, map, rules);
  takeBranch(draft, rules);
  // “local MP”
  if (draft.title.length === 2 && rules.plainOpeners?.has((words[draft.title[0] as number] as Word).lower))
    draft.title.shift();
  draft.represents ||= isSentTitle(words, draft, rules);
  draft.writtenAs = spellTitle(words, draft, head) ?? withoutPrefix(words, draft, rules);
  return draft;
}

/** “[UK] managing director of Larchcorp”: the country tells which of the heads of a firm is meant; “the German head of Larchcorp” is from there. */
function takeBranch({ targets, title, headAt, head, represents }: RoleDraft, rules: MentionRules): void {
  const [country, body] = targets;
  const isOrigin = country?.kind === 'adjective';
  if (!isOrigin && country?.kind !== 'country') return;
  if (targets.length !== 2 || represents || !rules.bodyHeads.has(head)) return;
  const isBody = body?.kind === 'organization' || body?.kind === 'name';
  if (!isBody || body.first < headAt || country.last !== title[0] || rules.wordForms) return;
  targets.shift();
  if (!isOrigin) title.unshift(...range(country.first, country.last));
}

/** “deputy [high commissioner]”, whose head alone speaks for no country */
function isSentTitle(words: readonly Word[], { title }: RoleDraft, rules: MentionRules): boolean {
  const [first, second] = title.slice(-2).map((at) => (words[at] as Word).lower);
  return rules.sentTitles?.has(`${first} ${second}`) === true;
}

/** “[then-]Prime Minister” */
function withoutPrefix(words: readonly Word[], { title }: RoleDraft, rules: MentionRules): string | undefined {
  const [first, ...rest] = title.map((at) => words[at] as Word);
  const prefix = first && !rules.wordForms ? prefixOf(first, rules) : undefined;
  return prefix && [prefix.rest, ...rest.map(({ surface }) => surface)].join(' ');
}
