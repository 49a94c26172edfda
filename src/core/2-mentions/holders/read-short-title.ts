import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import { type RoleNode, roleAt } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { undated } from '../words/word-form.ts';
import { findHolders } from './find-holders.ts';

/** “Sen. Dana Whitfield” is a senator; “Gen. Dinh” tells a rank and no office. */
export function readShortTitle(
  words: readonly Word[],
  at: number,
  map: UnitMap,
  rules: MentionRules,
): RoleNode | undefined {
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
  const role = roleAt(at, head, 'role-before-name');
  if (rank) role.first = at - 1;
  role.status =
    (short !== called && rules.roleStatuses.get(called.slice(0, -short.length - 1))) ||
    statusBefore(words, role.first, map, rules);
  role.plural = single === undefined;
  role.represents = facts?.represents ?? false;
  role.writtenAs = rank ? `${rank} ${head}` : head;
  role.holder = holder;
  const shared = role.plural ? findHolders(words, role, map, rules) : undefined;
  return shared ? Object.assign(role, shared) : role;
}

/** “former Florida Gov. Ada Falk”: the status stands before the place or the body. */
function statusBefore(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): RoleStatus {
  const place = map[at - 1];
  const before = words[place ? place.first - 1 : at - 1];
  const isBeside = before?.sentence === words[at]?.sentence;
  return (isBeside && rules.roleStatuses.get(before?.lower ?? '')) || 'current';
}
