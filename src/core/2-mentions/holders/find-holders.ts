import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { Holder } from './holder.ts';
import { namesFrom, namesUntil } from './names-in-row.ts';

type Holders = Holder & { readonly sharers: readonly Unit[] };

/** The names beside a title in the plural: “Senators Ada Falk and Lou Berg”, “Ada Falk and other members of the guild”. */
export function findHolders(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Holders | undefined {
  const behind = namesFrom(words, role.last, map, rules);
  if (behind.length > 1) return holdersOf(behind, 'role-before-name');
  // “Ada Falk and other guests”
  const isFaint = rules.faintHeads.has(role.head) && role.targets.length === 0;
  if (behind.length > 0 || isFaint) return undefined;
  const found =
    holdersOf(namesAmong(words, role, map, rules), 'role-before-name') ??
    holdersOf(namesBeforeOthers(words, role, map, rules), 'name-comma-role') ??
    apposedHolders(words, role, map, rules);
  // “Kestrel, Larch and other lenders” may be firms
  return found && [found.holder, ...found.sharers].every((name) => isListed(words, name)) ? found : undefined;
}

function holdersOf(names: readonly Unit[], rule: string): Holders | undefined {
  const [holder, ...sharers] = names;
  return holder && { holder, sharers, rule };
}

/** Whether a name has a word that people are called by. */
function isListed(words: readonly Word[], { first, last }: Unit): boolean {
  return words.slice(first, last).some(({ given, family }) => given || family);
}

/** “five [Labour] councillors”, “members [of the guild]”: whether a title tells the body or the party of those who have it. */
function tellsBody({ first, last, targets }: RoleNode, map: UnitMap): boolean {
  const isBody = targets.some(({ kind }) => kind === 'organization' || kind === 'name');
  return isBody || map.slice(first, last).some((unit) => unit?.rule === 'party-mark');
}

/** “five Labour councillors, including [Ada Falk] and [Lou Berg],”, but not “including Ada Falk's brother” */
function namesAmong(words: readonly Word[], role: RoleNode, map: UnitMap, rules: MentionRules): Unit[] {
  if (!tellsBody(role, map)) return [];
  const { last } = role;
  const { sentence } = words[last - 1] as Word;
  const at = words[last]?.surface === ',' ? last + 1 : last;
  const [first, second] = [words[at], words[at + 1]];
  if (second?.sentence !== sentence || !first) return [];
  const isPair = rules.memberLinks.has(`${first.lower} ${second.lower}`);
  if (!isPair && !rules.memberLinks.has(first.lower)) return [];
  const names = namesFrom(words, isPair ? at + 2 : at + 1, map, rules);
  const end = names[names.length - 1]?.last ?? at;
  return rules.possessiveMarks.has(words[end]?.lower ?? '') ? [] : names;
}

/** “[Ada Falk] and two other members of the guild” */
function namesBeforeOthers(words: readonly Word[], { first }: RoleNode, map: UnitMap, rules: MentionRules): Unit[] {
  const { sentence } = words[first] as Word;
  let at = first - 1;
  while (words[at]?.pos === 'ADJ' && !rules.otherWords.has(words[at]?.lower ?? '') && at > first - 3) at--;
  if (!rules.otherWords.has(words[at]?.lower ?? '')) return [];
  at--;
  if (words[at]?.pos === 'NUM' || rules.severals.has(words[at]?.lower ?? '')) at--;
  if (words[at]?.sentence !== sentence || !rules.conjunctions.has(words[at]?.lower ?? '')) return [];
  const names = namesUntil(words, words[at - 1]?.surface === ',' ? at - 1 : at, map, rules);
  // “President Ada Falk and other leaders”: whose title is told holds no second one
  return names.some((name) => words[name.first - 1]?.roleHead) ? [] : names;
}

/** “[Ada Falk] and [Lou Berg], both members of the guild,”, “[Ada Falk] and [Lou Berg] are candidates” */
function apposedHolders(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Holders | undefined {
  const { sentence } = words[role.headAt] as Word;
  let at = role.first - 1;
  if (rules.definiteArticles.has(words[at]?.lower ?? '') || rules.severals.has(words[at]?.lower ?? '')) at--;
  const mark = words[at];
  if (mark?.sentence !== sentence) return undefined;
  const isApposed = mark.surface === ',';
  if (!isApposed && !rules.pairVerbs.has(mark.lower)) return undefined;
  // “They met Ada Falk and Lou Berg, ministers said”
  const after = words[role.last];
  const isClosed = after?.sentence !== sentence || /^[,.;)—–]$/.test(after.surface) || rules.roleLinks.has(after.lower);
  if (isApposed && !isClosed) return undefined;
  const names = namesUntil(words, at, map, rules);
  const isPair = names.length > 1 && words.slice(names[0]?.last, at).some(({ lower }) => rules.conjunctions.has(lower));
  return isPair ? holdersOf(names, isApposed ? 'name-comma-role' : 'name-is-role') : undefined;
}
