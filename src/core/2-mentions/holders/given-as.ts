import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { futureOf } from './future-of.ts';
import { ownOffice } from './own-office.ts';
import { subjectBefore } from './subject-before.ts';

/** “Larch plc has hired Ada Falk [as]”, “Ada Falk joined Larch plc [as]”, “was appointed by Lou Berg [as]”, “succeeds Lou Berg [as]” */
export function givenAs(
  words: readonly Word[],
  role: RoleNode,
  as: number,
  map: UnitMap,
  rules: MentionRules,
): { readonly holder: Unit | undefined; readonly status?: RoleStatus } | undefined {
  const own = ownOffice(words, role, as, map, rules);
  if (own) return own;
  const verb = verbOf(words, as, rules);
  // “Ada Falk (Belgium) as chair”
  const end = words[as - 1]?.surface === ')' && words[as - 3]?.surface === '(' ? as - 3 : as;
  const beside = map[end - 1];
  const named = beside?.kind === 'name' && beside.last === end ? beside : undefined;
  if (verb === undefined) return named && { holder: named };
  const lower = (words[verb] as Word).lower;
  const link = named && words[named.first - 1]?.lower;
  const auxiliary = words[verb - 1]?.pos === 'AUX' ? (words[verb - 1] as Word).lower : '';
  const isPassive = auxiliary !== '' && !rules.perfectVerbs?.has(auxiliary);
  const replaces = rules.replacingVerbs?.has(lower) === true;
  const isAgent = link !== undefined && rules.receivedLinks.has(link);
  const future = futureOf(words, verb, rules);
  // “will take over as”, but not “will stay on as”
  const isComing = future !== undefined && !rules.stayVerbs?.has(lower);
  const coming = isComing && { status: 'designate' as const };
  if (rules.joinVerbs?.has(lower) && (!isPassive || rules.futureVerbs?.has(auxiliary))) {
    const joined = joinedBody(words, verb, map, rules);
    if (joined && role.targets.length + role.targetWords.length === 0) role.targets.push(joined);
    return { holder: subjectBefore(words, future ?? verb, map, rules), ...coming };
  }
  const body = (named ? undefined : bodyIn(verb + 1)) ?? (isPassive ? undefined : bodyBefore(verb));
  if (body && role.targets.length + role.targetWords.length === 0 && rules.bodyHeads.has(role.head))
    role.targets.push(body);
  if (named && (replaces ? isPassive && isAgent : link === lower)) return { holder: named };
  const subject = subjectBefore(words, future ?? verb, map, rules);
  // “will succeed Lou Berg as”
  if (replaces && named && isPassive && !rules.copulas.has(auxiliary) && !rules.predicateVerbs.has(auxiliary))
    return { holder: subject, status: 'designate' };
  // “Ada Falk has been replaced as”
  if (replaces && (isPassive || !subject)) return { holder: subject ?? named, status: 'former' };
  // “named Ada Falk's successor as”
  if (!named && !isPassive && rules.electingVerbs?.has(lower)) return { holder: undefined };
  if (named && !replaces && !isAgent && !rules.employLinks.has(link ?? '')) return { holder: named };
  return { holder: subject, ...coming };

  /** “joined [Larch plc]”, “was hired by [Larch plc]” */
  function bodyIn(from: number): Unit | undefined {
    for (let at = from; at < as; at++) {
      const unit = map[at];
      if (unit) return unit.kind === 'organization' ? unit : undefined;
    }
    return undefined;
  }

  /** “[Larch plc] has hired” */
  function bodyBefore(from: number): Unit | undefined {
    let at = from - 1;
    while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at--;
    const unit = map[at];
    return unit?.kind === 'organization' && words[at]?.sentence === words[as]?.sentence ? unit : undefined;
  }
}

/** “joined [Nordvik] in May as”, “joined the [Larch Bank] as”: the body, and nobody's name, behind a verb. */
function joinedBody(words: readonly Word[], verb: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  // “returned | to | Larch plc”
  const after = words[verb + 1]?.lower === rules.serveLink ? verb + 2 : verb + 1;
  const first = rules.definiteArticles.has(words[after]?.lower ?? '') ? after + 1 : after;
  const unit = map[first];
  if (unit?.first !== first) return undefined;
  const isBare = unit.kind === 'name' && unit.last - first === 1 && !words[first]?.given && !words[first]?.family;
  return unit.kind === 'organization' || isBare ? unit : undefined;
}

/** The verb that “as” and an office stand behind. */
function verbOf(words: readonly Word[], as: number, rules: MentionRules): number | undefined {
  for (let at = as - 1; at > Math.max(0, as - FARTHEST_VERB); at--) {
    const { surface, lower, sentence, pos } = words[at] as Word;
    if (sentence !== words[as]?.sentence || /^[,“”";:]$/.test(surface)) return undefined;
    const isListed =
      rules.servingVerbs.has(lower) ||
      rules.endingVerbs.has(lower) ||
      rules.joinVerbs?.has(lower) ||
      rules.electingVerbs?.has(lower) ||
      rules.replacingVerbs?.has(lower);
    if (isListed) return at;
    if (pos === 'VERB') return undefined;
  }
  return undefined;
}

/** In words: “was appointed by the board of the bank in June as”. */
const FARTHEST_VERB = 12;
