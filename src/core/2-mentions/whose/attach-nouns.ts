import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleLink } from '../titles/role-link.ts';
import type { UnitMap } from '../units/map-units.ts';
import { namesHolder } from '../units/names-holder.ts';
import type { Unit } from '../units/unit.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { attachName } from './attach-name.ts';
import { isBodyName } from './body-of-role.ts';
import { endOfAdjectives, endOfNouns } from './end-of-words.ts';
import { isSeated } from './is-seated.ts';
import { endOfSecond, endOfTheirs } from './matter-of-role.ts';

/** “leader of [the union]”, “director of [marketing and admissions]”: a noun phrase that no name begins. */
export function attachNouns(from: RoleLink): boolean {
  const { words, draft, map, rules, link, article, at, isOf, employs, elsewhere } = from;
  // “representative on the board”
  const sitsOn = link.lower === rules.seatedLink && isSeated(draft, rules) ? endOfNouns(words, at, map) : at;
  if (article && sitsOn > at && rules.organizationNouns.has((words[sitsOn - 1] as Word).lower)) {
    draft.targetWords.push([at - 1, sitsOn]);
    draft.last = sitsOn;
    return true;
  }
  if (elsewhere || !(isOf || employs)) return false;
  // “leader of the anti-tax Larch Party”
  const praised = map[endOfPraise(words, at, map, rules)];
  const isBased = words[at]?.capital && (praised?.kind === 'name' || praised?.kind === 'organization');
  const isTold = article && praised && (praised.kind === 'organization' || isCalledBody(from, praised));
  if (praised && praised.first > at && (isBased || isTold)) {
    attachName(from, praised);
    return true;
  }
  // “chef för [kommunen]s socialtjänst” is of the owner
  const owned = rules.wordForms && !employs ? endOfJoined(words, endOfNouns(words, at, map), rules) : undefined;
  const end = Math.max(owned ?? endOfOwned(words, at, map, rules), isOf ? endOfField(from) : at);
  if (end === at) return false;
  // “an adviser to | chief executive Ada Falk”
  const other = words[end - 1] as Word;
  const isSomebody = other.roleHead?.plural === false || rules.singleNouns.has(other.lower);
  const isTitled = !article && isSomebody && !rules.rolePortfolios.has(other.lower);
  if (isTitled && !rules.wordForms && map[end]?.kind === 'name' && map[end]?.first === end) return false;
  // “a veteran of 22 years in the Larch Guard”, “host of 100% Larch”
  if (!article && isOf && /^\d/.test(words[at]?.surface ?? '')) {
    draft.last = end;
    return true;
  }
  // “head of the lift maker Brightwell”
  const named = map[end];
  if (named && named.first === end && isBodyName(words, named, rules) && !namesHolder(words, named, rules)) {
    draft.targets.push(named);
    draft.last = named.last;
    return true;
  }
  // “president of the government's Academy of Reefs”
  const isOwner = !rules.wordForms && rules.possessiveMarks.has(words[end]?.lower ?? '');
  const academy = isOwner ? map[endOfAdjectives(words, end + 1, map, rules)] : undefined;
  if (academy?.kind === 'organization' && academy.first > end) {
    draft.targets.push(academy);
    draft.last = academy.last;
    return true;
  }
  const { lower } = words[end - 1] as Word;
  const definite = article !== undefined || rules.wordForms?.isDefinite(lower) === true;
  // “the nominee with young voters” is of nobody
  const isBodys = employs && rules.organizationNouns.has(lower);
  // “ministern i samband med mötet”
  const isPhrase =
    rules.insideLinks.has(link.lower) && rules.wordForms?.phraseLinks.has(words[end]?.lower ?? '') === true;
  if (isPhrase && !definite && !isBodys) return false;
  // “premiärministern vid en pressträff” is of no meeting
  if (rules.wordForms && employs && !isBodys && rules.indefiniteArticles.has(article?.lower ?? '')) return false;
  if (definite || isBodys || (employs && rules.wordForms)) {
    draft.targetWords.push([article ? at - 1 : at, end]);
    draft.last = endOfPart(words, end, map, rules);
    return true;
  }
  // “recalled its ambassador to Norway for talks”
  const isSent = rules.sentHeads.has(draft.head) && draft.last > draft.headAt + 1 && link.lower === rules.seatLink;
  if (!isOf || isSent) return false;
  const last = endOfSecond(words, endOfTheirs(words, end, map, rules), map, rules);
  draft.title.push(...range(draft.last, last));
  draft.last = last;
  return true;
}

/** “the | far-right | Larch Party”, “the | rebel | Larch Army”: where what is told of a body before its name ends. */
function endOfPraise(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  const end = endOfAdjectives(words, at, map, rules);
  const noun = words[end];
  const isNoun = noun?.pos === 'NOUN' && !noun.capital && !noun.role && noun.sentence === words[at]?.sentence;
  const isBeside = isNoun && !map[end] && map[end + 1]?.first === end + 1 && map[end + 1]?.kind === 'organization';
  return isBeside && !rules.wordForms ? end + 1 : end;
}

/** “the nationalist [Larch] party”, “leader of the far-right [Larch Oak]”: a name that is hardly anybody's. */
function isCalledBody({ words, draft, rules }: RoleLink, { kind, first, last }: Unit): boolean {
  if (kind !== 'name' || rules.wordForms) return false;
  const next = words[last];
  if (rules.kindNouns?.has(next?.lower ?? '')) return true;
  // “director of the popular Larch End musical”
  if (/^(?:ADJ|NOUN)$/.test(next?.pos ?? '') && next?.sentence === words[first]?.sentence) return false;
  const leads = rules.bodyHeads.has(draft.head) || rules.partyOffices?.has(draft.head);
  return leads === true && last - first > 1 && words.slice(first, last).every(({ given, family }) => !given && !family);
}

/** “director of [retail] at Nordvik”: one word between two links is what the office is for, whatever the tagger makes of it. */
function endOfField({ words, map, rules, at }: RoleLink): number {
  const [field, link, next] = [words[at], words[at + 1], words[at + 2]];
  if (rules.wordForms || link?.sentence !== field?.sentence || !rules.employLinks.has(link?.lower ?? '')) return at;
  const body = map[next && rules.definiteArticles.has(next.lower) ? at + 3 : at + 2];
  const isPlain = field && /^\p{Ll}+$/u.test(field.surface) && !field.common && !field.role && !map[at];
  return isPlain && (body?.kind === 'organization' || body?.kind === 'name') ? at + 1 : at;
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

/** “director of the school['s research programme], Ada Falk”: where the part of a body ends that its owner has, before a name or a comma. */
function endOfPart(words: readonly Word[], end: number, map: UnitMap, rules: MentionRules): number {
  // “chair of the committee [on health and care], Ada Falk”
  const isOn = words[end]?.lower === rules.seatedLink && rules.matterBodies?.has(words[end - 1]?.lower ?? '');
  if (isOn && !rules.wordForms) {
    const matter = endOfSecond(words, endOfNouns(words, end + 1, map), map, rules);
    return matter > end + 1 && words[matter]?.surface === ',' ? matter : end;
  }
  // “doktorand vid institutionen [för ekologi]”: the matter is that of the body
  const isDivision = rules.wordForms !== undefined && rules.divisionHeads.has(words[end - 1]?.lower ?? '');
  if (isDivision && rules.nameLinks.has(words[end]?.lower ?? '')) return Math.max(end, endOfNouns(words, end + 1, map));
  const isOwner = rules.possessiveMarks.has(words[end]?.lower ?? '');
  const last =
    isOwner && rules.organizationNouns.has(words[end - 1]?.lower ?? '') ? endOfNouns(words, end + 1, map) : end;
  if (last <= end + 1 || words.slice(end + 1, last).some(({ role, capital }) => role || capital)) return end;
  const after = words[last];
  const isNamed = map[last]?.kind === 'name' && after?.given && after.sentence === words[end]?.sentence;
  const isOver = after === undefined || (rules.wordForms !== undefined && after.sentence !== words[end]?.sentence);
  return isNamed || isOver || /^[,.;]$/.test(after?.surface ?? '') ? last : end;
}

/** “barn- [och utbildningsförvaltningen]”: where two compounds end that share their head. */
function endOfJoined(words: readonly Word[], end: number, rules: MentionRules): number {
  const isOpen =
    rules.wordForms && words[end - 1]?.surface.endsWith('-') && rules.conjunctions.has(words[end]?.lower ?? '');
  return isOpen && words[end + 1]?.pos === 'NOUN' ? end + 2 : end;
}
