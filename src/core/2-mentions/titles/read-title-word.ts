import type { MentionRules } from '../../model/mention-rules.ts';
import { isOwnRank } from '../units/is-own-rank.ts';
import { onlyLeads } from '../units/title-in-run.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { type BeforeRole, leaveTitle, MOST_NOUNS, type Reading } from './before-role.ts';
import { joinMatters } from './join-matters.ts';
import { startOfAttribute } from './start-of-attribute.ts';

/** “[deputy] minister”, “[foreign ministry] spokesman”, “UK [and] Ireland leader”: a word before a title that is in no name. */
export function readTitleWord(before: BeforeRole): Reading {
  const { words, draft, map, rules, at, inTitle } = before;
  const word = words[at] as Word;
  const head = words[draft.headAt] as Word;
  if (onlyLeads(words, at, rules)) return 'ends';
  // “[800 metres] champion”, “former European [100m] champion”
  if (rules.measures?.has(word.lower) && /^\d/.test(words[at - 1]?.surface ?? '')) return leaveTitle(before, at - 1);
  // “over three weeks | Crown prosecutor Ada Falk argued”
  if (rules.timeNouns.has(rules.singular(word.lower) ?? '') && !word.capital) return 'ends';
  // “Foreign Minister | Sheikh Abdullah”
  if (rules.nobleStyles?.has(head.lower) && word.role) return 'ends';
  // “a tax official under President Falk”
  if (word.pos === 'ADP' && !word.capital && head.capital) return 'ends';
  // “Nepal names | engineer energy minister”
  if (isChosen(words, at, rules)) return 'ends';
  // “Larchcorp [board] member”: a firm's, and no body of its own
  const owner = map[at - 1];
  const isFirms = owner?.last === at && (owner.kind === 'name' || owner.kind === 'organization') && !owner.generic;
  if (inTitle && isFirms && rules.titleBoards?.has(word.lower) && !word.capital) return takeWord(before);
  // “[foreign ministry] spokesman”, “[Ostby district council] leader”
  const body = inTitle && at === draft.first - 1 ? startOfAttribute(words, at, draft, map, rules) : at + 1;
  if (body <= at) {
    draft.targetWords.push([body, at + 1]);
    return leaveTitle(before, body);
  }
  // “Race director”, “Project lead” at the head of a sentence
  const isLoud = word.shout && rules.loudWords?.test(word.lower) === true;
  if (isLoud) return 'ends';
  const isOpener = inTitle && word.first && word.capital && !word.given && !word.common && at === draft.headAt - 1;
  // “spokesman [Colonel Ada Falk]” has two titles, “manager [Dean Falk]” one
  if (head.capital && !word.capital && rules.roleHeads.has(word.lower) && !rules.roleModifiers.has(word.lower))
    return 'ends';
  // “[shadow] Welsh secretary”: the rank is the office's, for all that its country stands between
  if (rules.roleRanks.has(word.lower) && map[at + 1]?.kind === 'adjective' && map[at + 1]?.last === draft.title[0])
    draft.title.unshift(at);
  // “Director [General] Major General Ada Falk”
  const rank = words[draft.title[0] ?? draft.headAt];
  const isRanked = rules.fullRanks?.has(rank?.lower ?? '') === true || isOwnRank(word, rank, rules);
  if (isRanked && map[at]?.kind === 'role' && map[at] !== map[draft.headAt]) return 'ends';
  // “police [chief] Commissioner Ada Falk” has two titles as well
  if (head.capital && !word.capital && word.lower === rules.chief && !rules.wordForms) return 'ends';
  if (isTitleWord(word, map[at], rules) || isOpener) return takeWord(before);
  if (takeOtherOrigin(before)) return 'taken';
  if (rules.conjunctions.has(word.lower) && inTitle && joinsMatters(words, at, rules)) return takeWord(before);
  if (inTitle && joinMatters(before)) return 'taken';
  if (word.common && !(rules.wordForms && word.pos === 'ADJ')) return 'ends';
  if (word.pos === 'NOUN' && rules.wordForms) return 'ends';
  // “At the occasion | Ambassador Falk”, “a move | Foreign Minister Falk praised”
  const isSomebody = word.role || rules.singleNouns.has(word.lower) || rules.groupNouns.has(`${word.lower}s`);
  const isApart = rules.sentHeads.has(draft.head) || !(isSomebody || rules.organizationNouns.has(word.lower));
  if (word.pos === 'NOUN' && head.capital && !head.first && !word.capital && isApart && names(before)) return 'ends';
  // “Last [week] education secretary Ada Falk said”
  const isTime = rules.timeNouns.has(word.lower) && rules.dateLinks?.has(words[at - 1]?.lower ?? '');
  if (inTitle && isTime) return 'ends';
  // “chief [dental] officer”
  if (inTitle && at === draft.headAt - 1 && rules.roleHeads.has(words[at - 1]?.lower ?? '') && word.pos === 'ADJ')
    return takeWord(before);
  // “Greek artists draw | German Chancellor Ada Falk”
  const isOrigin = !inTitle && /^(?:adjective|country)$/.test(draft.targets[0]?.kind ?? '');
  const isOthers = isOrigin && rules.singular(word.lower) !== undefined;
  if (word.pos === 'NOUN' && isOthers && !rules.wordForms) return 'ends';
  if (word.pos === 'NOUN' && draft.headAt - at <= MOST_NOUNS) return takeWord(before);
  return word.pos === 'ADJ' ? leaveTitle(before, at) : 'ends';
}

/** Whether a word is the verb that gives somebody an office, or what they are by trade. */
function isChosen(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { lower, capital } = words[at] as Word;
  if (rules.electingVerbs?.has(lower)) return !capital;
  const isTrade = rules.roleHeads.get(lower)?.office === false && !rules.roleModifiers.has(lower);
  return isTrade && rules.electingVerbs?.has(words[at - 1]?.lower ?? '') === true;
}

function takeWord({ draft, at, inTitle }: BeforeRole): Reading {
  if (inTitle) draft.title.unshift(at);
  draft.first = at;
  return 'taken';
}

/** “[UK] and Ireland retail leader” */
function takeOtherOrigin(before: BeforeRole): boolean {
  const { words, draft, map, rules, at } = before;
  const [origin] = draft.targets;
  const isJoined = rules.conjunctions.has((words[at] as Word).lower) && origin?.kind === 'country';
  const other = isJoined ? map[at - 1] : undefined;
  const isTeam = other?.kind === 'organization' || other?.rule === 'place-head';
  const isBeside = other?.kind === 'country' || (isTeam && rules.teamHeads?.has(draft.head));
  if (!other || !isBeside || origin?.first !== at + 1 || rules.wordForms) return false;
  if (other.kind === 'place') other.kind = 'organization';
  draft.targets.unshift(other);
  draft.first = other.first;
  before.at = other.first;
  return true;
}

function isTitleWord(word: Word, unit: Unit | undefined, rules: MentionRules): boolean {
  return (
    unit?.kind === 'role' ||
    rules.roleModifiers.has(word.lower) ||
    rules.rolePortfolios.has(word.lower) ||
    (rules.roleHeads.has(word.lower) && word.pos !== 'VERB')
  );
}

function joinsMatters(words: readonly Word[], at: number, rules: MentionRules): boolean {
  return rules.rolePortfolios.has(words[at - 1]?.lower ?? '') && rules.rolePortfolios.has(words[at + 1]?.lower ?? '');
}

/** Whether the title in capitals stands right before a name. */
function names({ draft, map }: BeforeRole): boolean {
  return map[draft.headAt + 1]?.kind === 'name';
}
