import type { MentionRules } from '../../model/mention-rules.ts';
import { isAllMatter } from '../titles/is-all-matter.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { endOfNouns } from './end-of-words.ts';

/** “Minister for Time and Tides”: what a minister is of is a matter, unless it is a country. */
export function isMatter(words: readonly Word[], unit: Unit, draft: RoleDraft, rules: MentionRules): boolean {
  const link = words[draft.last]?.lower ?? '';
  // “Minister for Reef Affairs”
  const isOffice =
    unit.rule === 'organization-head' &&
    rules.rolePortfolios.has((words[unit.last - 1] as Word).lower) &&
    // “commissioner of the Bureau of Reef Statistics”
    !(
      rules.institutionHeads.has((words[unit.first] as Word).lower) &&
      rules.matterLinks.has(words[unit.first + 1]?.lower ?? '')
    );
  return (
    (unit.kind === 'name' || isOffice) &&
    rules.matterHeads.has(draft.head) &&
    // “general secretary of the TSSA”
    !(words[unit.first] as Word).shout &&
    // “leader of the Democratic Left”
    !(rules.partyOffices?.has(draft.head) && isPartyName(words, unit, rules)) &&
    // “press secretary for Ada Falk”
    !((words[unit.first] as Word).given && unit.last - unit.first > 1) &&
    (!rules.faintHeads.has(draft.head) || link === rules.seatLink)
  );
}

/** “Democratic Left”, but not “Public Works” */
function isPartyName(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  const own = words.slice(first, last);
  const isMatter = own.some(({ lower, common }) => common || rules.rolePortfolios.has(lower));
  return own.length > 1 && !isMatter && !own.some(({ given }) => given);
}

export function endOfConjoined(
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

/** “Public Security”, “Foreign Affairs and Trade”, “Health, Family and Social Affairs”: returns the end. */
export function endOfMatter(
  words: readonly Word[],
  from: number,
  draft: RoleDraft,
  hasArticle: boolean,
  map: UnitMap,
  rules: MentionRules,
): number {
  let end = from;
  const opening = map[from];
  // “Minister for [Forest Protection Ada Falk]”: the matter makes no place of the name behind it
  if (opening?.rule === 'place-head' && opening.first === from && rules.matterHeads.has(draft.head))
    opening.kind = 'name';
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
    } else if (at > from && at === end && opensMatter(words, at, rules)) {
      // “Minister of Roads, Land [Reform] and Rural Development”
      end = at + 1;
    } else if (at === from || !(rules.conjunctions.has(word.lower) || word.surface === ',')) break;
    else if (
      !rules.rolePortfolios.has(words[at + 1]?.lower ?? '') &&
      !(word.surface === ',' && rules.conjunctions.has(words[at + 1]?.lower ?? ''))
    )
      break;
  }
  // “head of European equity strategy”: a matter that opens with where it lies
  const isRegion = end === from + 1 && opening?.rule === 'known-name' && opening.kind === 'thing';
  if (isRegion && words[end]?.pos === 'NOUN' && !words[end]?.capital) return from;
  if (end > from) end = endOfTheirs(words, end, map, rules);
  // “director of political ad sales”
  const last = words[end - 1];
  while (end > from && words[end]?.pos === 'NOUN' && isPlainNoun(words[end] as Word, map[end], last)) end++;
  return end > from ? endOfSecond(words, end, map, rules) : end;
}

/** “[Reform] and Rural Development”: a capital between one matter of an office and the next. */
function opensMatter(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [word, link, next] = words.slice(at, at + 3);
  if (rules.wordForms || !word?.capital || word.given || word.role || word.title || !next?.capital) return false;
  return rules.conjunctions.has(link?.lower ?? '') && rules.rolePortfolios.has(next.lower);
}

/** “director of [children's services]”: people in the plural, and what they get. */
export function endOfTheirs(words: readonly Word[], end: number, map: UnitMap, rules: MentionRules): number {
  const isMarked = !rules.wordForms && rules.possessiveMarks.has(words[end]?.lower ?? '');
  const last = isMarked ? endOfNouns(words, end + 1, map) : end;
  return last > end + 1 ? last : end;
}

/** “director of marketing [and admissions],”: where a second matter in lower case ends that a comma or a link closes. */
export function endOfSecond(words: readonly Word[], end: number, map: UnitMap, rules: MentionRules): number {
  if (rules.wordForms || !rules.conjunctions.has(words[end]?.lower ?? '')) return end;
  let last = end + 1;
  while (last < end + 4 && words[last]?.pos === 'NOUN' && isPlainNoun(words[last] as Word, map[last], words[end - 1]))
    last++;
  const after = words[last];
  if (last === end + 1 || after === undefined) return end;
  // “head of food and farm research Ada Falk”
  const isNamed = after.given && map[last]?.kind === 'name' && after.sentence === words[end]?.sentence;
  const closes = after.surface === ',' || rules.roleLinks.has(after.lower);
  return isNamed || (closes && last === end + 2) ? last : end;
}

function isPlainNoun(word: Word, unit: Unit | undefined, before: Word | undefined): boolean {
  return word.sentence === before?.sentence && !before.capital && !word.capital && !word.common && !word.role && !unit;
}
