import type { MentionRules } from '../model/mention-rules.ts';
import { findHolder } from './holders/find-holder.ts';
import { findHolders } from './holders/find-holders.ts';
import { readBehindHolder } from './holders/read-behind-holder.ts';
import { readShortTitle } from './holders/read-short-title.ts';
import { readRole } from './read-role.ts';
import { isBarePlural } from './titles/is-bare-plural.ts';
import { isNounHere } from './titles/is-noun-here.ts';
import { readLetters } from './titles/read-letters.ts';
import type { RoleNode } from './titles/role-node.ts';
import { shareBetweenTitles } from './titles/share-between-titles.ts';
import type { UnitMap } from './units/map-units.ts';
import type { Unit } from './units/unit.ts';
import { isDeterminer } from './words/is-determiner.ts';
import type { Word } from './words/read-words.ts';

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
    // “Radio 4's PM programme”
    if (rules.shortRoles.has(word.surface) && rules.runThings?.has(behind?.lower ?? '')) continue;
    // “coast guard”
    if (word.bodyOpeners?.has(words[at - 1]?.lower ?? '')) continue;
    if (!unit && !head.status && !isNounHere(words, at, map, rules)) continue;
    const role = readRole(words, at, head, map, rules);
    // “Ada Falk, MD, PhD”
    const isPaired = words[at + 1]?.surface === '&' || rules.conjunctions.has(words[at + 1]?.lower ?? '');
    const isTitle = isPaired && words[at + 2]?.roleHead !== undefined;
    if (rules.degreeLetters?.has(word.surface) && role.targets.length === 0 && !isTitle) continue;
    const before = roles[roles.length - 1];
    // “the UN [Secretary General]'s special envoy”: whose envoy it is says of what
    if (before && role.first > before.first && before.last > role.first && before.last < role.headAt) {
      // “… for Somalia”: it is not Somalia that sends the envoy
      const sent = before.targets.length > 0 && { targets: [...before.targets], represents: false };
      Object.assign(role, { first: before.first, ...sent });
    }
    // “the board's deputy chair”: a role that swallows the one before it
    if (before && role.first <= before.first && before.last <= role.last) roles.pop();
    else if (before && before.last > role.first) continue;
    roles.push(role);
  }
  for (const role of roles) {
    const isOne = role.plural && isOneOf(words, role, rules);
    if (isOne) role.plural = false;
    const found = role.holder
      ? undefined
      : role.plural
        ? findHolders(words, role, map, rules)
        : findHolder(words, role, map, rules);
    if (found) Object.assign(role, found);
    // “one of the directors who left” is nobody whom the text has named
    else if (isOne) role.plural = true;
  }
  shareBetweenTitles(words, roles, map, rules);
  for (const role of roles) if (role.holder) readBehindHolder(words, role, role.holder, map, rules);
  shareBetweenTitles(words, roles, map, rules);
  for (const role of roles) if (isBarePlural(words, role, rules)) role.plural = true;
  const told = roles.filter((role) => !isStyle(role, roles, rules) && !isOfBody(words, role, map, rules));
  return [...told, ...readLetters(words, map, roles, rules)].sort((a, b) => a.first - b.first);
}

/** “the party's chairman, [Chief] Ada Falk”, “Foreign Minister [Sheikh] Ada Falk”: behind another title the bare word is a form of address. */
function isStyle(
  { head, headAt, title, holder, rule }: RoleNode,
  roles: readonly RoleNode[],
  rules: MentionRules,
): boolean {
  if (title.length > 1 || rule !== 'role-before-name' || rules.wordForms) return false;
  if (rules.nobleStyles?.has(head))
    return roles.some((one) => one.holder === holder && one.last === headAt && one.represents);
  if (head !== rules.chief) return false;
  return roles.some((other) => other.rule === 'role-comma-name' && other.holder === holder && other.headAt < headAt);
}

/** “Norway is a leading [partner] of Malta”, “Larch Bank was the [owner]”: what a country or a body is, which is nobody's office. */
function isOfBody(words: readonly Word[], role: RoleNode, map: UnitMap, rules: MentionRules): boolean {
  if (isApposedToBody(words, role, map, rules)) return true;
  if (role.holder || role.plural) return false;
  const before = words[role.first - 1];
  const at = before && isDeterminer(before, rules) ? role.first - 2 : role.first - 1;
  const verb = words[at];
  const subject = map[at - 1];
  const isCopula = verb?.sentence === words[role.headAt]?.sentence && rules.copulas.has(verb?.lower ?? '');
  if (!isCopula || subject?.last !== at || !(subject.kind === 'country' || subject.kind === 'organization'))
    return false;
  // “Her friend in Malta is the mayor”
  const opener = words[subject.first - 1];
  const link = opener && isDeterminer(opener, rules) ? words[subject.first - 2] : opener;
  return link?.sentence !== verb?.sentence || link?.pos !== 'ADP';
}

/** “Larch Oil, the [producer], named Ada Falk as its chair”: what the body is that opens the sentence. */
function isApposedToBody(words: readonly Word[], role: RoleNode, map: UnitMap, rules: MentionRules): boolean {
  const [comma, article] = words.slice(Math.max(0, role.first - 2), role.first);
  const body = map[role.first - 3];
  const opens = words[body?.first ?? -1]?.first === true || words[(body?.first ?? 0) - 1]?.first === true;
  return (
    comma?.surface === ',' &&
    words[role.last]?.surface === ',' &&
    article !== undefined &&
    isDeterminer(article, rules) &&
    opens &&
    body?.last === role.first - 2 &&
    body.kind === 'organization' &&
    rules.roleHeads.get(role.head)?.office === false
  );
}

/** “One of the university's [directors], Ada Falk,”: a title in the plural that tells of one. */
function isOneOf(words: readonly Word[], role: RoleNode, rules: MentionRules): boolean {
  const determiner = words[role.first - 1]?.lower ?? '';
  const isDetermined = rules.definiteArticles.has(determiner) || rules.pronouns.get(determiner)?.possessive;
  const of = isDetermined ? role.first - 2 : role.first - 1;
  const [one, link, opener] = [words[of - 1], words[of], words[role.first]];
  const isSame = one?.sentence === opener?.sentence && link?.sentence === opener?.sentence;
  return isSame && rules.partitives?.has(one?.lower ?? '') === true && rules.matterLinks.has(link?.lower ?? '');
}

/** “Bishop Emeritus”: the last word of a title that heads a role. */
function headAt(words: readonly Word[], unit: Unit): number {
  let at = unit.last - 1;
  while (at > unit.first && !(words[at] as Word).role) at--;
  return at;
}
