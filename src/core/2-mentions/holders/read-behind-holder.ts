import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “Judge Beatrice Okonjo of the Lakeside Commercial Court”, “analyst Jane Roe at Mirelle”, “founder and CEO, Tideline Materials.” */
export function readBehindHolder(
  words: readonly Word[],
  role: RoleNode,
  holder: Unit,
  map: UnitMap,
  rules: MentionRules,
): void {
  if (role.targets.length > 0 || role.targetWords.length > 0) return;
  const from = holder.first > role.headAt ? holder.last : role.last;
  // “Presidents Ada Falk of Peru and Lou Berg of Chile”: what stands behind the one is not the other's
  if (role.sharers?.some(({ first }) => first > from)) return;
  const link = words[from];
  if (link?.sentence !== words[role.headAt]?.sentence || link === undefined) return;
  if (link.surface === ',' && from === role.last) {
    const body = map[behindMatter(words, from, map, rules) + 1];
    const after = body && words[body.last];
    if (
      body &&
      (body.kind === 'organization' || (body.kind === 'name' && !(words[body.first] as Word).given)) &&
      (!after || /^[,.;”"]/.test(after.surface))
    )
      role.targets.push(body);
    return;
  }
  if (from > role.last && isTaken(words, role, rules) && !rules.matterLinks.has(link.lower)) return;
  // “lawmaker Ada Falk of the Tide Party” is of a party, not the office
  const party = rules.partyMembers.has(role.head) ? (map[from + 1] ?? map[from + 2]) : undefined;
  if (party && (rules.partyHeads.has(words[party.last - 1]?.lower ?? '') || rules.partyLinks.has(link.lower))) return;
  if (from === role.last || !(rules.matterLinks.has(link.lower) || rules.employLinks.has(link.lower))) return;
  const article = words[from + 1];
  const at = article && rules.definiteArticles.has(article.lower) ? from + 2 : from + 1;
  // “säger juristen Ada Falk | för nyhetsbyrån Larchen”: whom it was told
  const isTold = rules.speechVerbs.has(words[role.first - 1]?.lower ?? '') && !isWorkplace(link, rules);
  if (rules.wordForms && isTold && link.lower === rules.seatLink) return;
  const called = isTold ? undefined : namedBehind(words, at, map, rules);
  if (called) {
    role.targets.push(called);
    return;
  }
  const body = map[at];
  if (!body || isToldIn(words, role, link, body, rules)) return;
  const isUnknown = rules.wordForms !== undefined && body.kind === 'name' && !words[body.first]?.given;
  const isPlaceOfWork = isUnknown && isWorkplace(link, rules) && body.last - body.first === 1;
  const isLands = body.kind === 'country' && rules.matterLinks.has(link.lower) && mayBeLands(role, rules);
  if (body.kind === 'organization' || isPlaceOfWork || isLands) role.targets.push(body);
}

/** “på”, “vid”, “hos”: before where somebody works, and hardly before whom something is told. */
const isWorkplace = ({ lower }: Word, { employLinks, insideLinks, matterLinks }: MentionRules): boolean =>
  employLinks.has(lower) && !insideLinks.has(lower) && !matterLinks.has(lower);

/** “juristen Ada Falk på byrån [Larchen]”: a name behind the definite noun for a body, where compounds are one word. */
function namedBehind(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const [noun, body] = [words[at], map[at + 1]];
  const form = map[at] ? undefined : rules.wordForms?.body(noun?.lower ?? '');
  const isNoun = form?.definite === true && !form.plural && words[at + 1]?.sentence === noun?.sentence;
  const isCalled = body?.first === at + 1 && (body.kind === 'organization' || body.kind === 'name');
  return isNoun && isCalled && !words[at + 1]?.given ? body : undefined;
}

/** “Minister Ada Falk of Peru”, “captain Ada Falk of Peru”, but not “Professor Ada Falk of Peru”, who is from there. */
const mayBeLands = ({ head }: RoleNode, rules: MentionRules): boolean =>
  rules.wordForms !== undefined || rules.roleHeads.get(head)?.office !== false || rules.teamHeads?.has(head) === true;

/** “säger kaptenen Ada Falk i [TV4]”: where somebody speaks, and no place of theirs. */
function isToldIn(words: readonly Word[], role: RoleNode, link: Word, body: Unit, rules: MentionRules): boolean {
  if (!rules.wordForms || !rules.insideLinks.has(link.lower)) return false;
  if (!rules.speechVerbs.has(words[role.first - 1]?.lower ?? '')) return false;
  const last = (words[body.last - 1] as Word).lower;
  const nouns = rules.knownNouns.get(body.known?.name ?? '');
  return ['tidning', 'kanal'].some((noun) => nouns?.has(noun) || rules.wordForms?.hypernyms.get(noun)?.has(last));
}

/** “vice president, marketing[,] Larch Bank”: the comma behind what an office is for; `from` where nothing of the kind stands. */
function behindMatter(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  if (rules.wordForms) return from;
  // “Vice President, Marketing and Customer Insights, Larch Bank”
  const matter = map[from + 1];
  const opener = words[from + 1]?.lower ?? '';
  const isOffice = matter?.kind === 'organization' && !matter.known && isField(opener, rules);
  if (isOffice && words[matter.last]?.surface === ',' && map[matter.last + 1]?.kind === 'organization') {
    matter.kind = 'thing';
    return matter.last;
  }
  for (let at = from + 1; at < from + LONGEST_MATTER; at++) {
    const word = words[at];
    // “chairman, Larch Industries, Nordvik's parent”
    if (word?.sentence !== words[from]?.sentence || map[at]?.kind === 'organization') return from;
    if (word?.surface === ',' && at > from + 1) return isField(words[at - 1]?.lower ?? '', rules) ? at : from;
    if (!/^(?:ADJ|CCONJ|NOUN|PROPN)$/.test(word?.pos ?? '') && word?.surface !== '&') return from;
  }
  return from;
}

const isField = (lower: string, rules: MentionRules): boolean =>
  rules.rolePortfolios.has(lower) || rules.firmMatters?.has(lower) === true;

/** In words: “, sales and marketing,”. */
const LONGEST_MATTER = 6;

/** “have signed [midfielder] Ada Falk from Larch United”: whom one club takes from another. */
function isTaken(words: readonly Word[], { first }: RoleNode, rules: MentionRules): boolean {
  const { sentence } = words[first] as Word;
  const before = words.slice(Math.max(0, first - FARTHEST_VERB), first);
  return before.some((word) => word.sentence === sentence && rules.takingVerbs?.has(word.lower) === true);
}

/** In words: “signed the former Peru [midfielder]”. */
const FARTHEST_VERB = 4;
