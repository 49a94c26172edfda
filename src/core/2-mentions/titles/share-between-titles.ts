import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleNode } from './role-node.ts';

/** “President and Chief Operating Officer of Halcyon Motors”: both titles are of it and of one person. */
export function shareBetweenTitles(
  words: readonly Word[],
  roles: readonly RoleNode[],
  map: UnitMap,
  rules: MentionRules,
): void {
  for (const [at, role] of roles.entries()) {
    const next = roles[at + 1];
    // “Carlo Benassi, mayor of Arzo and a member of the Alpine League”
    // “a lawyer and now the head of the Alpine League”
    const behind = words[role.last + 1]?.pos === 'ADV' && !rules.wordForms ? role.last + 2 : role.last + 1;
    const article = words[behind];
    if (
      next?.first === behind + 1 &&
      role.rule === 'name-comma-role' &&
      next.holder === undefined &&
      article &&
      isDeterminer(article, rules) &&
      rules.conjunctions.has((words[role.last] as Word).lower)
    )
      Object.assign(next, { holder: role.holder, rule: role.rule });
    if (next && isNowToo(words, role, next, rules)) Object.assign(next, { holder: role.holder, rule: role.rule });
    if (!next || next.first !== role.last + 1 || next.plural || role.plural) continue;
    // “Politburo member, Prime Minister Ada Falk”
    if ((words[role.last] as Word).surface === ',' && isRowOfTitles(words, role, next, rules)) {
      role.holder = next.holder;
      role.rule = next.rule;
    }
    // “Ada Falk, member of the council, minister of water, left”
    if ((words[role.last] as Word).surface === ',' && goesOnInRow(words, role, next, rules)) {
      next.holder = role.holder;
      next.rule = role.rule;
    }
    // “MD & CEO”
    const link = words[role.last] as Word;
    if (!rules.conjunctions.has(link.lower) && (rules.wordForms || link.surface !== '&')) continue;
    // “Special Envoy of the Secretary-General and Head of the Ostby Office”
    const isWhole =
      !rules.wordForms &&
      words.slice(role.headAt, role.last).some(({ lower }) => rules.matterLinks.has(lower) && lower !== rules.seatLink);
    if (isBare(role, map) && !isWhole && next.headAt > role.headAt) role.targets.push(...next.targets);
    if (isFormerToo(words, role, next, rules)) next.status = 'former';
    // “will become chairman and chief executive”
    if (role.status === 'designate' && role.rule === 'name-is-role' && !next.holder) next.status = role.status;
    // “Ada Falk, secretary and director of the office, Lou Berg called”
    if (role.rule === 'name-comma-role' && next.rule === 'role-comma-name') next.holder = role.holder;
    role.holder ??= next.holder;
    next.holder ??= role.holder;
    // “Politburo member and Minister of Water”: who is a member of one body holds the other office elsewhere
    // “Secretary of the party and Minister of Water”: a minister is of no party
    if (isBare(next, map) && !rules.faintHeads.has(role.head) && !isOfState(next, role, rules))
      next.targets.push(...role.targets);
    if (role.holder) role.rule = role.rule === 'role-head' ? next.rule : role.rule;
    if (next.holder) next.rule = next.rule === 'role-head' ? role.rule : next.rule;
  }
}

/** “Ada Falk, tidigare rektor för skolan och numera utredare på verket”: an adverb between two titles behind a name. */
function isNowToo(words: readonly Word[], role: RoleNode, next: RoleNode, rules: MentionRules): boolean {
  if (!rules.wordForms || role.rule !== 'name-comma-role' || next.holder || next.plural) return false;
  const isBeside = next.first === role.last + 2 && words[role.last + 1]?.pos === 'ADV';
  return isBeside && rules.conjunctions.has(words[role.last]?.lower ?? '');
}

/** Whether one title more stands between commas behind a name that has one already. */
function goesOnInRow(words: readonly Word[], role: RoleNode, next: RoleNode, rules: MentionRules): boolean {
  const close = words[next.last];
  return (
    role.rule === 'name-comma-role' &&
    next.holder === undefined &&
    close?.sentence === words[next.headAt]?.sentence &&
    (close?.surface === ',' || rules.conjunctions.has(close?.lower ?? ''))
  );
}

/** Whether a title is one of a government and the body of the other title none of the state. */
function isOfState(title: RoleNode, other: RoleNode, rules: MentionRules): boolean {
  return (
    title.represents && rules.matterHeads.has(title.head) && other.targets.every(({ kind }) => kind === 'organization')
  );
}

/** Two titles before one name, without an article: “Party member, Prime Minister Ada Falk”. */
function isRowOfTitles(words: readonly Word[], role: RoleNode, next: RoleNode, rules: MentionRules): boolean {
  const before = words[role.first - 1];
  const isBare = before?.sentence !== words[role.headAt]?.sentence || !isDeterminer(before as Word, rules);
  return isBare && !(rules.wordForms && role.definite) && role.holder === undefined && next.rule === 'role-before-name';
}

/** “former chancellor and [health secretary] Ada Falk”: an office that was left with the one before it. */
function isFormerToo(words: readonly Word[], role: RoleNode, next: RoleNode, rules: MentionRules): boolean {
  const isOffice = (one: RoleNode): boolean =>
    rules.roleHeads.get(one.head)?.office === true && !rules.variedHeads.has(one.head);
  if (rules.wordForms || role.status !== 'former' || !isOffice(role) || !isOffice(next)) return false;
  return next.title[0] === next.first && !rules.roleStatuses.has(words[next.first]?.lower ?? '');
}

/** Whether a title says nothing of whose it is. */
function isBare({ first, last, targets, targetWords }: RoleNode, map: UnitMap): boolean {
  // “the former Florida governor” is of a place
  return targets.length + targetWords.length === 0 && !map.slice(first, last).some((unit) => unit?.kind === 'place');
}
