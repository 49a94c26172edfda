import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import { namesHolder } from '../units/names-holder.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import { behindBody, behindComma } from './behind-comma.ts';
import { behindPhrase } from './behind-phrase.ts';
import { behindBranch, behindPost, endOfTitle } from './behind-role.ts';
import type { Holder } from './holder.ts';
import { holderBefore } from './holder-before.ts';
import { nameBehind } from './name-behind.ts';
import { namedAs } from './named-as.ts';
import { placeBefore } from './place-before.ts';

/** The name beside a role: right behind it, behind a comma, before a comma, before “is”. */
export function findHolder(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Holder | undefined {
  if (role.plural) return undefined;
  const { sentence } = words[role.headAt] as Word;
  // “Larch National, the candidate's resort”, but not “the manager of Larch's, said”
  const owned = words[role.last + 1];
  const isBare = owned?.sentence !== sentence || /^[,.;:]$/.test(owned.surface);
  if (rules.possessiveMarks.has(words[role.last]?.lower ?? '') && words[role.last]?.sentence === sentence && !isBare)
    return undefined;
  const nameAt = (at: number): Unit | undefined => nameBehind(words, at, role, map, rules);
  const isFree = role.targetWords.every(([first]) => first < role.headAt);
  const post = behindPost(words, behindBranch(words, role.last), map, rules);
  const beside = nameAt(role.last) ?? (post > role.last ? nameAt(post) : undefined);
  const isWhole = beside?.first === role.last && namesHolder(words, beside, rules);
  const direct = isFree || isWhole || (beside && isBehindField(words, role, beside, rules)) ? beside : undefined;
  // “Ada Falk, MP for Leeds East”, “Ada Falk, chief executive of Hull Beacon”: whoever has a name before the title is its holder
  const apposed = direct && isPlaceTail(words, role, direct) && holderBefore(words, role, map, rules, () => undefined);
  if (direct && apposed && apposed.rule === 'name-comma-role') {
    direct.kind = 'place';
    return apposed;
  }
  // “Ada Falk, vd Larch”
  const firm =
    direct && isFirmBehind(words, role, direct, rules) && holderBefore(words, role, map, rules, () => undefined);
  if (direct && firm && firm.rule === 'name-comma-role') {
    direct.kind = 'organization';
    role.targets.push(direct);
    return firm;
  }
  if (direct && !isSubject(words, direct, role)) {
    // “Larchbanken, där vd Ada Falk slutar”
    const place = rules.wordForms && isFree ? placeBefore(words, role, map, rules) : undefined;
    if (place && role.targets.length === 0) role.targets.push(place);
    return { holder: direct, rule: 'role-before-name' };
  }
  // “Kostchefen där, Ada Ek”
  const isThere = rules.wordForms && words[role.last]?.pos === 'ADV' && words[role.last + 1]?.surface === ',';
  const end = isThere ? role.last + 1 : words[post]?.surface === ',' ? post : role.last;
  const after = words[end];
  if (after && rules.namingWords.has(after.lower)) {
    const named = nameAt(role.last + 1);
    if (named) return { holder: named, rule: 'role-before-name' };
  }
  const called = namedAs(words, role, map, rules);
  if (called) return { holder: called, rule: 'role-comma-name' };
  // “THE CHAIR (Ms. Ottoline Pryce)”
  if (after?.surface === '(') {
    const inside = nameAt(role.last + 1);
    if (inside && words[inside.last]?.surface === ')') return { holder: inside, rule: 'role-comma-name' };
  }
  // “Ada Falk, who was spokeswoman for the mayor, Lou Berg,”
  const isWhose = !rules.wordForms && after?.surface === ',' && isOfRelative(words, role, rules);
  const relative = isWhose ? holderBefore(words, role, map, rules, nameAt) : undefined;
  if (relative) return relative;
  if (after?.surface === ',') {
    // “mannens försvarare, advokaten Ada Ek” is nobody's defender by office
    const isBodys =
      role.targets.length + role.targetWords.length > 0 &&
      role.targetWords.every(([, last]) => rules.organizationNouns.has(words[last - 1]?.lower ?? ''));
    const isTitled = rules.wordForms
      ? isBodys || (role.definite && role.targetWords.length === 0)
      : (role.definite || rules.indefiniteArticles.has(words[role.first - 1]?.lower ?? '')) &&
        rules.definiteArticles.has(words[end + 1]?.lower ?? '');
    const title = isTitled ? endOfTitle(words, end + 1, map, rules) : end + 1;
    const second = nameAt(title);
    // “the mayor, the Kenyan lawyer Ada Falk and Lou Berg” are three
    const isOther = !rules.wordForms && title > end + 1 && words[second?.last ?? 0]?.surface !== ',';
    const next = isOther ? undefined : second;
    const behind = behindComma(words, role, next && isAcronym(words, role, next) ? undefined : next, map, rules);
    // “Ada Falk, the head of the grid operator, Rede Norte, left”: of two names the second is that of the body
    const isFirms = behind !== undefined && isFirmTail(words, role, behind, rules);
    // “Ada Falk, head of research at Nordvik, Lou Berg, professor at …”
    const isRow = behind !== undefined && hasOwnTitle(words, behind);
    const isTail = isFirms || isRow || endsWithBody(words, role, rules);
    const mayBeTail = behind && (isTail || isPlaceTail(words, role, behind));
    const named = mayBeTail ? holderBefore(words, role, map, rules, () => undefined) : undefined;
    if (behind && named?.rule === 'name-comma-role') {
      // “Ada Falk, manager of the Hotel Varga in Ostby, Norfolk,”
      if (isFirms || endsWithBody(words, role, rules)) role.targets.push(behind);
      else if (!isRow) behind.kind = 'place';
      return named;
    }
    if (behind) return { holder: behind, rule: 'role-comma-name' };
    // “The Director, Ministry of Water, Ivo Radu, left”
    const inBody = behindBody(words, role, map, nameAt);
    if (inBody) {
      role.targets.push(inBody.body);
      return { holder: inBody.holder, rule: 'role-comma-name' };
    }
    // “Ada Falk, the president of football's governing body, FIFA”
    const body = endsWithBody(words, role, rules) ? map[role.last + 1] : undefined;
    if (
      body?.kind === 'organization' &&
      body.first === role.last + 1 &&
      /^[,.;]$/.test(words[body.last]?.surface ?? '')
    )
      role.targets.push(body);
  }
  const told = behindVerb(words, role, map, rules, nameAt) ?? holderBefore(words, role, map, rules, nameAt);
  const far = told ? undefined : behindPhrase(words, role, map, rules);
  return far ? { holder: far, rule: 'role-comma-name' } : told;
}

/** “docenten i historia [Ada Falk]”: a full name right behind what somebody with a title knows about. */
function isBehindField(words: readonly Word[], role: RoleNode, { first, last }: Unit, rules: MentionRules): boolean {
  const [field, more] = role.targetWords;
  if (!rules.wordForms || !field || more || !role.definite || role.targets.length > 0) return false;
  const isBare = field[1] - field[0] === 1 && !rules.wordForms.looksDefinite((words[field[0]] as Word).lower);
  return isBare && first === role.last && last - first > 1 && words[first]?.given === true;
}

/** “who was | spokeswoman”: whether a relative clause tells of whoever has the title. */
function isOfRelative(words: readonly Word[], { first, headAt }: RoleNode, rules: MentionRules): boolean {
  const before = words[first - 1];
  const at = before && isDeterminer(before, rules) ? first - 2 : first - 1;
  const who = rules.pronouns.get(words[at - 1]?.lower ?? '');
  const isSame = words[at - 1]?.sentence === words[headAt]?.sentence;
  return isSame && who?.relative === true && !who.thing && rules.copulas.has(words[at]?.lower ?? '');
}

/** “Lou Berg[, professor] at …”, “Lou Berg[, deputy head]” */
function hasOwnTitle(words: readonly Word[], { first, last }: Unit): boolean {
  const { sentence } = words[first] as Word;
  const isTitle = (word: Word | undefined): boolean => word?.sentence === sentence && word.role && !word.capital;
  return words[last]?.surface === ',' && (isTitle(words[last + 1]) || isTitle(words[last + 2]));
}

/** A single name behind the capitals that a role ends with: “MP for Leeds [East]”, “at the Hotel Varga in Ostby, [Norfolk]”. */
function isPlaceTail(words: readonly Word[], role: RoleNode, unit: Unit): boolean {
  const last = words[role.last - 1] as Word;
  return unit.last - unit.first === 1 && role.last - 1 > role.headAt && last.capital && !words[unit.first]?.shout;
}

/** “Ada Falk, CEO, [Larchcorp], left”: one word behind an office that a firm has. */
function isFirmTail(words: readonly Word[], role: RoleNode, { first, last }: Unit, rules: MentionRules): boolean {
  const isBare = role.targets.length + role.targetWords.length === 0 && words[role.first - 1]?.surface === ',';
  const word = words[first] as Word;
  return (
    !rules.wordForms && isBare && last - first === 1 && !word.given && !word.family && rules.bodyHeads.has(role.head)
  );
}

/** “vd [Larch]”: a name right behind a title that only firms have, where it is no given name. */
function isFirmBehind(words: readonly Word[], role: RoleNode, { first }: Unit, rules: MentionRules): boolean {
  return (
    rules.wordForms !== undefined && rules.companyHeads.has(role.head) && first === role.last && !words[first]?.given
  );
}

/** “head of the Larch Council, [LC]” */
function isAcronym(words: readonly Word[], role: RoleNode, { first, last }: Unit): boolean {
  return last - first === 1 && words[first]?.shout === true && role.targets.length + role.targetWords.length > 0;
}

/** “the head of the grid operator” */
function endsWithBody(words: readonly Word[], { last, targetWords }: RoleNode, rules: MentionRules): boolean {
  return targetWords.some(([, end]) => end === last) && rules.organizationNouns.has(words[last - 1]?.lower ?? '');
}

const FARTHEST_OPENING = 3;

/** “Som ny finanschef tillträder Ada Ek”, “Ordförande är Bo Lind”: the role opens the sentence, and who holds it stands behind the verb. */
function behindVerb(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
  nameAt: (at: number) => Unit | undefined,
): Holder | undefined {
  const { sentence } = words[role.headAt] as Word;
  const verb = words[role.last];
  const status = verb?.sentence === sentence ? rules.wordForms?.entering.get(verb.lower) : undefined;
  if (status === undefined || words[role.first - FARTHEST_OPENING]?.sentence === sentence) return undefined;
  // “Ny vd blir [ekonomichefen] Eva Lind”
  const holder = nameAt(role.last + 1) ?? nameAt(endOfTitle(words, role.last + 1, map, rules));
  // “Talesman är Krantz granne”
  const owned = holder && words[holder.last]?.lower;
  if (owned !== undefined && (rules.kinNouns.has(owned) || rules.singleNouns.has(owned))) return undefined;
  return holder && { holder, rule: 'name-is-role', ...(role.status === 'current' && { status }) };
}

/** “the company Apple bought” is no holder; a lower-case title takes a name only where nothing else does. */
function isSubject(words: readonly Word[], unit: Unit, role: RoleNode): boolean {
  const gap = words[unit.first - 1] as Word;
  return unit.first > role.last + 1 && gap.surface === ',';
}
