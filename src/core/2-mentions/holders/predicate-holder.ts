import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import { createUnit, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { bodyThatChose, chosenFor } from './chosen-for.ts';
import { futureOf } from './future-of.ts';
import { givenAs } from './given-as.ts';
import type { Holder } from './holder.ts';
import { placeBefore } from './place-before.ts';
import { saidToBe } from './said-to-be.ts';
import { beforeSpan, subjectBefore } from './subject-before.ts';

/** “Jane Roe is the president of …”, “She has been its chair”, “Larch plc hired Jane Roe as director”: whom the words up to `mark` say to hold the office behind it. */
export function predicateHolder(
  words: readonly Word[],
  role: RoleNode,
  mark: number,
  map: UnitMap,
  rules: MentionRules,
  isOver: boolean,
  nameAt: (at: number) => Unit | undefined,
): Holder | undefined {
  const behind = rules.wordForms && subjectBehind(words, mark, map, rules);
  if (behind && !nameAt(role.last)) return behind;
  const at = beforeSpan(words, beforePost(words, mark, rules), rules);
  const { lower } = words[at] as Word;
  const given = rules.serveMark === lower ? givenAs(words, role, at, map, rules) : undefined;
  const future = isBareVerb(lower, rules) ? futureOf(words, at, rules) : undefined;
  const isFuture = future !== undefined && !rules.stayVerbs?.has(lower);
  const isComing = isPlanned(words, at, rules) || isFuture;
  const isPredicate = rules.copulas.has(lower) || isComing || (isGivenOffice(words, at, rules) && !nameAt(role.last));
  const verb = future ?? perfectOf(words, at, rules);
  const subject = given
    ? given.holder
    : (electedInHeadline(words, role, at, map, rules, nameAt) ??
      (isPredicate || verb !== undefined
        ? subjectBefore(words, verb ?? at, map, rules)
        : (chosenFor(words, at, map, rules) ?? saidToBe(words, at, map, rules))));
  if (!subject || (isFuture && isGuessed(words, subject, rules))) return undefined;
  const place = placeBefore(words, subject, map, rules) ?? bodyThatChose(words, subject, map, rules);
  if (place && role.targets.length + role.targetWords.length === 0 && !rules.variedHeads.has(role.head))
    role.targets.push(place);
  // “If Ada Falk is the nominee”
  const unreal = rules.conditionWords.has(words[subject.first - 1]?.lower ?? '') && { unreal: true };
  const between = words.slice(subject.last, at);
  // “Ada Falk is not the owner”, “has never been chair”
  const beside = words.slice(Math.max(subject.last, at - 2), role.first);
  if (beside.some((word) => rules.deniers?.has(word.lower))) return undefined;
  const before = words[at - 1]?.lower ?? '';
  // “kvarstår som vd till 2011”
  const stays = rules.wordForms !== undefined && rules.servingVerbs.has(before) && /r$/.test(before);
  const verbBefore = words[subject.first - (words[subject.first - 1]?.role ? 2 : 1)]?.lower ?? '';
  // “Lena Ostrow has stepped down as chairwoman”
  const isLeft =
    (isOver && !stays) ||
    words.slice(subject.last, role.first).some(({ lower: word }) => rules.endLinks?.has(word)) ||
    (verb !== undefined && rules.pastVerbs?.has((words[verb] as Word).lower)) ||
    ofClause(between, lower, rules).some((word) => rules.endingVerbs.has(word.lower)) ||
    // “I går avgick | Ada Falk | som vd”, “Därmed efterträder hon | Ada Falk | som vd”
    (rules.wordForms && (rules.endingVerbs.has(verbBefore) || rules.wordForms.followingVerbs.has(verbBefore)));
  const isDesignate =
    isComing || rules.plannedVerbs?.has(before) || rules.wordForms?.entering.get(before) === 'designate';
  const told: RoleStatus | undefined = given?.status ?? (isLeft ? 'former' : isDesignate ? 'designate' : undefined);
  // “will take over as acting chair”
  const status = told === 'designate' && role.status === 'acting' ? role.status : told;
  return { holder: subject, rule: 'name-is-role', ...unreal, ...(status && { status }) };
}

/** “quit as head and [remains] chair”: what is over before the verb for an office still held is another one. */
function ofClause(between: readonly Word[], verb: string, rules: MentionRules): readonly Word[] {
  const joint = rules.presentVerbs?.has(verb)
    ? between.findLastIndex(({ lower }) => rules.conjunctions.has(lower) || rules.turnLinks?.has(lower))
    : -1;
  return between.slice(joint + 1);
}

/** “Tidigare var | hon | chef”, “Sedan i fjol är | Ada Falk | chef”: who stands between the verb and the office, where something else opens the sentence. */
function subjectBehind(words: readonly Word[], mark: number, map: UnitMap, rules: MentionRules): Holder | undefined {
  const last = words[mark]?.pos === 'ADV' ? mark - 1 : mark;
  const pronoun = rules.pronouns.get(words[last]?.lower ?? '');
  const isOne = pronoun?.person === 3 && pronoun.gender !== undefined && !pronoun.possessive;
  const named = map[last];
  const holder = isOne ? createUnit(last, last + 1, 'pronoun', 'pronoun') : named;
  if (!holder || (!isOne && (named?.kind !== 'name' || named.last !== last + 1))) return undefined;
  const [opening, verb] = words.slice(holder.first - 2, holder.first);
  if (!verb || verb.sentence !== words[mark]?.sentence || verb.pos !== 'AUX' || !rules.copulas.has(verb.lower))
    return undefined;
  // “Är hon chef?”, “att hon är chef”
  if (opening?.sentence !== verb.sentence || opening.pos === 'SCONJ' || rules.conditionWords.has(opening.lower))
    return undefined;
  if (rules.deniers?.has((words[mark] as Word).lower)) return undefined;
  const status = rules.roleStatuses.get(opening.lower);
  return { holder, rule: 'name-is-role', ...(status && { status }) };
}

/** “appointed to [the post of] director”: where the words for an office that stand before its title begin. */
function beforePost(words: readonly Word[], mark: number, rules: MentionRules): number {
  if (!rules.matterLinks.has(words[mark]?.lower ?? '') || !rules.postNouns?.has(words[mark - 1]?.lower ?? ''))
    return mark;
  const article = rules.definiteArticles.has(words[mark - 2]?.lower ?? '') ? mark - 2 : mark - 1;
  return words[article - 1]?.sentence === words[mark]?.sentence ? article - 1 : mark;
}

/** “I [think] Ada Falk will be”, “It is [likely] that Ada Falk will be”: whether what is said of a subject is only what somebody expects. */
function isGuessed(words: readonly Word[], { first }: Unit, rules: MentionRules): boolean {
  const { sentence } = words[first] as Word;
  const before = words.slice(Math.max(0, first - FARTHEST_GUESS), first);
  return before.some((word) => word.sentence === sentence && rules.guessWords?.has(word.lower) === true);
}

/** In words: “likely that the senator Ada Falk”. */
const FARTHEST_GUESS = 4;

/** “be”, “become”, “remain” */
const isBareVerb = (lower: string, rules: MentionRules): boolean =>
  rules.predicateVerbs.has(lower) || rules.stayVerbs?.has(lower) === true;

/** “ska | bli | ordförande”, “kommer att | bli | ordförande” */
function isPlanned(words: readonly Word[], at: number, rules: MentionRules): boolean {
  if (!rules.wordForms || !rules.predicateVerbs.has(words[at]?.lower ?? '')) return false;
  const before = words[at - 1]?.pos === 'PART' ? words[at - 2] : words[at - 1];
  return rules.plannedVerbs?.has(before?.lower ?? '') === true;
}

/** “Ada Falk elected mayor”: a headline's passive, where no name stands behind the office. */
function electedInHeadline(
  words: readonly Word[],
  role: RoleNode,
  at: number,
  map: UnitMap,
  rules: MentionRules,
  nameAt: (at: number) => Unit | undefined,
): Unit | undefined {
  const name = map[at - 1];
  const isPassive = !rules.wordForms && rules.electingVerbs?.has((words[at] as Word).lower) && at === role.first - 1;
  return isPassive && name?.kind === 'name' && name.last === at && name.last - name.first > 1 && !nameAt(role.last)
    ? name
    : undefined;
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

/** “[has] been”, “[had] since become”, “[went on] to become”: the verb whose subject holds the office, where it is no plan. */
function perfectOf(words: readonly Word[], at: number, rules: MentionRules): number | undefined {
  if (!rules.predicateVerbs.has((words[at] as Word).lower)) return undefined;
  let verb = beforeSpan(words, at - 1, rules);
  while (words[verb]?.pos === 'ADV') verb--;
  if (rules.perfectVerbs?.has(words[verb]?.lower ?? '')) return verb;
  if (words[verb]?.lower !== rules.serveLink) return undefined;
  verb--;
  if (!rules.risingVerbs?.has(words[verb]?.lower ?? '')) verb--;
  return rules.risingVerbs?.has(words[verb]?.lower ?? '') ? verb : undefined;
}
