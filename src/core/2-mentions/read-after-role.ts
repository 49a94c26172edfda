import type { MentionRules } from '../model/mention-rules.ts';
import { describedBody, isBodyName, isDivision } from './body-of-role.ts';
import { endOfAdjectives, endOfBody, endOfNouns, skipBrackets } from './end-of-words.ts';
import { isDeterminer } from './is-determiner.ts';
import type { UnitMap } from './map-units.ts';
import { matchKnown } from './match-known.ts';
import { endOfConjoined, endOfMatter, endOfSecond, isMatter } from './matter-of-role.ts';
import { namesHolder } from './names-holder.ts';
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
  draft.last = behindDistrict(words, draft.last, rules);
  const link = words[draft.last];
  if (link?.sentence !== sentence || !rules.roleLinks.has(link.lower)) return;
  // “General Secretary of the party To Dinh”
  if (link.capital && !link.titled && map[draft.last]?.kind === 'name') return;
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
  // “chairman of the bloc for this year”, “chair of the Council for February”
  const isTime = rules.months?.has(word.lower) || (hasArticle && rules.timeNouns?.has(word.lower));
  if (link.lower === rules.seatLink && isTime) {
    draft.last = at + 1;
    return;
  }
  const serves = rules.servedHeads.has(draft.head) && !rules.employLinks.has(link.lower);
  const isOf = rules.matterLinks.has(link.lower) || (serves && link.lower === rules.serveLink);
  // “ambassador to Russia” is of another country
  const employs = rules.employLinks.has(link.lower);
  const elsewhere = !isOf && !employs && isSent(words, draft, rules);
  // “the president in his message”, “presidenten i sitt budskap”
  if (!isOf && hasArticle && rules.pronouns.get(article.lower)?.possessive === true) return;
  // “generalsekreterare för den internationella organisationen Norrut”
  const described = rules.wordForms ? describedBody(words, at, map, rules) : undefined;
  if (described !== undefined && (isOf || employs)) {
    draft.targets.push(described);
    draft.last = described.last;
    return;
  }
  // “director of communications for security firm Larchtree”
  const kindOf = rules.wordForms ? at : endOfBody(words, at, map, rules);
  const called = kindOf > at ? map[kindOf] : undefined;
  const isCalled = called?.first === kindOf && (called.kind === 'name' || called.kind === 'organization');
  if ((isOf || employs) && isCalled && !namesHolder(words, called, rules)) {
    draft.targets.push(called);
    draft.last = skipBrackets(words, called.last, map);
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
  // “MP for North Tarn”: a seat is no body
  if (unit?.kind === 'name' && link.lower === rules.seatLink && rules.seatHeads?.has(draft.head.toLowerCase())) {
    unit.kind = 'place';
    draft.last = unit.last;
    return;
  }
  // “President of that Asian nation”
  const nation = unit?.kind === 'thing' && hasArticle ? endOfNouns(words, unit.last, map) : at;
  if (isOf && unit?.rule === 'known-name' && nation > unit.last && !rules.wordForms) {
    draft.targetWords.push([at - 1, nation]);
    draft.last = nation;
    return;
  }
  if (unit) {
    // “expert on the League”, “sent an official to the Guild”: what a role is about, or where its holder goes
    // “a judge on the Court of Appeals”, “a member on the Larch Council”
    const sits = link.lower === rules.seatedLink && unit.kind === 'organization' && isSeated(draft, rules);
    const isIn = sits || (rules.placeLinks.has(link.lower) && link.lower !== rules.serveLink);
    // “Permanent Secretary in Norway's Ministry of Roads”
    const isOfState =
      unit.kind === 'country' &&
      rules.possessiveMarks.has(words[unit.last]?.lower ?? '') &&
      map[unit.last + 1]?.kind === 'organization';
    const isBody = unit.kind === 'name' || unit.kind === 'organization' || isOfState;
    if (elsewhere || isOf || employs || (isIn && isBody)) readName(words, unit, draft, { map, rules, isOf, elsewhere });
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
      ? map[endOfAdjectives(words, unit.last + 1, map, rules)]
      : undefined;
    // “counsel in the Larch Center's Democracy Program”
    if (draft.last === unit.last && unit.kind === 'organization' && !rules.wordForms && owned && owned.kind !== 'role')
      draft.last = owned.kind === 'organization' ? draft.last : owned.last;
    if (draft.last === unit.last && owned?.kind === 'organization') {
      // “leader of Norway's far-right Harvest Party” leads no country
      const isState = words.slice(owned.first, owned.last).some(({ lower }) => rules.stateBodies.has(lower));
      if (unit.kind === 'country' && !isState && !rules.wordForms) draft.targets.pop();
      draft.targets.splice(isState ? -1 : draft.targets.length, 0, owned);
      draft.last = owned.last;
      return;
    }
    // “the head of Norway’s central bank”, “chair of the union’s health committee”
    const mark = unit.last + 1;
    const isOwner = unit.kind === 'country' || unit.kind === 'organization' || unit.kind === 'name';
    const last = draft.last === unit.last && isOwner ? endOfBody(words, mark, map, rules) : mark;
    if (!rules.wordForms && last > mark && rules.possessiveMarks.has(words[unit.last]?.lower ?? '')) {
      if (unit.kind !== 'country') {
        draft.last = last;
        return;
      }
      if (!rules.stateBodies.has(words[last - 1]?.lower ?? '')) draft.targets.pop();
      draft.targetWords.push([unit.first, last]);
      draft.last = last;
      return;
    }
    // “talmannen i Uzbekistans parlament”
    if (rules.wordForms && draft.last === unit.last && rules.possessiveMarks.has(words[unit.last]?.lower ?? ''))
      draft.last = Math.max(draft.last, endOfNouns(words, unit.last + 1, map));
    return;
  }
  // “representative on the board”
  const sitsOn = link.lower === rules.seatedLink && isSeated(draft, rules) ? endOfNouns(words, at, map) : at;
  if (hasArticle && sitsOn > at && rules.organizationNouns.has((words[sitsOn - 1] as Word).lower)) {
    draft.targetWords.push([at - 1, sitsOn]);
    draft.last = sitsOn;
    return;
  }
  if (elsewhere || !(isOf || employs)) return;
  // “leader of the anti-tax Larch Party”
  const praised = map[endOfAdjectives(words, at, map, rules)];
  const isBased = word.capital && (praised?.kind === 'name' || praised?.kind === 'organization');
  if (praised && praised.first > at && (isBased || (hasArticle && praised.kind === 'organization'))) {
    readName(words, praised, draft, { map, rules, isOf, elsewhere });
    return;
  }
  const end = endOfOwned(words, at, map, rules);
  if (end === at) return;
  // “head of the lift maker Brightwell”
  const named = map[end];
  if (named && named.first === end && isBodyName(words, named, rules) && !namesHolder(words, named, rules)) {
    draft.targets.push(named);
    draft.last = named.last;
    return;
  }
  const definite = hasArticle || rules.wordForms?.isDefinite((words[end - 1] as Word).lower) === true;
  // “the nominee with young voters” is of nobody
  const isBodys = employs && rules.organizationNouns.has((words[end - 1] as Word).lower);
  // “premiärministern vid en pressträff” is of no meeting
  if (rules.wordForms && employs && !isBodys && rules.indefiniteArticles.has(article?.lower ?? '')) return;
  if (definite || isBodys || (employs && rules.wordForms)) draft.targetWords.push([hasArticle ? at - 1 : at, end]);
  else if (isOf) {
    const last = endOfSecond(words, end, map, rules);
    draft.title.push(...range(draft.last, last));
    draft.last = last;
    return;
  } else return;
  draft.last = end;
}

/** “presstalesperson [region Syd]”, “presstalesperson vid polisen [i region Mitt]” */
function behindDistrict(words: readonly Word[], at: number, { wordForms, insideLinks }: MentionRules): number {
  const noun = insideLinks.has(words[at]?.lower ?? '') ? at + 1 : at;
  const name = words[noun + 1];
  if (!wordForms?.districtNouns.has(words[noun]?.lower ?? '') || !name?.capital) return at;
  return name.sentence === words[at - 1]?.sentence ? noun + 2 : at;
}

/** “ambassador”, “permanent representative”: whether somebody is sent to another country or body. */
function isSent(words: readonly Word[], { head, title }: RoleDraft, rules: MentionRules): boolean {
  return rules.sentHeads.has(head) || title.some((at) => rules.sentWords?.has((words[at] as Word).lower) === true);
}

/** “the city”, “the city's transit agency”: where the noun phrase ends, with the body that its owner has. */
function endOfOwned(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const end = endOfJoined(words, endOfNouns(words, from, map), rules);
  if (end === from || !rules.possessiveMarks.has(words[end]?.lower ?? '')) return end;
  for (let at = end + 1; at < end + 4; at++) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || map[at] !== undefined || word?.common) break;
    if (rules.organizationNouns.has(word?.lower ?? '')) return at + 1;
  }
  return end;
}

const isSeated = ({ head }: RoleDraft, rules: MentionRules): boolean =>
  rules.benchRoles?.has(head) === true || rules.boardRoles?.has(head) === true || rules.faintHeads.has(head);

/** “barn- [och utbildningsförvaltningen]”: where two compounds end that share their head. */
function endOfJoined(words: readonly Word[], end: number, rules: MentionRules): number {
  const isOpen =
    rules.wordForms && words[end - 1]?.surface.endsWith('-') && rules.conjunctions.has(words[end]?.lower ?? '');
  return isOpen && words[end + 1]?.pos === 'NOUN' ? end + 2 : end;
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
      // “a striker at Larch City”
      if (unit.rule === 'place-head' && rules.teamHeads?.has(draft.head)) {
        unit.kind = 'organization';
        break;
      }
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
  // “leader of Ostby district council”
  const council = unit.kind === 'name' ? endOfBody(words, unit.last, map, rules) : unit.last;
  if (council > unit.last && rules.institutionHeads.has(words[council - 1]?.lower ?? '')) {
    draft.targetWords.push([unit.first, council]);
    draft.last = council;
    return;
  }
  // “Director of the Coastal Forests Division at …” is of both
  if (isOf && isDivision(words, unit, rules)) draft.targets.push(unit);
  const isPortfolio = isOf && isMatter(words, unit, draft, rules);
  if (elsewhere || (isOf && isDivision(words, unit, rules)) || isPortfolio) {
    if (isPortfolio && unit.kind === 'organization') unit.kind = 'thing';
    // “Ambassador of Uruguay to Vietnam” is the ambassador of Uruguay
    if (!(elsewhere && draft.targets.length > 0)) draft.title.push(...range(draft.last, unit.last));
    draft.last = endOfConjoined(words, unit.last, map, rules, draft);
    return;
  }
  // “the chair of the Commons island committee”: the noun behind the name is what it is of
  const end = endOfNouns(words, unit.last, map);
  const isDistrict = behindDistrict(words, unit.last, rules) > unit.last;
  if (
    end > unit.last &&
    !isDistrict &&
    !(words[unit.last] as Word).role &&
    !rules.roleLinks.has((words[unit.last] as Word).lower)
  ) {
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
