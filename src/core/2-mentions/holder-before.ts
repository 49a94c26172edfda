import type { MentionRules } from '../model/mention-rules.ts';
import type { Holder } from './holder.ts';
import { isDeterminer } from './is-determiner.ts';
import { isElected } from './is-elected.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

/** “Jane Roe [is]”, “Jane Roe, who [is]”, “Jane Roe, who has also served [as]”: the name that a copula at `mark` speaks of. */
function subjectBefore(words: readonly Word[], mark: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[mark] as Word;
  for (let at = mark - 1; at >= Math.max(0, mark - FARTHEST_SUBJECT); at--) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) return undefined;
    const unit = map[beforeSeat(words, at, map, rules)];
    // “Ada Falk går | till Larch | som ny vd”
    if (unit && rules.wordForms && words[unit.first - 1]?.lower === rules.serveLink) {
      const goer = map[unit.first - 3];
      return goer?.kind === 'name' && goer.last === unit.first - 2 ? goer : undefined;
    }
    if (unit) return unit.kind === 'name' ? unit : undefined;
    // “elected Ada Falk (Belgium) as chair”
    if (word.surface === ')' && at === mark - 1 && words[at - 2]?.surface === '(') {
      at -= 2;
      continue;
    }
    // “His wife, Ada Falk, is a lawyer”, “Lou Berg, 34, is a lawyer”
    if (word.surface === ',' && at === mark - 1) {
      const aged = /^\d{1,3}$/.test(words[at - 1]?.surface ?? '') && words[at - 2]?.surface === ',' ? at - 2 : at;
      const beside = map[aged - 1];
      const isApposed = beside !== undefined && words[beside.first - 1]?.surface === ',';
      return beside?.kind === 'name' && beside.last === aged && (aged < at || isApposed) ? beside : undefined;
    }
    const isLink =
      word.pos === 'AUX' ||
      word.pos === 'ADV' ||
      (rules.pronouns.get(word.lower)?.relative === true &&
        (words[at - 1]?.surface === ',' || (rules.wordForms && at < mark && map[at - 1]?.kind === 'name'))) ||
      (word.surface === ',' && rules.pronouns.get(words[at + 1]?.lower ?? '')?.relative === true) ||
      rules.servingVerbs.has(word.lower) ||
      rules.endingVerbs.has(word.lower) ||
      rules.servingVerbs.has(words[at - 1]?.lower ?? '') ||
      rules.endingVerbs.has(words[at - 1]?.lower ?? '');
    // “har | av styrelsen | utsetts till”
    const isAgent = rules.wordForms && rules.receivedLinks.has(words[at - 1]?.lower ?? '') && word.pos === 'NOUN';
    // “kommer | att | bli ordförande”
    const isPlan = rules.wordForms && rules.plannedVerbs?.has(words[at - 1]?.lower ?? '') && word.pos === 'PART';
    if (isAgent) at--;
    else if (!isLink && !isPlan) return undefined;
  }
  return undefined;
}

/** “In the city of [Ostby], the mayor left”, “Speaking in [Ostby], the mayor said so”: a name that tells where. */
function isWhere(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  const [noun, link] = [words[first - 2], words[first - 1]];
  if (link?.sentence !== words[first]?.sentence) return false;
  if (rules.insideLinks.has(link?.lower ?? '')) return last - first === 1;
  return rules.matterLinks.has(link?.lower ?? '') && rules.townNouns?.has(noun?.lower ?? '') === true;
}

/** “Lord Falk [of Ostby], former leader”: the last word of the name before the seat that ends at `at`; `at` where there is none. */
function beforeSeat(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  const seat = map[at];
  // “Ada Falk från Lund, ordförande i …”
  const home =
    rules.wordForms && seat?.kind === 'name' && seat.last - seat.first === 1 ? map[seat.first - 2] : undefined;
  if (home?.kind === 'name' && home.last === at - 1 && rules.placeLinks.has(words[at - 1]?.lower ?? '')) return at - 2;
  const isPlace = seat?.kind === 'place' && seat.last === at + 1;
  return isPlace && rules.matterLinks.has(words[seat.first - 1]?.lower ?? '') ? seat.first - 2 : at;
}

const FARTHEST_SUBJECT = 7;

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
  while (words[at]?.pos === 'ADV' && words[at]?.sentence === sentence) at--;
  // “, i dag ekonomidirektör på …”
  if (words[at]?.pos === 'NOUN' && words[at - 1]?.pos === 'ADV' && rules.insideLinks.has(words[at - 1]?.lower ?? ''))
    at -= 2;
  // “, a Democrat and former senator”
  if (rules.conjunctions.has(words[at]?.lower ?? '') && rules.partisans?.has(words[at - 1]?.lower ?? '')) {
    at -= 2;
    if (rules.indefiniteArticles.has(words[at]?.lower ?? '')) at--;
  }
  const mark = words[at];
  if (mark?.sentence !== sentence) return undefined;
  if (/^[,(—–-]$/.test(mark.surface)) {
    at--;
    // an age: “Cáceres, 58, president of …”
    if (/^\d{1,3}$/.test(words[at]?.surface ?? '') && words[at - 1]?.surface === ',') at -= 2;
    if (words[at]?.surface === ')') while (at > 0 && words[at]?.surface !== '(') at--;
    if (words[at]?.surface === '(') at--;
    // “Giles Pemberton MP, the shadow secretary”
    if (map[at]?.kind === 'role' && rules.shortRoles.has(words[at]?.surface ?? '')) at--;
    at = beforeSeat(words, at, map, rules);
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
  const isPredicate =
    rules.copulas.has(mark.lower) ||
    isPlanned(words, at, rules) ||
    (isGivenOffice(words, at, rules) && !nameAt(role.last));
  const subject = isPredicate ? subjectBefore(words, at, map, rules) : chosenFor(words, at, map, rules);
  if (!subject) return undefined;
  // “If Ada Falk is the nominee”
  const unreal = rules.conditionWords.has(words[subject.first - 1]?.lower ?? '') && { unreal: true };
  // “Lena Ostrow has stepped down as chairwoman”
  const before = words[at - 1]?.lower ?? '';
  // “kvarstår som vd till 2011”
  const stays = rules.wordForms !== undefined && rules.servingVerbs.has(before) && /r$/.test(before);
  const isOver =
    words.slice(subject.last, at).some((word) => rules.endingVerbs.has(word.lower)) ||
    rules.wordForms?.followingVerbs.has(words[subject.first - 1]?.lower ?? '') ||
    (!stays && isOverBehind(words, role, rules));
  const isComing =
    isPlanned(words, at, rules) ||
    rules.plannedVerbs?.has(before) ||
    rules.wordForms?.entering.get(before) === 'designate';
  const status = isOver ? 'former' : isComing ? 'designate' : undefined;
  return { holder: subject, rule: 'name-is-role', ...unreal, ...(status && { status }) };
}

/** “ska | bli | ordförande”, “kommer att | bli | ordförande” */
function isPlanned(words: readonly Word[], at: number, rules: MentionRules): boolean {
  if (!rules.wordForms || !rules.predicateVerbs.has(words[at]?.lower ?? '')) return false;
  const before = words[at - 1]?.pos === 'PART' ? words[at - 2] : words[at - 1];
  return rules.plannedVerbs?.has(before?.lower ?? '') === true;
}

/** “was made | chief executive”, “has been elected | mayor” */
function isGivenOffice(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const auxiliary = words[at - 1];
  return (
    rules.electingVerbs?.has(words[at]?.lower ?? '') === true &&
    auxiliary?.pos === 'AUX' &&
    (rules.copulas.has(auxiliary.lower) || (rules.predicateVerbs.has(auxiliary.lower) && words[at - 2]?.pos === 'AUX'))
  );
}

/** “Ada Falk valdes [till] ordförande”, “Styrelsen utsåg Ada Falk [till] vd” */
function chosenFor(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  if (!rules.officeLinks?.has(words[at]?.lower ?? '')) return undefined;
  // “valdes | på torsdagen | till”
  const day = rules.wordForms && rules.timeNouns.has(words[at - 1]?.lower ?? '') ? at - 2 : at;
  const verb = words[day - 1]?.lower ?? '';
  if (rules.servingVerbs.has(verb))
    return rules.electingVerbs?.has(verb) ? subjectBefore(words, day, map, rules) : undefined;
  const chosen = map[at - 1];
  if (chosen?.kind !== 'name' || chosen.last !== at) return undefined;
  return isElected(words, chosen, rules) || isElectedBehind(words, chosen, map, rules) ? chosen : undefined;
}

/** “I dag utsåg | regeringen | Ada Falk”, “utsåg | bolagets finanschef | Ada Falk”: who chose, and what the chosen one was, stand between. */
function isElectedBehind(words: readonly Word[], chosen: Unit, map: UnitMap, rules: MentionRules): boolean {
  const { sentence } = words[chosen.first] as Word;
  let at = chosen.first - 1;
  for (let unit = map[at]; unit && unit.kind !== 'name'; unit = map[at]) at = unit.first - 1;
  if (rules.possessiveMarks.has(words[at]?.lower ?? '')) at = (map[at - 1]?.first ?? at - 1) - 1;
  else if (rules.wordForms?.standsAlone(words[at]?.lower ?? '')) at--;
  return words[at]?.sentence === sentence && rules.electingVerbs?.has(words[at]?.lower ?? '') === true;
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
