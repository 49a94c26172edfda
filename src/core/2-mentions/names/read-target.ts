import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { Unit } from '../units/unit.ts';
import { isPlural } from '../words/is-plural.ts';
import type { Word } from '../words/read-words.ts';
import { isBodyNoun } from './called-body.ts';
import { type Case, sign } from './name-case.ts';
import { isOfficeNoun } from './read-before-name.ts';

/** “analyst at Mirelle” works for it, “mayor of Clonard” may govern a town. */
export function readTarget(
  words: readonly Word[],
  target: Unit,
  role: RoleNode,
  found: Case | undefined,
  rules: MentionRules,
): void {
  if (!found) return;
  const link = (words[target.first - 1] as Word | undefined)?.lower ?? '';
  const isUnknown =
    found.tokens.length === 1 && !found.signs.person.includes('given') && !found.signs.person.includes('family');
  // “Brightwater's chief executive”, “founder of Corvane”, “managing director of Corvane”
  const mayRun = rules.bodyHeads.has(role.head) || rules.staffHeads.has(role.head);
  const isRanked = mayRun && rules.firmRanks?.has(words[role.headAt - 1]?.lower ?? '');
  const isFirms = rules.companyHeads.has(role.head) || isRanked;
  if (isUnknown && isFirms) sign(found, 'organization', 'company', 3);
  if (isToldAt(words, target, role, rules)) return;
  const opener = words[target.first] as Word;
  // “head of the Larch group”, “leader of the Berg party”
  const isKind = target.last > role.headAt && rules.kindNouns?.has(words[target.last]?.lower ?? '');
  if (isKind && target.last < role.last) sign(found, 'organization', 'kind', 4);
  if (target.last <= role.headAt) {
    // “Larchcorp board member Ada Falk”
    if (rules.titleBoards?.has(words[target.last]?.lower ?? '') && isUnknown) sign(found, 'organization', 'board', 4);
    // “Nordvik's chairman”, “the Kestrels captain”
    const mark = words[target.last]?.lower ?? '';
    const isLed = rules.possessiveMarks.has(mark) && rules.bodyHeads.has(role.head) && !role.represents;
    // “FLKU President Ada Falk” at the head of a sentence
    const isLoud =
      opener.shout && !rules.wordForms && !(rules.loudWords?.test(opener.lower) && opener.surface.length > 6);
    const isNoName = opener.listed || opener.pos !== 'PROPN';
    const isLone = opener.first && found.units.length === 1 && !isLoud && isNoName;
    const isHeld = isUnknown && role.holder !== undefined && !isLone;
    if (isLed && found.tokens.length === 1) sign(found, 'organization', 'led', isHeld && !rules.wordForms ? 2.5 : 1.5);
    // “Surgelati Larch's chairman”
    const isTrade = found.signs.person.includes('trade');
    const isNew = opener.first && !(isTrade && found.units.length > 1);
    const isRun = !rules.wordForms && isLed && found.tokens.length > 1 && (isTrade || !opener.given) && !isNew;
    if (isRun) sign(found, 'organization', 'led', 3.5);
    // “Röda samlingens språkrör”
    if (target.rule === 'small-tail' && rules.possessiveMarks.has(mark)) sign(found, 'organization', 'led', 4);
    // “Vänsterfolkets ledare”
    if (isLed && found.tokens.length === 1 && rules.wordForms?.looksDefinite(found.tokens[0] ?? ''))
      sign(found, 'organization', 'definite', 1);
    // “Hammarens anfallare Ivo Roe”, “Hemkorgs inköpschef Ada Roe”
    const isOwned = rules.wordForms && rules.possessiveMarks.has(mark) && isUnknown && role.holder !== undefined;
    const title = (words[role.headAt] as Word).lower;
    if (isOwned && rules.teamHeads?.has(title)) sign(found, 'organization', 'team', 3);
    // “Nordvirs ordförande Ada Roe”: a town has no such office
    if (isOwned && (rules.wordForms?.isFirmsChief(title) || rules.firmHeads.has(title)))
      sign(found, 'organization', 'chief', 1);
    // “said Ada Falk, Corvane senior vice president”
    const isApart = rules.roleHeads.get(role.head)?.represents === true && role.title.length < 3;
    const isTold = role.rule === 'name-comma-role' && target.last === role.title[0] && target.first === role.first;
    if (isTold && isUnknown && mayRun && !isApart && !rules.wordForms && !opener.initial)
      sign(found, 'organization', 'apposed', 2.5);
    // “Larch Daily editor”, “Corvane analyst”
    if (rules.staffHeads.has(role.head) && !rules.possessiveMarks.has(mark) && !found.signs.person.includes('given'))
      sign(found, 'organization', 'staff', 3);
    // “Nordvik boss Ada Falk”
    const isChief = role.head === rules.chief && role.title.length === 1 && isHeld && isUnknown && !rules.wordForms;
    if (target.last === role.headAt && (rules.firmHeads.has(role.head) || isChief))
      sign(found, 'organization', 'led', isHeld && !rules.wordForms ? 2.5 : 1.5);
    // “Aston Varga striker Ivo Roe”
    const isTeam = target.last === role.headAt && role.holder !== undefined && rules.teamHeads?.has(role.head) === true;
    if (isTeam && found.tokens.length > 1) sign(found, 'organization', 'team', 8);
    // “Nexus Mods director Ada Falk”
    const isBeside = target.last === role.headAt || target.last === role.title[0];
    const isFirm = isBeside && role.holder !== undefined && rules.bodyHeads.has(role.head);
    const isNamed = found.signs.person.some((one) => one === 'given' || one === 'family' || one === 'family first');
    if (isFirm && found.tokens.length > 1 && !isNamed && !role.represents) sign(found, 'organization', 'run', 3.5);
    // “CoreLarch director Ada Falk”
    const isCamel = opener.camel && !rules.wordForms && role.holder !== undefined && mayRun;
    if (isCamel && isUnknown) sign(found, 'organization', 'camel office', 2);
    // “FLK general secretary” is no secretary of state
    const isUnions = words[role.headAt - 1]?.lower === 'general';
    // “FLK spokesman”
    // “Edison spokesman Ada Falk”
    const isCalled = found.tokens.length === 1 && !found.signs.person.includes('family') && role.holder !== undefined;
    // “HLS Secretary Ada Falk”, but not “IT Secretary Ada Falk”
    const isMatter = rules.matterHeads.has(role.head) && (rules.wordForms || opener.surface.length < LETTERS_OF_BODY);
    const isBody =
      ((isUnknown || isCalled) && rules.speakingHeads.has(role.head) === true) ||
      (opener.shout && !role.represents && (!isMatter || isUnions)) ||
      // “FLK Leader Ada Falk”
      (isLoud && isHeld && opener.surface.length > LETTERS_OF_STATE && rules.leadingHeads?.has(role.head) === true) ||
      (rules.definiteArticles.has(link) && isPlural(found, rules));
    sign(found, 'organization', 'attribute', isBody ? 3 : 1);
  } else if (isCalledSo(words, target.first - 1, rules) && !isOfficers(words, target, found, rules)) {
    // “editor of the daily Larchposten”, “editor of the newspaper “Larchposten””
    sign(found, 'organization', 'called', 6);
  } else if (
    found.person >= (found.tokens.length > 1 ? 3 : 1) &&
    rules.areaHeads?.has(role.head) &&
    rules.matterLinks.has(link) &&
    link !== rules.seatLink
  ) {
    // “the mayor of Vale de Larch”
    sign(found, 'place', 'area', 8);
  } else if (isWithArticle(words, target, role, rules)) {
    sign(found, 'organization', 'article', 5);
  } else if (found.tokens.length > 1 || link === rules.seatLink) {
    // nobody is an analyst at a person
    sign(found, 'organization', 'target', link === rules.workplaceLink ? 8 : 3);
  } else {
    // “professor vid SLU”
    const isShort = rules.wordForms && isUnknown && (words[target.first] as Word).shout;
    // “a vet at Nordvik” works there, “a vet from Nordvik” lives there
    const isStaff = isUnknown && role.holder !== undefined && rules.staffLinks?.has(link) === true;
    // “chefekonom på Kvant”, but not “läkare på Lindö”
    const isOwner = rules.possessiveMarks.has(words[target.last]?.lower ?? '');
    const isWorkplace = isUnknown && !isOwner && rules.wordForms?.worksAt(link, found.tokens[0] ?? '');
    const employing = isShort || isWorkplace ? 4 : isStaff ? 3.5 : 2.5;
    // “general secretary of the TSLA”
    // “executive director of TSLA”
    const isShortBody = opener.shout && opener.surface.length < 7 && rules.bodyHeads.has(role.head) && !rules.wordForms;
    if (opener.shout && isUnknown && (isShortBody || rules.definiteArticles.has(link)))
      sign(found, 'organization', 'short target', 2.5);
    sign(found, 'organization', 'target of', rules.employLinks.has(link) ? employing : 1);
  }
}

/** “told reporters at [Larch House]”: where somebody spoke. */
function isToldAt(words: readonly Word[], { first }: Unit, role: RoleNode, rules: MentionRules): boolean {
  const isHere = role.plural && first === role.headAt + 2 && words[first - 1]?.lower === rules.workplaceLink;
  return isHere && rules.staffHeads.has(role.head) && rules.speechVerbs.has(words[role.first - 1]?.lower ?? '');
}

/** Whether a noun for a body, or a quotation mark behind one, stands at `at`. */
function isCalledSo(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const noun = /^["“‘]$/.test(words[at]?.surface ?? '') ? words[at - 1] : words[at];
  return !rules.wordForms && noun !== undefined && isBodyNoun(noun, rules);
}

/** “critic for The Larch”, “teacher at The Nordvik School”: an article with a capital that no sentence forces. */
function isWithArticle(words: readonly Word[], { first }: Unit, { head }: RoleNode, rules: MentionRules): boolean {
  const [link, article] = words.slice(Math.max(0, first - 2), first);
  const isArticle = article?.capital === true && !article.first && rules.definiteArticles.has(article.lower);
  return (
    isArticle &&
    (rules.staffHeads.has(head) || rules.writingHeads?.has(head) || rules.employLinks.has(link?.lower ?? ''))
  );
}

/** “IT”, “UK”, “HR” are matters and places as well. */
const LETTERS_OF_BODY = 3;

/** “US”, “UK” */
const LETTERS_OF_STATE = 2;

/** “director of the roads department [Ada Falk]” */
function isOfficers(words: readonly Word[], target: Unit, { tokens, signs }: Case, rules: MentionRules): boolean {
  return isOfficeNoun(words[target.first - 1] as Word, rules) && tokens.length === 2 && signs.person.includes('given');
}
