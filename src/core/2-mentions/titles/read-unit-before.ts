import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { type BeforeRole, leaveTitle, type Reading } from './before-role.ts';
import { isAllMatter } from './is-all-matter.ts';
import { isElected } from './is-elected.ts';
import type { RoleDraft } from './role-node.ts';

/** “[Norway's] prime minister”, “[Larch Council] president”, “the [Kenyan] co-chair”: a name before a title. */
export function readUnitBefore(before: BeforeRole): Reading {
  const { words, draft, map, rules, at, inTitle } = before;
  const unit = map[at];
  if (!unit) return undefined;
  const word = words[at] as Word;
  const head = words[draft.headAt] as Word;
  // “the mission to [Norway] Ambassador Ada Falk”
  if (unit.kind === 'country' && unit.last === draft.first && rules.postLinks?.has(words[unit.first - 1]?.lower ?? ''))
    return 'ends';
  // “Minister of [Public Security] | Lieutenant General Ada Falk”
  const [office, link] = words.slice(Math.max(0, unit.first - 2), unit.first);
  const isMatter = unit.kind === 'name' && office?.role && rules.matterLinks.has(link?.lower ?? '');
  if (isMatter && head.capital && rules.personTitles.has(head.lower)) return 'ends';
  // “chief [UK] economist”
  const isRanked = words[unit.first - 1]?.sentence === word.sentence && words[unit.first - 1]?.lower === rules.chief;
  const mayTell = unit.kind === 'country' && inTitle && draft.targets.length === 0;
  // “a Syria expert”
  const isStudied = unit.last === draft.headAt && !word.shout && rules.studyHeads?.has(draft.head);
  if (mayTell && (isRanked || isStudied || isOfFirm(before, unit))) {
    draft.title.unshift(...range(unit.first, unit.last));
    draft.first = unit.first;
    before.at = unit.first;
    return 'taken';
  }
  // “a [US] Roads Department engineer”
  const body = draft.targets[0];
  const isLand = unit.kind === 'country' && body?.kind === 'organization' && body.first === unit.last;
  if (isLand && draft.first === unit.last && !rules.wordForms) return leaveTitle(before, unit.first);
  // “Norway's [Natural Resources] and Climate Minister”
  // “[Public Health] minister”, “a junior [Treasury] minister”
  // “the Civil Aviation minister”
  const isActivity = unit.kind === 'organization' && !unit.known && !rules.wordForms;
  const mayBeMatter = head.capital || unit.kind === 'name' || unit.generic || isActivity;
  if (inTitle && mayBeMatter && rules.matterHeads.has(draft.head) && isAllMatter(words, unit, rules)) {
    draft.title.unshift(...range(unit.first, unit.last));
    draft.first = unit.first;
    unit.kind = 'thing';
    before.at = unit.first;
    return 'taken';
  }
  // “Emeritus Professor” at the head of a sentence
  // “County Health Executive”: the noun for a place belongs to the title where no name stands before it
  // “HR director”
  const isModifier =
    (unit.kind === 'name' ||
      (unit.kind === 'thing' && word.shout) ||
      (unit.kind === 'place' && head.capital && inTitle)) &&
    unit.last - unit.first === 1 &&
    (rules.roleModifiers.has(word.lower) || isDesk(before, unit));
  if (unit.kind === 'role' || isModifier) return undefined;
  // “Council leader” is the leader of a council that the text names
  const isBody = unit.generic && unit.last - unit.first === 1 && rules.attributeBodies?.has(word.lower);
  const isOffice = isBody && !rules.faintHeads.has(draft.head) && draft.targets.length === 0;
  if (isOffice && inTitle && word.first && !head.capital) {
    draft.targetWords.push([unit.first, unit.last]);
    return leaveTitle(before, unit.first);
  }
  // “Track coach”
  const isSport = rules.sports?.has(word.lower) && rules.teamHeads?.has(draft.head) && unit.last === draft.headAt;
  // “Race director”, “Jury president”: only the sentence made it a capital
  if (
    inTitle &&
    unit.last - unit.first === 1 &&
    (word.first || isSport) &&
    (isSport ||
      (unit.generic && !rules.speakingHeads.has(draft.head)) ||
      unit.rule === 'thing-head' ||
      (unit.kind === 'name' && !word.given && !head.capital && word.pos === 'NOUN'))
  ) {
    draft.title.unshift(at);
    draft.first = at;
    if (isSport) unit.kind = 'thing';
    return 'ends';
  }
  // “Giles Pember MP” is one, “Northern Reform MP” is of one
  const isHolder =
    // “säger Ada Falk vd för Larch”
    (rules.shortRoles.has(head.surface) || (rules.wordForms && rules.companyHeads.has(draft.head))) &&
    unit.kind === 'name' &&
    words[unit.first]?.given &&
    unit.last - unit.first > 1;
  // “Sedan i fjol är [Ada Falk] chef för Larch”
  const isSubject =
    rules.wordForms &&
    unit.kind === 'name' &&
    words[unit.first]?.given &&
    rules.copulas.has(words[unit.first - 1]?.lower ?? '');
  // “elected [Ada Falk] chair of the board”
  if (isSubject || isHolder || isElected(words, unit, rules)) return 'ends';
  return tellsOrigin(unit, draft, rules) ||
    isPartysCountry(unit, draft, rules) ||
    isSoughtBody(words, unit, draft, rules) ||
    takeUnit(unit, head, draft, inTitle, rules)
    ? leaveTitle(before, unit.first)
    : 'ends';
}

/** “By Ada Falk, [Education] editor”: what part of the news somebody writes on. */
function isDesk({ words, draft, rules, at }: BeforeRole, { last }: Unit): boolean {
  const mark = words[at - 1];
  const opens = mark?.sentence !== words[at]?.sentence || mark?.surface === ',';
  const isMatter = rules.rolePortfolios.has((words[at] as Word).lower);
  return opens && isMatter && last === draft.headAt && rules.staffHeads.has(draft.head) && !rules.wordForms;
}

/** “Larchcorp's [India] head”: the country tells which of the heads of a firm is meant. */
function isOfFirm({ words, draft, map, rules }: BeforeRole, { first, last }: Unit): boolean {
  if (rules.wordForms || last !== draft.first || draft.represents || !rules.bodyHeads.has(draft.head)) return false;
  const isOwned = rules.possessiveMarks.has(words[first - 1]?.lower ?? '');
  const owner = map[isOwned ? first - 2 : first - 1];
  const isHere = words[first - 1]?.sentence === words[first]?.sentence;
  return isHere && (owner?.kind === 'organization' || (isOwned && owner?.kind === 'name'));
}

/** Whether an adjective tells where the holder of a role is from, and not what the role is of. */
function tellsOrigin({ kind }: Unit, { head }: RoleDraft, rules: MentionRules): boolean {
  if (kind !== 'adjective') return false;
  // “den norske tränaren” comes from Norway and trains no country
  const isOrigin = rules.wordForms !== undefined && rules.roleHeads.get(head)?.office === false;
  // “the Kenyan co-chair” speaks for Kenya and is the co-chair of a meeting
  return isOrigin || rules.seatedHeads?.has(head) === true;
}

/** “[White House] hopeful”, “[Senate] candidate”: who only wants to be in a body of the state. */
function isSoughtBody(words: readonly Word[], { kind, last }: Unit, { head }: RoleDraft, rules: MentionRules): boolean {
  const isState = kind === 'organization' && rules.stateBodies.has(words[last - 1]?.lower ?? '');
  return isState && rules.seekerHeads?.has(head) === true;
}

/** “[Welsh] Liberal Democrat leader”: the leader of a party is no country's. */
function isPartysCountry({ kind }: Unit, { targets: [body] }: RoleDraft, rules: MentionRules): boolean {
  if (kind !== 'adjective' && kind !== 'country') return false;
  return body?.known !== undefined && [...(rules.partisans?.values() ?? [])].includes(body.known.name);
}

/** Takes a name before the title as what the role is of. Returns false where it does not belong to the role. */
function takeUnit(unit: Unit, head: Word, draft: RoleDraft, inTitle: boolean, rules: MentionRules): boolean {
  if (draft.targets.length > 0 && unit.kind !== 'adjective' && !isPartyOfSeat(unit, draft, rules)) return false;
  // “Larch Paper spokeswoman”, “Larch National Forest spokesman”: what has one is a body
  const isNamed = unit.rule === 'thing-head' && unit.last - unit.first > 2 && rules.bodyHeads.has(draft.head);
  const isSpoken = /^(?:place|thing)-head$/.test(unit.rule) && rules.speakingHeads.has(draft.head);
  if ((isSpoken && unit.last === draft.headAt) || (isNamed && !rules.wordForms))
    Object.assign(unit, { kind: 'organization', rule: 'organization-head' });
  switch (unit.kind) {
    case 'thing':
      // “Republican senator” tells no office, “World Cup winner” neither
      if (unit.rule !== 'known-name') return false;
      break;
    case 'place':
      // “Larch City midfielder”
      if (unit.rule !== 'place-head' || !rules.teamHeads?.has(draft.head)) break;
      unit.kind = 'organization';
      draft.targets.unshift(unit);
      break;
    case 'organization':
      // “Assembly President”, “House Speaker”: a bare head word is part of the title
      if (unit.generic && inTitle && head.capital) draft.title.unshift(...range(unit.first, unit.last));
      else draft.targets.unshift(unit);
      break;
    case 'country':
    case 'adjective':
    case 'people':
    case 'name':
      draft.targets.unshift(unit);
      break;
    case 'title':
    case 'role':
      return false;
  }
  return true;
}

/** “[Harvest League] Larch South MP”: the party that somebody sits for stands before the place. */
function isPartyOfSeat(unit: Unit, { head, targets }: RoleDraft, rules: MentionRules): boolean {
  const [seat] = targets;
  const isPlace = targets.length === 1 && (seat?.kind === 'name' || seat?.kind === 'place');
  return isPlace && unit.kind === 'organization' && !unit.generic && rules.seatHeads?.has(head.toLowerCase()) === true;
}
