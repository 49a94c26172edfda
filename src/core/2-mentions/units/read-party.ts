import type { MentionRules } from '../../model/mention-rules.ts';
import { type BeforeRole, leaveTitle, type Reading } from '../titles/before-role.ts';
import { isAllMatter } from '../titles/is-all-matter.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import type { Unit } from './unit.ts';

/** “[Republican] Senator”, “former [Conservative] Welsh Secretary”, “[Conservative] leader”: the party of who has a title, which only an office in the party is of. */
export function readParty(before: BeforeRole): Reading {
  const { words, draft, map, rules, at } = before;
  const word = words[at] as Word;
  const unit = map[at];
  // “the Labor member for Ostby”
  const isMember = rules.faintHeads.has(draft.head) && words[draft.headAt + 1]?.lower === rules.seatLink;
  if (rules.partyTitles.has(word.lower) && (isSeat(draft.head, rules) || (isMember && word.capital))) {
    nameParty(words, unit, rules);
    return leaveTitle(before, unit?.rule === 'party-mark' ? unit.first : at);
  }
  if (!unit || unit.kind === 'role' || !isPartyOfTitle(words, unit.first, unit.last, draft.headAt, rules))
    return undefined;
  const title = draft.title.map((index) => words[index]?.lower ?? '');
  const isOffice = isOfParty(draft.head, title, rules);
  // “Conservative [Assembly] leader” stands for the party in another body
  if (isOffice && draft.targets.some(({ kind }) => kind !== 'organization')) return undefined;
  nameParty(words, unit, rules);
  // “Liberal Democrat [Treasury] spokesman” speaks for the party on the matter
  const [matter] = draft.targets;
  if (isOffice && matter?.generic && matter.last === draft.title[0] && isAllMatter(words, matter, rules)) {
    draft.targets.shift();
    draft.title.unshift(...range(matter.first, matter.last));
  }
  // “Conservative [council] leader” leads the council
  if (isOffice && draft.targetWords.length === 0) draft.targets.unshift(unit);
  return leaveTitle(before, unit.first);
}

/** Whether the words `[first, last)` name the party of who holds the title headed at `headAt`, and not its matter: “Labour Minister”. */
export function isPartyOfTitle(
  words: readonly Word[],
  first: number,
  last: number,
  headAt: number,
  rules: MentionRules,
): boolean {
  const own = range(first, last).map((at) => (words[at] as Word).lower);
  const [lower = ''] = own;
  const head = (words[headAt] as Word).roleHead?.name ?? '';
  if (!words[first]?.capital || !partyCalled(own.join(' '), rules)) return false;
  const isMatter = rules.rolePortfolios.has(lower);
  const title = range(last, headAt).map((at) => (words[at] as Word).lower);
  if (isOfParty(head, title, rules)) return rules.roleHeads.get(head)?.represents === true || !isMatter;
  const { office, represents } = rules.roleHeads.get(head) ?? {};
  // “the Democratic state treasurer”
  const isElected = office === true && rules.areaNouns?.has(title[0] ?? '') === true;
  if (!isElected && !rules.matterHeads.has(head) && represents !== true) return false;
  return !isMatter || rules.officeOpeners?.has(title[0] ?? '') === true;
}

/** “Conservative [leader]”, “Labour [shadow home secretary]”: an office that parties have. */
function isOfParty(head: string, title: readonly string[], rules: MentionRules): boolean {
  return rules.partyOffices?.has(head) === true || title.some((word) => rules.partyOffices?.has(word));
}

/** “Republican [Senator]”: who sits for a party and holds no office of it. */
function isSeat(head: string, rules: MentionRules): boolean {
  return rules.partyMembers.has(head.toLowerCase()) && !rules.matterHeads.has(head);
}

/** Makes the adjective the party that it tells of. */
function nameParty(words: readonly Word[], unit: Unit | undefined, rules: MentionRules): void {
  if (!unit || !words[unit.first]?.capital) return;
  const called = words.slice(unit.first, unit.last).map(({ lower }) => lower);
  const known = partyCalled(called.join(' '), rules);
  if (known) Object.assign(unit, { kind: 'organization', rule: 'party-mark', known });
}
