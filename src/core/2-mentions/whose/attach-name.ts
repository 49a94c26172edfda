import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleLink } from '../titles/role-link.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { behindDistrict } from './behind-district.ts';
import { isBodyName, isDivision } from './body-of-role.ts';
import { endOfBody, endOfNouns, skipBrackets } from './end-of-words.ts';
import { endOfConjoined, isMatter } from './matter-of-role.ts';

/** Takes a name behind a title for whose the role is, for the matter of the office, or for a part of the noun phrase that it is of. */
export function attachName(from: RoleLink, unit: Unit): void {
  const { words, draft, map, rules, isOf, elsewhere } = from;
  if (!mayOwn(from, unit)) return;
  // “leader of the left-wing Larch Union party”, “head of the SPD parliamentary group”
  const kind = words[unit.last]?.lower === rules.parliamentary ? unit.last + 1 : unit.last;
  const isCalled = rules.kindNouns?.has(words[kind]?.lower ?? '') && endOfNouns(words, kind, map) === kind + 1;
  if (isCalled && mayHead(from, unit) && !map[kind + 1]) {
    draft.targets.push(unit);
    draft.last = kind + 1;
    return;
  }
  // “leader of Ostby district council”
  const council = unit.kind === 'name' ? endOfBody(words, unit.last, map, rules) : unit.last;
  if (council > unit.last && rules.institutionHeads.has(words[council - 1]?.lower ?? '')) {
    draft.targetWords.push([unit.first, council]);
    draft.last = council;
    return;
  }
  // “Director of the Coastal Forests Division at …” is of both
  const isPart = isOf && isDivision(words, unit, rules);
  if (isPart) draft.targets.push(unit);
  const isPortfolio = isOf && isMatter(words, unit, draft, rules);
  if (elsewhere || isPart || isPortfolio) {
    if (isPortfolio && unit.kind === 'organization') unit.kind = 'thing';
    // “Ambassador of Uruguay to Vietnam” is the ambassador of Uruguay
    if (!(elsewhere && draft.targets.length > 0)) draft.title.push(...range(draft.last, unit.last));
    draft.last = endOfConjoined(words, unit.last, map, rules, draft);
    return;
  }
  // “the chair of the Commons island committee”: the noun behind the name is what it is of
  const end = endOfNouns(words, unit.last, map);
  // “head of the MMS firm Larchcorp”
  const called = end > unit.last ? map[end] : undefined;
  const isSomebody = called && called.last - end > 1 && words[end]?.given;
  if (called?.first === end && isBodyName(words, called, rules) && !isSomebody) {
    draft.targets.push(called);
    draft.last = called.last;
    return;
  }
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
  draft.last = skipBrackets(words, attachCountries(words, unit.last, map, rules, draft), map);
}

/** Whether somebody with the role is in a body, if that is called so, and no adjective of a place: “the Victorian group”. */
function mayHead({ words, draft: { head }, rules }: RoleLink, { kind, first, last, generic }: Unit): boolean {
  if (kind === 'organization') return !generic;
  if (words.slice(first, last).some(({ surface }) => surface === '&')) return kind === 'name';
  if (kind !== 'name' || (last - first === 1 && rules.originEnding?.test(words[first]?.lower ?? ''))) return false;
  return rules.bodyHeads.has(head) || rules.faintHeads.has(head) || rules.partyOffices?.has(head) === true;
}

/** Whether a role may be of what a name stands for. A place, and a thing that is a matter, become part of what the office is called. */
function mayOwn({ draft, rules, link, isOf }: RoleLink, unit: Unit): boolean {
  switch (unit.kind) {
    case 'role':
    case 'title':
    case 'adjective':
    case 'people':
    case 'pronoun':
      return false;
    case 'place':
      // “a striker at Larch City”, “a spokesman for Larch Rock”
      if (
        unit.rule === 'place-head' &&
        (rules.teamHeads?.has(draft.head) || (isOf && rules.speakingHeads.has(draft.head)))
      ) {
        unit.kind = 'organization';
        return true;
      }
      // “Member for Eastport” is what the office is called, “mayor of Clonard” an office and a town
      // “ambassadören i Kairo, Helena Bratt”
      if (isOf || rules.wordForms) draft.last = unit.last;
      return false;
    case 'thing':
      // “a vice president at Open Reef Report”
      if (
        !isOf &&
        link.lower === rules.workplaceLink &&
        unit.rule === 'thing-head' &&
        rules.bodyHeads.has(draft.head)
      ) {
        unit.kind = 'organization';
        return true;
      }
      if (!isOf) return false;
      // “a spokesman for the State Fair” speaks for a body
      if (unit.rule !== 'known-name' && !rules.matterHeads.has(draft.head)) {
        unit.kind = 'organization';
        return true;
      }
      draft.title.push(...range(draft.last, unit.last));
      draft.last = unit.last;
      return false;
    case 'organization':
    case 'country':
    case 'name':
      return true;
  }
}

/** “of Ghana[, Togo and Benin]”: returns where the list ends. */
function attachCountries(
  words: readonly Word[],
  from: number,
  map: UnitMap,
  rules: MentionRules,
  draft: RoleDraft,
): number {
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
