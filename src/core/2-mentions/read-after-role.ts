import type { MentionRules } from '../model/mention-rules.ts';
import { isDeterminer } from './is-determiner.ts';
import type { UnitMap } from './map-units.ts';
import { matchKnown } from './match-known.ts';
import { range } from './read-before-role.ts';
import type { Word } from './read-words.ts';
import type { RoleDraft } from './role-node.ts';
import { knownUnit, type Unit } from './unit.ts';

/** Reads “of Public Security”, “for Treaty Affairs at the United Nations”, “of the union” behind a role's head. */
export function readAfterRole(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  for (let round = 0; round < 3; round++) {
    const before = draft.last;
    readLink(words, draft, map, rules);
    if (draft.last === before) return;
  }
}

function readLink(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const { sentence } = words[draft.headAt] as Word;
  const link = words[draft.last];
  if (link?.sentence !== sentence || !rules.roleLinks.has(link.lower)) return;
  let at = draft.last + 1;
  // “editor at large of the Courier”
  if (draft.last === draft.headAt + 1 && rules.titleTails.get(link.lower)?.has(words[at]?.lower ?? '')) {
    draft.title.push(draft.last, at);
    draft.last = at + 1;
    return;
  }
  const article = words[at];
  const hasArticle = article !== undefined && isDeterminer(article, rules);
  if (hasArticle) at++;
  const word = words[at];
  if (word?.sentence !== sentence) return;
  const serves = rules.servedHeads.has(draft.head) && !rules.employLinks.has(link.lower);
  const isOf = rules.matterLinks.has(link.lower) || (serves && link.lower === rules.serveLink);
  // “ambassador to Russia” is of another country
  const employs = rules.employLinks.has(link.lower);
  const elsewhere = !isOf && !employs && rules.sentHeads.has(draft.head);
  // “the president in his message”, “presidenten i sitt budskap”
  if (!isOf && hasArticle && rules.pronouns.get(article.lower)?.possessive === true) return;
  // “generalsekreterare för den internationella organisationen Norrut”
  const described = rules.wordForms ? describedBody(words, at, map, rules) : undefined;
  if (described !== undefined && (isOf || employs)) {
    draft.targets.push(described);
    draft.last = described.last;
    return;
  }
  const matter = isOf ? endOfMatter(words, at, draft, hasArticle, map, rules) : at;
  if (matter > at) {
    draft.title.push(...range(draft.last, matter));
    draft.last = matter;
    // “Minister of Public Security Pham The Hien”: the name begins where the matter ends
    const rest = map[matter];
    // “Foreign Affairs” is no magazine here
    for (let inside = at; inside < matter; inside++) {
      const unit = map[inside];
      if (unit?.kind === 'organization' && unit.last <= matter) unit.kind = 'thing';
    }
    if (rest?.kind === 'name' && rest.first < matter) rest.first = matter;
    return;
  }
  const unit = map[at];
  // “talmannen i det uzbekiska parlamentet”
  if (unit?.kind === 'adjective' && rules.wordForms && (isOf || employs)) {
    draft.targets.push(unit);
    draft.last = Math.max(unit.last, endOfNouns(words, unit.last, map));
    return;
  }
  // “president of Japanese carmaker Tanuma Motor Corp”
  if (unit?.kind === 'adjective' && !rules.wordForms && (isOf || employs)) {
    const named = map[endOfNouns(words, unit.last, map)];
    if (named && named.first > unit.last && isBodyName(words, named, rules)) {
      draft.targets.push(named);
      draft.last = named.last;
      return;
    }
    // “spokesman for the Indonesian military”
    const end = endOfBody(words, unit.last, map, rules);
    if (!hasArticle || end === unit.last) return;
    draft.targetWords.push([at - 1, end]);
    draft.last = end;
    return;
  }
  if (unit) {
    // “expert on the League”, “sent an official to the Guild”: what a role is about, or where its holder goes
    const isIn = rules.placeLinks.has(link.lower) && link.lower !== rules.serveLink;
    if (elsewhere || isOf || employs || (isIn && (unit.kind === 'name' || unit.kind === 'organization')))
      readName(words, unit, draft, { map, rules, isOf, elsewhere });
    // “talmannen i det uzbekiska parlamentet”, “talmannen i Uzbekistans parlament” are of both
    const origin = rules.wordForms && draft.targets.at(-1) === unit ? matchKnown(words, unit.first) : undefined;
    const isOrigin =
      origin?.kind === 'country'
        ? words.slice(unit.first, unit.last).some(({ lower }) => rules.stateBodies.has(lower))
        : origin?.kind === 'adjective' && !words[unit.first]?.capital;
    if (origin && isOrigin && unit.kind === 'organization')
      draft.targets.push(knownUnit(unit.first, unit.first + 1, origin));
    // “the Speaker of Norway’s House of Commons” is of both
    const owned = rules.possessiveMarks.has(words[unit.last]?.lower ?? '')
      ? map[endOfAdjectives(words, unit.last + 1, map)]
      : undefined;
    if (draft.last === unit.last && owned?.kind === 'organization') {
      // “leader of Norway's far-right Harvest Party” leads no country
      const isState = words.slice(owned.first, owned.last).some(({ lower }) => rules.stateBodies.has(lower));
      if (unit.kind === 'country' && !isState && !rules.wordForms) draft.targets.pop();
      draft.targets.splice(isState ? -1 : draft.targets.length, 0, owned);
      draft.last = owned.last;
      return;
    }
    // “talmannen i Uzbekistans parlament”
    if (rules.wordForms && draft.last === unit.last && rules.possessiveMarks.has(words[unit.last]?.lower ?? ''))
      draft.last = Math.max(draft.last, endOfNouns(words, unit.last + 1, map));
    return;
  }
  if (elsewhere || !(isOf || employs)) return;
  // “leader of the anti-tax Larch Party”
  const praised = map[endOfAdjectives(words, at, map)];
  if (hasArticle && praised?.kind === 'organization' && praised.first > at) {
    readName(words, praised, draft, { map, rules, isOf, elsewhere });
    return;
  }
  const end = endOfNouns(words, at, map);
  if (end === at) return;
  // “head of the lift maker Brightwell”
  const named = map[end];
  if (named && named.first === end && isBodyName(words, named, rules)) {
    draft.targets.push(named);
    draft.last = named.last;
    return;
  }
  const definite = hasArticle || rules.wordForms?.isDefinite((words[end - 1] as Word).lower) === true;
  // “the nominee with young voters” is of nobody
  const isBodys = employs && rules.organizationNouns.has((words[end - 1] as Word).lower);
  if (definite || isBodys || (employs && rules.wordForms)) draft.targetWords.push([hasArticle ? at - 1 : at, end]);
  else if (isOf) draft.title.push(...range(draft.last, end));
  else return;
  draft.last = end;
}

/** Where a noun phrase that is headed by a noun for a body ends; `from` where there is none. */
function endOfBody(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const end = endOfNouns(words, from, map);
  // “military” may pass for an adjective
  const next = words[end];
  if (
    next?.sentence === words[from]?.sentence &&
    map[end] === undefined &&
    rules.organizationNouns.has(next?.lower ?? '')
  )
    return end + 1;
  return rules.organizationNouns.has(words[end - 1]?.lower ?? '') ? end : from;
}

/** “[den] internationella organisationen Norrut”, “[den] norska banken Fjordinvest”: a name behind its noun and what that has before it. */
function describedBody(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  let at = from;
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined && word.sentence === words[from]?.sentence && !word.capital && /^(?:ADJ|NOUN)$/.test(word.pos);
  while (at < from + 4 && goesOn(words[at])) at++;
  const named = at > from ? map[at] : undefined;
  return named?.first === at && isBodyName(words, named, rules) ? named : undefined;
}

/** “the lift maker Brightwell”: a name behind the noun for a body. */
function isBodyName(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const noun = words[unit.first - 1]?.lower ?? '';
  return (
    (unit.kind === 'name' || unit.kind === 'organization') &&
    (rules.organizationNouns.has(noun) || rules.rolePortfolios.has(noun))
  );
}

interface Context {
  readonly map: UnitMap;
  readonly rules: MentionRules;
  readonly isOf: boolean;
  readonly elsewhere: boolean;
}

function readName(
  words: readonly Word[],
  unit: Unit,
  draft: RoleDraft,
  { map, rules, isOf, elsewhere }: Context,
): void {
  switch (unit.kind) {
    case 'role':
    case 'title':
    case 'adjective':
    case 'people':
      return;
    case 'place':
      // “Member for Eastport” is what the office is called, “mayor of Clonard” an office and a town
      // “ambassadören i Kairo, Helena Bratt”
      if (!isOf && !rules.wordForms) return;
      draft.last = unit.last;
      return;
    case 'thing':
      if (!isOf) return;
      // “a spokesman for the State Fair” speaks for a body
      if (unit.rule !== 'known-name' && !rules.matterHeads.has(draft.head)) unit.kind = 'organization';
      else {
        draft.title.push(...range(draft.last, unit.last));
        draft.last = unit.last;
        return;
      }
      break;
    case 'organization':
    case 'country':
    case 'name':
      break;
  }
  // “Director of the Coastal Forests Division at …” is of both
  if (isOf && isDivision(words, unit, rules)) draft.targets.push(unit);
  if (elsewhere || (isOf && isDivision(words, unit, rules)) || (isOf && isMatter(words, unit, draft, rules))) {
    // “Ambassador of Uruguay to Vietnam” is the ambassador of Uruguay
    if (!(elsewhere && draft.targets.length > 0)) draft.title.push(...range(draft.last, unit.last));
    draft.last = endOfConjoined(words, unit.last, map, rules, draft);
    return;
  }
  // “the chair of the Commons island committee”: the noun behind the name is what it is of
  const end = endOfNouns(words, unit.last, map);
  if (end > unit.last && !(words[unit.last] as Word).role && !rules.roleLinks.has((words[unit.last] as Word).lower)) {
    draft.targetWords.push([unit.first, end]);
    draft.last = end;
    return;
  }
  // “chairman of the House [Homeland Security Committee]”
  const inside = unit.generic ? map[unit.last] : undefined;
  if (inside?.kind === 'organization' && inside.first === unit.last) {
    draft.targets.push(inside);
    draft.last = inside.last;
    return;
  }
  draft.targets.push(unit);
  draft.last = skipBrackets(words, readList(words, unit.last, map, rules, draft), map);
}

/** A division of a body is a part of a title where more follows: “Director for the Division for Treaty Affairs at …”. */
function isDivision(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const heads = [words[unit.first], words[unit.last - 1]];
  if (unit.kind !== 'organization' || !heads.some((word) => rules.divisionHeads.has(word?.lower ?? ''))) return false;
  const link = words[unit.last]?.lower ?? '';
  return rules.matterLinks.has(link) || rules.employLinks.has(link);
}

/** “Minister for Time and Tides”: what a minister is of is a matter, unless it is a country. */
function isMatter(words: readonly Word[], unit: Unit, draft: RoleDraft, rules: MentionRules): boolean {
  const link = words[draft.last]?.lower ?? '';
  return (
    unit.kind === 'name' &&
    rules.matterHeads.has(draft.head) &&
    // “press secretary for Ada Falk”
    !((words[unit.first] as Word).given && unit.last - unit.first > 1) &&
    (!rules.faintHeads.has(draft.head) || link === rules.seatLink)
  );
}

function endOfConjoined(
  words: readonly Word[],
  from: number,
  map: UnitMap,
  rules: MentionRules,
  draft: RoleDraft,
): number {
  const unit = rules.conjunctions.has(words[from]?.lower ?? '') ? map[from + 1] : undefined;
  if (unit?.kind !== 'name' || (words[unit.first] as Word).given) return from;
  draft.title.push(...range(from, unit.last));
  return unit.last;
}

/** “of Ghana, Togo and Benin” */
function readList(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules, draft: RoleDraft): number {
  let last = from;
  for (;;) {
    let at = last;
    if (words[at]?.surface === ',') at++;
    if (rules.conjunctions.has(words[at]?.lower ?? '')) at++;
    if (rules.definiteArticles.has(words[at]?.lower ?? '')) at++;
    const unit = at > last ? map[at] : undefined;
    const before = draft.targets[draft.targets.length - 1];
    if (unit?.kind !== 'country' || before?.kind !== 'country' || map[unit.last]?.kind === 'role') return last;
    draft.targets.push(unit);
    last = unit.last;
  }
}

/** “(UNODC)” behind the name that it shortens. */
function skipBrackets(words: readonly Word[], from: number, map: UnitMap): number {
  const inside = map[from + 1];
  return words[from]?.surface === '(' && inside && words[from + 1]?.shout && words[inside.last]?.surface === ')'
    ? inside.last + 1
    : from;
}

/** “Public Security”, “Foreign Affairs and Trade”, “Health, Family and Social Affairs”: returns the end. */
function endOfMatter(
  words: readonly Word[],
  from: number,
  draft: RoleDraft,
  hasArticle: boolean,
  map: UnitMap,
  rules: MentionRules,
): number {
  let end = from;
  for (let at = from; at < words.length && at - from < 9; at++) {
    const word = words[at] as Word;
    if (word.sentence !== (words[from] as Word).sentence) break;
    if (rules.rolePortfolios.has(word.lower)) {
      // “of the Treasury”, “of the Opposition” in capitals is the title's; “of the police” may be a body
      if (hasArticle && !(word.capital && rules.matterHeads.has(draft.head))) break;
      const unit = map[at];
      if (
        unit &&
        unit.kind !== 'name' &&
        unit.kind !== 'role' &&
        ((unit.last - unit.first > 1 && !isAllMatter(words, unit, rules)) ||
          (unit.kind !== 'organization' && unit.kind !== 'thing'))
      )
        break;
      end = at + 1;
    } else if (at === from || !(rules.conjunctions.has(word.lower) || word.surface === ',')) break;
    else if (
      !rules.rolePortfolios.has(words[at + 1]?.lower ?? '') &&
      !(word.surface === ',' && rules.conjunctions.has(words[at + 1]?.lower ?? ''))
    )
      break;
  }
  // “director of political ad sales”
  const last = words[end - 1];
  while (end > from && words[end]?.pos === 'NOUN' && isPlainNoun(words[end] as Word, map[end], last)) end++;
  return end;
}

function isPlainNoun(word: Word, unit: Unit | undefined, before: Word | undefined): boolean {
  return word.sentence === before?.sentence && !before.capital && !word.capital && !word.common && !word.role && !unit;
}

/** “Road Works” is a matter, whatever its last word says. */
function isAllMatter(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  return words.slice(unit.first, unit.last).every((word) => rules.rolePortfolios.has(word.lower));
}

/** Where the adjectives that begin at `from` end: “anti-tax”, “right-wing”. */
function endOfAdjectives(words: readonly Word[], from: number, map: UnitMap): number {
  let end = from;
  for (let word = words[end]; word && end - from < 3; word = words[end]) {
    if (word.sentence !== words[from]?.sentence || map[end] !== undefined || word.capital) break;
    if (word.pos !== 'ADJ' && !/\p{L}-\p{L}/u.test(word.surface)) break;
    end++;
  }
  return end;
}

/** Where the noun phrase that begins at `from` ends; `from` where there is none. */
function endOfNouns(words: readonly Word[], from: number, map: UnitMap): number {
  let end = from;
  const sentence = words[from]?.sentence;
  while (end < words.length && end - from < 5) {
    const word = words[end] as Word;
    if (word.sentence !== sentence || map[end] !== undefined || word.common) break;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN' && word.pos !== 'NUM') break;
    end++;
  }
  // an adjective alone is no noun phrase
  while (end > from && (words[end - 1] as Word).pos === 'ADJ') end--;
  return end;
}
