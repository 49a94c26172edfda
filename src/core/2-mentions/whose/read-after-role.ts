import type { MentionRules } from '../../model/mention-rules.ts';
import { type RoleLink, roleLink } from '../titles/role-link.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { attachBody } from './attach-body.ts';
import { attachDivision } from './attach-division.ts';
import { attachField } from './attach-field.ts';
import { attachMatter } from './attach-matter.ts';
import { attachNouns } from './attach-nouns.ts';
import { attachOfficer } from './attach-officer.ts';
import { attachOrigin } from './attach-origin.ts';
import { attachPatron } from './attach-patron.ts';
import { attachSubject } from './attach-subject.ts';
import { attachUnit } from './attach-unit.ts';
import { behindCharge } from './behind-charge.ts';
import { behindDistrict } from './behind-district.ts';

/** What may stand behind the link of a role, in the order in which it is tried. */
const ATTACH = [
  attachTail,
  attachTime,
  attachOfficer,
  attachField,
  attachBody,
  attachMatter,
  attachDivision,
  attachOrigin,
  attachSubject,
  attachUnit,
  attachNouns,
];

/** Reads “of Public Security”, “for Treaty Affairs at the United Nations”, “of the union” behind a role's head. */
export function readAfterRole(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  for (let round = 0; round < 3; round++) {
    const before = draft.last;
    draft.last = behindDistrict(words, draft.last, rules);
    attachPatron(words, draft, map, rules);
    const link = roleLink(words, draft, map, rules);
    if (link) ATTACH.some((attach) => attach(link));
    if (rules.wordForms && draft.last > before) draft.last = behindLetters(words, draft, map);
    if (draft.last === before) break;
  }
  draft.last = behindCharge(words, draft, map, rules);
}

/** “chef för Internationella skogsorganet [ISO]”: where the letters of the body end. */
function behindLetters(words: readonly Word[], { last, targets }: RoleDraft, map: UnitMap): number {
  const isBehind = words[last]?.shout && words[last + 1]?.surface === ',' && targets.at(-1)?.last === last;
  return isBehind && map[last]?.last === last + 1 ? last + 1 : last;
}

/** “editor [at large] of the Courier”, “Special Agent [in Charge] Ada Falk” */
function attachTail({ words, draft, map, rules, link }: RoleLink): boolean {
  const { last, headAt } = draft;
  const { lower = '', capital = false } = words[last + 1] ?? {};
  const isTail =
    rules.titleTails.get(link.lower)?.has(lower) || (capital && rules.capitalTails?.get(link.lower)?.has(lower));
  if (last > headAt + 1 || !isTail) return false;
  draft.title.push(last, last + 1);
  draft.last = last + 2;
  const name = map[last + 2];
  if (name?.kind === 'name' && name.first < draft.last) name.first = draft.last;
  return true;
}

/** “chairman of the bloc for this year”, “chair of the Council for February”; nothing goes on at the end of the sentence or with “in his message”. */
function attachTime({ words, draft, rules, link, article, at, isOf, employs }: RoleLink): boolean {
  const word = words[at];
  if (word?.sentence !== link.sentence) return true;
  const isTime = rules.months?.has(word.lower) || (article && rules.timeNouns.has(word.lower));
  if (link.lower === rules.seatLink && isTime) {
    draft.last = at + 1;
    return true;
  }
  // “its president for 20 years”
  const isLong = word.pos === 'NUM' && rules.timeNouns.has(rules.singular(words[at + 1]?.lower ?? '') ?? '');
  if (link.lower === rules.seatLink && isLong) {
    draft.last = at + 2;
    return true;
  }
  // “a pilot for a couple of years”, “a pilot for many years” is no matter
  if (link.lower === rules.seatLink && isWhile(words, at, rules)) return true;
  // “ministern på onsdagen”
  if (employs && rules.wordForms && rules.timeNouns.has(word.lower)) return true;
  // “the president in his message”, “presidenten i sitt budskap”
  return !isOf && article !== undefined && rules.pronouns.get(article.lower)?.possessive === true;
}

/** “[a couple of] years”, “[many] years”: a stretch of time in lower case. */
function isWhile(words: readonly Word[], from: number, rules: MentionRules): boolean {
  for (let at = from; at < from + LONGEST_WHILE; at++) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || word?.capital || word?.role) return false;
    if (rules.timeNouns.has(rules.singular(word?.lower ?? '') ?? '')) return true;
  }
  return false;
}

/** In words: “couple of turbulent years”. */
const LONGEST_WHILE = 4;
