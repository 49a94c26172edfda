import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleLink } from '../titles/role-link.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { endOfAdjectives, endOfBody, endOfNouns } from './end-of-words.ts';

/** “the Speaker of Norway's [House of Commons]”, “the head of Norway's [central bank]”: what the name behind a title owns. */
export function attachOwned(link: RoleLink, unit: Unit): void {
  const { words, draft, map, rules } = link;
  if (!rules.possessiveMarks.has(words[unit.last]?.lower ?? '')) return;
  const mark = unit.last + 1;
  const owned = map[endOfAdjectives(words, mark, map, rules)];
  // “counsel in the Larch Center's Democracy Program”
  if (draft.last === unit.last && unit.kind === 'organization' && !rules.wordForms && owned && owned.kind !== 'role')
    draft.last = owned.kind === 'organization' ? draft.last : owned.last;
  if (draft.last !== unit.last) return;
  if (owned?.kind === 'organization') {
    // “leader of Norway's far-right Harvest Party” leads no country
    const isState = words.slice(owned.first, owned.last).some(({ lower }) => rules.stateBodies.has(lower));
    if (unit.kind === 'country' && !isState && !rules.wordForms) draft.targets.pop();
    draft.targets.splice(isState ? -1 : draft.targets.length, 0, owned);
    draft.last = owned.last;
    return;
  }
  // “talmannen i Uzbekistans parlament”
  if (rules.wordForms) {
    const end = endOfNouns(words, endOfAdjectives(words, mark, map, rules), map);
    // “chef för Sveriges viktigaste teater” is nothing of the state's
    if (unit.kind === 'country' && !isStates(words[end - 1]?.lower ?? '', link)) draft.targets.pop();
    draft.last = Math.max(draft.last, end);
    return;
  }
  // “the head of Norway’s central bank”, “chair of the union’s health committee”
  const isOwner = unit.kind === 'country' || unit.kind === 'organization' || unit.kind === 'name';
  const last = isOwner ? endOfChamber(words, mark, map, rules) : mark;
  if (last === mark && unit.kind === 'country' && owned) attachPart(link, owned);
  if (last === mark) return;
  if (unit.kind === 'country') {
    if (!rules.stateBodies.has(words[last - 1]?.lower ?? '')) draft.targets.pop();
    draft.targetWords.push([unit.first, last]);
  }
  draft.last = last;
}

/** “central bank”, “upper house of parliament”: where the words for a body end that a name owns; `from` where there are none. */
function endOfChamber(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const nouns = endOfNouns(words, from, map);
  const isChamber = nouns > from && rules.stateBodies.has(words[nouns - 1]?.lower ?? '');
  const end = isChamber ? nouns : endOfBody(words, from, map, rules);
  const [link, whole] = [words[end], words[end + 1]];
  const isWhole = isChamber && rules.matterLinks.has(link?.lower ?? '') && link?.lower !== rules.seatLink;
  return isWhole && whole && !whole.capital && rules.stateBodies.has(whole.lower) ? end + 2 : end;
}

/** “parlament”, “flygvapen”, “landslag”: what a country has as a state, or plays as. */
function isStates(noun: string, { draft, rules }: RoleLink): boolean {
  const base = rules.wordForms?.body(noun)?.base ?? noun;
  const isBody = rules.stateBodies.has(noun) || rules.wordForms?.ofStates.has(base) === true;
  return isBody || /lag(?:et)?$/.test(noun) || rules.teamHeads?.has(draft.head) === true;
}

/** “governor of Peru's [Larch province]”, “head of Peru's [Larch agency]”: a part of a country by its name, which the office is of. */
function attachPart({ words, draft, map, rules }: RoleLink, part: Unit): void {
  if (part.kind !== 'name' && part.kind !== 'place') return;
  draft.targets.pop();
  draft.last = endOfNouns(words, part.last, map);
  const isBody = draft.last > part.last && rules.organizationNouns.has(words[draft.last - 1]?.lower ?? '');
  if (isBody && part.kind === 'name') draft.targets.push(part);
}
