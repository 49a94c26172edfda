import type { MentionRules } from '../../model/mention-rules.ts';
import { isElected } from '../titles/is-elected.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import { beforeMember, beforeParty } from './beside-party.ts';
import type { Holder } from './holder.ts';
import { predicateHolder } from './predicate-holder.ts';
import { beforeSeat } from './subject-before.ts';

/** “In the city of [Ostby], the mayor left”, “Speaking in [Ostby], the mayor said so”: a name that tells where. */
function isWhere(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  const [noun, link] = [words[first - 2], words[first - 1]];
  if (link?.sentence !== words[first]?.sentence) return false;
  if (rules.insideLinks.has(link?.lower ?? '')) return last - first === 1;
  return rules.matterLinks.has(link?.lower ?? '') && rules.townNouns?.has(noun?.lower ?? '') === true;
}

/** “John Marlow, Director for …”, “Anna Kovács (Hungary), Assembly President”, “Jane Roe is the president of …”. */
export function holderBefore(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
  nameAt: (at: number) => Unit | undefined,
): Holder | undefined {
  const { sentence } = words[role.headAt] as Word;
  const determiner = words[role.first - 1];
  // “On the Reef Document, the spokesman said”: nothing closes an apposition
  const opensClause = determiner !== undefined && rules.definiteArticles.has(determiner.lower);
  if (opensClause && rules.speechVerbs.has(words[role.last]?.lower ?? '')) return undefined;
  let at =
    determiner && isDeterminer(determiner, rules) && !rules.possessiveMarks.has(determiner.lower)
      ? role.first - 2
      : role.first - 1;
  // “Ada Falk, one of the founders”
  if (rules.matterLinks.has(words[at]?.lower ?? '') && rules.partitives?.has(words[at - 1]?.lower ?? '')) at -= 2;
  // “Orla Roe, President Falk's budget director”
  for (let title = map[at]; title?.kind === 'role' || title?.kind === 'title'; title = map[at]) at = title.first - 1;
  // “, now deputy head of …”, “, also president of …”
  while (words[at]?.pos === 'ADV' && words[at]?.sentence === sentence && words[at]?.lower !== rules.serveMark) at--;
  // “Ada Falk, at present a minister”
  if (rules.presentWords?.has(words[at]?.lower ?? '') && words[at - 1]?.pos === 'ADP') at -= 2;
  // “är för närvarande vd”
  if (rules.wordForms && words[at]?.pos === 'ADP' && words[at + 1]?.pos === 'ADV' && at + 1 < role.first) at--;
  // “Ada Falk, herself a former envoy”
  if (rules.selves?.has(words[at]?.lower ?? '') && words[at]?.sentence === sentence) at--;
  // “is both the mayor and …”
  if (rules.severals.has(words[at]?.lower ?? '') && words[at]?.sentence === sentence) at--;
  // “, i dag ekonomidirektör på …”
  if (words[at]?.pos === 'NOUN' && words[at - 1]?.pos === 'ADV' && rules.insideLinks.has(words[at - 1]?.lower ?? ''))
    at -= 2;
  // “, a Democrat and former senator”
  if (rules.conjunctions.has(words[at]?.lower ?? '')) at = beforeMember(words, at, map, rules);
  const mark = words[at];
  if (mark?.sentence !== sentence) return undefined;
  if (/^[,(—–-]$/.test(mark.surface)) {
    // “They called Ada Falk, her spokesman declined”: somebody else
    const isOthers = rules.pronouns.get(determiner?.lower ?? '')?.possessive && words[role.last]?.sentence === sentence;
    if (isOthers && /^(?:AUX|VERB)$/.test(words[role.last]?.pos ?? '')) return undefined;
    at--;
    // an age: “Cáceres, 58, president of …”
    if (/^\d{1,3}$/.test(words[at]?.surface ?? '') && words[at - 1]?.surface === ',') at -= 2;
    // “Ada Falk, M.D., Ph.D., president of …”
    while (rules.nameEndings.has(words[at]?.lower ?? '') && words[at - 1]?.surface === ',') at -= 2;
    if (words[at]?.surface === ')') while (at > 0 && words[at]?.surface !== '(') at--;
    if (words[at]?.surface === '(') at--;
    // “Giles Pemberton MP, the shadow secretary”
    if (map[at]?.kind === 'role' && rules.shortRoles.has(words[at]?.surface ?? '')) at--;
    at = beforeHome(words, beforeSeat(words, beforeParty(words, at), map, rules), map, rules);
    const unit = map[at];
    // “Larch Gestion, the asset manager that owns …”
    const relative = words[role.last]?.sentence === sentence ? (words[role.last]?.lower ?? '') : '';
    const isThing = rules.thingRelatives?.has(relative) && !words[unit?.first ?? 0]?.given;
    const isFirm = unit && words.slice(unit.first, unit.last).some(({ surface }) => surface === '&');
    const isBeside =
      unit?.kind === 'name' &&
      !isWhere(words, unit, rules) &&
      !isFirm &&
      !isThing &&
      unit.last === at + 1 &&
      words[at]?.sentence === sentence;
    const isOver = isOverBehind(words, role, rules) && { status: 'former' as const };
    return isBeside && !nameAt(role.last) ? { holder: unit, rule: 'name-comma-role', ...isOver } : undefined;
  }
  // “Giles Pemberton MP”
  const named = map[role.first - 1];
  const isLetters = rules.shortRoles.has(words[role.headAt]?.surface ?? '') && role.targets.length === 0;
  // “säger Ada Falk vd för Larch”
  const isUnmarked = rules.wordForms && rules.companyHeads.has(role.head) && named && named.last - named.first > 1;
  if ((isLetters || isUnmarked) && named?.kind === 'name' && named.last === role.first)
    return { holder: named, rule: 'name-comma-role' };
  // “elected Ada Falk chair”, “elected Ada Falk (Belgium) Vice-Chair”
  const elected = map[mark.surface === ')' && words[at - 2]?.surface === '(' ? at - 3 : at];
  const isBare = at === role.first - 1 && elected && isElected(words, elected, rules) && !nameAt(role.last);
  if (isBare) {
    // “The [Larch Council] elected Ada Falk chair”
    const body = map[elected.first - 2];
    const isUntold = role.targets.length + role.targetWords.length === 0;
    if (body?.kind === 'organization' && isUntold && rules.bodyHeads.has(role.head)) role.targets.push(body);
    return { holder: elected, rule: 'name-is-role' };
  }
  return predicateHolder(words, role, at, map, rules, isOverBehind(words, role, rules), nameAt);
}

/** “[Ada Falk] of Peru, the former chair”: the name before where somebody is from, with its family name; `at` where none is there. */
function beforeHome(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  const home = map[at];
  if (rules.wordForms || (home?.kind !== 'country' && home?.kind !== 'place') || home.last !== at + 1) return at;
  const [name, link] = [map[home.first - 2], words[home.first - 1]];
  const isFrom = rules.matterLinks.has(link?.lower ?? '') || link?.lower === rules.homeLink;
  const isSomebody = name?.kind === 'name' && name.last - name.first > 1 && words[name.first]?.given === true;
  return isFrom && isSomebody && link?.lower !== rules.seatLink && name.last === home.first - 1 ? home.first - 2 : at;
}

/** “mayor of Arzo until last year”, “from 2001 to 2005” */
function isOverBehind(words: readonly Word[], role: RoleNode, rules: MentionRules): boolean {
  const { sentence } = words[role.headAt] as Word;
  // the words of a name behind the role that it does not take in: “of Arzo”
  const rest = words.slice(role.last, role.last + LONGEST_TIME).filter((word) => word.sentence === sentence);
  return rules.overBehind.test(rest.map(({ lower }) => lower).join(' '));
}

/** In words: “from June 2001 to May 2005”. */
const LONGEST_TIME = 6;
