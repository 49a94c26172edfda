import type { MentionRules } from '../model/mention-rules.ts';
import type { RoleStatus } from '../model/relation.ts';
import { isDeterminer } from './is-determiner.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

interface Holder {
  readonly holder: Unit;
  readonly rule: string;
  readonly status?: RoleStatus;
  /** Whether the text says so of nobody: “if she is the nominee”. */
  readonly unreal?: boolean;
}

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
  const nameAt = (at: number): Unit | undefined => {
    // “the panel's chair, former Gen. Ada Falk”
    const isFormer = at > role.last && !rules.wordForms && rules.roleStatuses.has(words[at]?.lower ?? '') && !map[at];
    const first = isFormer ? at + 1 : at > role.last ? behindStyle(words, at, map, rules) : at;
    let from = first;
    // “Minister of Public Security Gen. Dinh Van Loc”, “Their leader, Professor Annelies Vos”
    for (
      let opener = map[from];
      opener && (opener.kind === 'title' || opener.rule === 'party-mark' || (opener.kind === 'role' && from > at - 1));
      opener = map[from]
    )
      from = opener.last;
    // “Lagkaptenen, kanadensaren Tyler Roe”
    if (rules.wordForms && rules.variedHeads.has(words[from]?.lower ?? '')) from++;
    if (from === first) from = behindTitle(words, from, map, rules);
    const unit = map[from];
    return unit?.kind === 'name' &&
      unit.first === from &&
      // “Falk & Sons” are no person
      !words.slice(unit.first, unit.last).some(({ surface }) => surface === '&') &&
      words[from]?.sentence === sentence &&
      !role.targets.includes(unit)
      ? unit
      : undefined;
  };
  const isFree = role.targetWords.every(([first]) => first < role.headAt);
  const post = behindPost(words, behindBranch(words, role.last), map, rules);
  const beside = nameAt(role.last) ?? (post > role.last ? nameAt(post) : undefined);
  const direct = isFree || (beside && isWholeName(words, beside, role, rules)) ? beside : undefined;
  // “Ada Falk, MP for Leeds East”, “Ada Falk, chief executive of Hull Beacon”: whoever has a name before the title is its holder
  const apposed = direct && isPlaceTail(words, role, direct) && beforeRole(words, role, map, rules, () => undefined);
  if (direct && apposed && apposed.rule === 'name-comma-role') {
    direct.kind = 'place';
    return apposed;
  }
  if (direct && !isSubject(words, direct, role)) return { holder: direct, rule: 'role-before-name' };
  // “Kostchefen där, Ada Ek”
  const isThere = rules.wordForms && words[role.last]?.pos === 'ADV' && words[role.last + 1]?.surface === ',';
  const end = isThere ? role.last + 1 : words[post]?.surface === ',' ? post : role.last;
  const after = words[end];
  if (after && rules.namingWords.has(after.lower)) {
    const named = nameAt(role.last + 1);
    if (named) return { holder: named, rule: 'role-before-name' };
  }
  // “THE CHAIR (Ms. Ottoline Pryce)”
  if (after?.surface === '(') {
    const inside = nameAt(role.last + 1);
    if (inside && words[inside.last]?.surface === ')') return { holder: inside, rule: 'role-comma-name' };
  }
  if (after?.surface === ',') {
    // “mannens försvarare, advokaten Ada Ek” is nobody's defender by office
    const isBodys =
      role.targets.length + role.targetWords.length > 0 &&
      role.targetWords.every(([, last]) => rules.organizationNouns.has(words[last - 1]?.lower ?? ''));
    const title = rules.wordForms && isBodys ? endOfTitle(words, end + 1, rules) : end + 1;
    const behind = behindComma(words, role, nameAt(title), map, rules);
    // “Ada Falk, the head of the grid operator, Rede Norte, left”: of two names the second is that of the body
    const mayBeTail = behind && (endsWithBody(words, role, rules) || isPlaceTail(words, role, behind));
    const named = mayBeTail ? beforeRole(words, role, map, rules, () => undefined) : undefined;
    if (behind && named?.rule === 'name-comma-role') {
      // “Ada Falk, manager of the Hotel Varga in Ostby, Norfolk,”
      if (endsWithBody(words, role, rules)) role.targets.push(behind);
      else behind.kind = 'place';
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
  return behindVerb(words, role, rules, nameAt) ?? beforeRole(words, role, map, rules, nameAt);
}

/** “[The Director], Ministry of Water, Ivo Radu, …”: a body between commas, and whoever holds the office in it. */
function behindBody(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  nameAt: (at: number) => Unit | undefined,
): { readonly body: Unit; readonly holder: Unit } | undefined {
  const body = map[role.last + 1];
  if (role.targets.length + role.targetWords.length > 0 || !(words[role.headAt] as Word).capital) return undefined;
  if (body?.kind !== 'organization' || body.first !== role.last + 1 || words[body.last]?.surface !== ',')
    return undefined;
  const holder = nameAt(body.last + 1);
  const closes = holder && /^[,.;]$/.test(words[holder.last]?.surface ?? '');
  return closes && holder.last - holder.first > 1 ? { body, holder } : undefined;
}

/** “leader of the council [Ada Falk]”: a given and a family name behind what an institution is called. */
function isWholeName(words: readonly Word[], { first, last }: Unit, role: RoleNode, rules: MentionRules): boolean {
  const opener = words[first] as Word;
  const noun = words[role.last - 1] as Word;
  return first === role.last && last - first > 1 && opener.given && rules.institutionHeads.has(noun.lower);
}

/** A single name behind the capitals that a role ends with: “MP for Leeds [East]”, “at the Hotel Varga in Ostby, [Norfolk]”. */
function isPlaceTail(words: readonly Word[], role: RoleNode, unit: Unit): boolean {
  const last = words[role.last - 1] as Word;
  return unit.last - unit.first === 1 && role.last - 1 > role.headAt && last.capital && !words[unit.first]?.shout;
}

/** “the bishop, [the Right] Reverend Ada Falk”: where the title behind an article begins; `at` where there is none. */
function behindStyle(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.definiteArticles.has(words[at]?.lower ?? '')) return at;
  const title = rules.titleParts?.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return map[title]?.kind === 'title' ? title : at;
}

/** “Superintendent of Police | (Cyber) | Ada Falk”: behind the branch of an office. */
function behindBranch(words: readonly Word[], from: number): number {
  const isBranch = words[from]?.surface === '(' && words[from + 1]?.capital && words[from + 2]?.surface === ')';
  return isBranch ? from + 3 : from;
}

/** “the spokesman | in Geneva|, Ada Falk”, “Coordinator | in Chad | Ada Falk”: behind where somebody works; `from` where nothing tells that. */
function behindPost(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const place = map[from + 1];
  const isPost = !rules.wordForms && rules.postLinks?.has(words[from]?.lower ?? '');
  return isPost && (place?.kind === 'place' || place?.kind === 'country') ? place.last : from;
}

/** “its delegate, [former world champion] Ada Falk”: the name behind a second title in lower case; `from` where there is none. */
function behindTitle(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  for (let at = from; at < from + 4 && !rules.wordForms; at++) {
    const word = words[at];
    if (word === undefined || word.capital || word.common || map[at] !== undefined) break;
    if (word.roleHead?.plural === false && map[at + 1]?.kind === 'name') return at + 1;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ') break;
  }
  return from;
}

/** “the head of the grid operator” */
function endsWithBody(words: readonly Word[], { last, targetWords }: RoleNode, rules: MentionRules): boolean {
  return targetWords.some(([, end]) => end === last) && rules.organizationNouns.has(words[last - 1]?.lower ?? '');
}

const LONGEST_TITLE = 4;

/** “partiets grundare, [den pensionerade rektorn] Ada Ek”: where a second title in lower case ends that stands before the name. */
function endOfTitle(words: readonly Word[], from: number, rules: MentionRules): number {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const word = words[at];
    if (!word || word.capital) return from;
    if (word.role) return at + 1;
    if (!rules.definiteArticles.has(word.lower) && word.pos !== 'ADJ' && word.pos !== 'VERB') return from;
  }
  return from;
}

const FARTHEST_OPENING = 3;

/** “Som ny finanschef tillträder Ada Ek”, “Ordförande är Bo Lind”: the role opens the sentence, and who holds it stands behind the verb. */
function behindVerb(
  words: readonly Word[],
  role: RoleNode,
  rules: MentionRules,
  nameAt: (at: number) => Unit | undefined,
): Holder | undefined {
  const { sentence } = words[role.headAt] as Word;
  const verb = words[role.last];
  const status = verb?.sentence === sentence ? rules.wordForms?.entering.get(verb.lower) : undefined;
  if (status === undefined || words[role.first - FARTHEST_OPENING]?.sentence === sentence) return undefined;
  const holder = nameAt(role.last + 1);
  // “Talesman är Krantz granne”
  const owned = holder && words[holder.last]?.lower;
  if (owned !== undefined && (rules.kinNouns.has(owned) || rules.singleNouns.has(owned))) return undefined;
  return holder && { holder, rule: 'name-is-role', ...(role.status === 'current' && { status }) };
}

/** “Senators Ada Falk, Lou Berg and Kim Oster”: the names right behind a title in the plural. */
export function findHolders(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): (Holder & { readonly sharers: readonly Unit[] }) | undefined {
  const names: Unit[] = [];
  const { sentence } = words[role.headAt] as Word;
  let at = role.last;
  for (;;) {
    const unit = map[at];
    if (unit?.kind !== 'name' || unit.first !== at || words[at]?.sentence !== sentence) break;
    names.push(unit);
    at = skipSeat(words, skipParty(words, unit.last), map, rules);
    const end = at;
    if (words[at]?.surface === ',') at++;
    if (rules.conjunctions.has(words[at]?.lower ?? '')) at++;
    if (at === end) break;
  }
  const [holder, ...sharers] = names;
  return holder && sharers.length > 0 ? { holder, sharers, rule: 'role-before-name' } : undefined;
}

/** “Harry Roe of Nevada, Ada Falk of Lakeland”: where the seat behind the name of a politician ends. */
function skipSeat(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.matterLinks.has(words[from]?.lower ?? '')) return from;
  const seat = map[from + 1];
  return seat?.kind === 'place' || seat?.kind === 'country' || (seat?.kind === 'name' && seat.last === from + 2)
    ? seat.last
    : from;
}

/** “(S-Lakeland)” and “, S-Lakeland,” behind the name of a politician: where it ends. */
function skipParty(words: readonly Word[], from: number): number {
  if (words[from]?.surface === '(') {
    for (let at = from + 1; at < from + 8; at++) if (words[at]?.surface === ')') return at + 1;
  }
  if (words[from]?.surface !== ',' || !/^\p{Lu}-\p{Lu}/u.test(words[from + 1]?.surface ?? '')) return from;
  for (let at = from + 2; at < from + 5; at++) if (words[at]?.surface === ',') return at;
  return from;
}

/** “the company Apple bought” is no holder; a lower-case title takes a name only where nothing else does. */
function isSubject(words: readonly Word[], unit: Unit, role: RoleNode): boolean {
  const gap = words[unit.first - 1] as Word;
  return unit.first > role.last + 1 && gap.surface === ',';
}

/** “a spokeswoman for the company, Ignacia Bravo, denied”, “The transport secretary, Harriet Loxley, defended”. */
function behindComma(
  words: readonly Word[],
  role: RoleNode,
  unit: Unit | undefined,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  if (!unit) return undefined;
  const after = words[unit.last];
  const closes =
    !after ||
    after.sentence !== words[role.headAt]?.sentence ||
    /^[,;:.)—–("“-]$/.test(after.surface) ||
    after.pos === 'VERB' ||
    after.pos === 'AUX' ||
    closesBehindBody(words, unit.last, map, rules);
  const determiner = words[role.first - 1];
  const opens =
    role.targets.length > 0 ||
    role.targetWords.length > 0 ||
    (determiner !== undefined && isDeterminer(determiner, rules)) ||
    determiner?.sentence !== words[role.headAt]?.sentence;
  // “In a letter to the minister, Ana Ruiz said”: the comma closes what stands before the subject
  // “The Deputy Premier and Minister of Water, Ivo Radu, left”
  const isSecond =
    (words[role.headAt] as Word).capital &&
    rules.conjunctions.has(determiner?.lower ?? '') &&
    hasArticleBefore(words, role.first - 2, rules) &&
    /^[,;.)]$/.test(after?.surface ?? '');
  const link = words[role.first - 2];
  const isAdjunct =
    link?.pos === 'ADP' &&
    link.sentence === words[role.headAt]?.sentence &&
    (after?.pos === 'VERB' || after?.pos === 'AUX');
  return closes && (opens || isSecond) && !isAdjunct ? unit : undefined;
}

/** “its head, Jane Roe | of the Larch Institute|, left” */
function closesBehindBody(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const { sentence } = words[at] as Word;
  if (words[at]?.pos !== 'ADP' || rules.wordForms) return false;
  const article = words[at + 1];
  const body = map[article && isDeterminer(article, rules) ? at + 2 : at + 1];
  const close = body && words[body.last];
  return close?.sentence === sentence && close.surface === ',';
}

/** “[The Deputy Premier] and Minister”: whether the words up to `at` begin with an article, with no comma between. */
function hasArticleBefore(words: readonly Word[], at: number, rules: MentionRules): boolean {
  for (let index = at; index > at - LONGEST_ROW; index--) {
    const word = words[index];
    if (word?.sentence !== words[at]?.sentence || word?.surface === ',') return false;
    if (rules.definiteArticles.has(word?.lower ?? '')) return true;
  }
  return false;
}

const LONGEST_ROW = 14;

/** “Jane Roe [is]”, “Jane Roe, who [is]”, “Jane Roe, who has also served [as]”: the name that a copula at `mark` speaks of. */
function subjectBefore(words: readonly Word[], mark: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[mark] as Word;
  for (let at = mark - 1; at >= Math.max(0, mark - FARTHEST_SUBJECT); at--) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) return undefined;
    const unit = map[beforeSeat(words, at, map, rules)];
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
      (rules.pronouns.get(word.lower)?.relative === true && words[at - 1]?.surface === ',') ||
      (word.surface === ',' && rules.pronouns.get(words[at + 1]?.lower ?? '')?.relative === true) ||
      rules.servingVerbs.has(word.lower) ||
      rules.endingVerbs.has(word.lower) ||
      rules.servingVerbs.has(words[at - 1]?.lower ?? '') ||
      rules.endingVerbs.has(words[at - 1]?.lower ?? '');
    if (!isLink) return undefined;
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
  const isSeat = seat?.kind === 'place' && seat.last === at + 1;
  return isSeat && rules.matterLinks.has(words[seat.first - 1]?.lower ?? '') ? seat.first - 2 : at;
}

const FARTHEST_SUBJECT = 7;

/** “John Marlow, Director for …”, “Anna Kovács (Hungary), Assembly President”, “Jane Roe is the president of …”. */
function beforeRole(
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
    const isFirm = unit && words.slice(unit.first, unit.last).some(({ surface }) => surface === '&');
    const isBeside =
      unit?.kind === 'name' &&
      !isWhere(words, unit, rules) &&
      !isFirm &&
      unit.last === at + 1 &&
      words[at]?.sentence === sentence;
    const isOver = isOverBehind(words, role, rules) && { status: 'former' as const };
    return isBeside && !nameAt(role.last) ? { holder: unit, rule: 'name-comma-role', ...isOver } : undefined;
  }
  // “Giles Pemberton MP”
  const named = map[role.first - 1];
  const isLetters = rules.shortRoles.has(words[role.headAt]?.surface ?? '') && role.targets.length === 0;
  if (isLetters && named?.kind === 'name' && named.last === role.first)
    return { holder: named, rule: 'name-comma-role' };
  const subject = rules.copulas.has(mark.lower) ? subjectBefore(words, at, map, rules) : undefined;
  if (!subject) return undefined;
  // “If Ada Falk is the nominee”
  const unreal = rules.conditionWords.has(words[subject.first - 1]?.lower ?? '') && { unreal: true };
  // “Lena Ostrow has stepped down as chairwoman”
  const isOver =
    words.slice(subject.last, at).some((word) => rules.endingVerbs.has(word.lower)) || isOverBehind(words, role, rules);
  return { holder: subject, rule: 'name-is-role', ...unreal, ...(isOver && { status: 'former' as const }) };
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
