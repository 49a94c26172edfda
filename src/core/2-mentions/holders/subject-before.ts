import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { createUnit, type Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import { isYear } from '../words/words-near.ts';
import { beforeMember, beforeParty } from './beside-party.ts';
import { relativeSubject } from './relative-subject.ts';

/** “Jane Roe [is]”, “She [is]”, “Jane Roe, who [is]”, “Jane Roe, who has also served [as]”: whom a verb at `mark` speaks of. */
export function subjectBefore(
  words: readonly Word[],
  mark: number,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[mark] as Word;
  for (let at = mark - 1; at >= Math.max(0, mark - FARTHEST_SUBJECT); at--) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) return undefined;
    const unit = map[beforeSeat(words, at, map, rules)];
    // “Ada Falk går | till Larch | som ny vd”
    if (unit && rules.wordForms && words[unit.first - 1]?.lower === rules.serveLink) {
      const goer = map[unit.first - 3];
      return goer?.kind === 'name' && goer.last === unit.first - 2 ? goer : undefined;
    }
    if (unit?.kind === 'name' && words[unit.last]?.surface === ',' && unit.last < mark)
      return bearer(words, unit, map, rules);
    if (unit) return unit.kind === 'name' ? unit : undefined;
    const span = beforeSpan(words, at, rules);
    if (span < at) {
      at = span + 1;
      continue;
    }
    // “Ada Falk, 43, who”
    if (word.surface === ',' && /^\d{1,3}$/.test(words[at - 1]?.surface ?? '') && words[at - 2]?.surface === ',') {
      at -= 2;
      continue;
    }
    const pronoun = rules.pronouns.get(word.lower);
    if (pronoun?.person === 3 && pronoun.gender && !pronoun.plural && (!pronoun.possessive || at === mark - 1))
      return createUnit(at, at + 1, 'pronoun', 'pronoun');
    const described = pronoun?.relative && !rules.wordForms ? describedBefore(words, at, map, rules) : undefined;
    if (described) return described;
    // “elected Ada Falk (Belgium) as chair”
    if (word.surface === ')' && at === mark - 1 && words[at - 2]?.surface === '(') {
      at -= 2;
      continue;
    }
    if (word.surface === ',' && !opensRelative(words, at, rules)) {
      const isParticiple = words[mark]?.pos === 'VERB' && rules.gerund?.test((words[mark] as Word).lower);
      return beforeAside(words, at, map, rules) ?? (isParticiple ? openingSubject(words, at, map, rules) : undefined);
    }
    if (!rules.wordForms && (rules.conjunctions.has(word.lower) || rules.turnLinks?.has(word.lower)))
      return relativeSubject(words, at, map, rules) ?? openingSubject(words, at, map, rules);
    // “[Ada Falk], an Ostby Republican who is”
    const member = rules.pronouns.get(word.lower)?.relative ? beforeMember(words, at, map, rules) : at;
    if (member < at) {
      const name = words[member]?.surface === ',' ? map[beforeSeat(words, member - 1, map, rules)] : undefined;
      return name?.kind === 'name' ? name : undefined;
    }
    const isLink =
      word.pos === 'AUX' ||
      word.pos === 'ADV' ||
      (rules.pronouns.get(word.lower)?.relative === true &&
        (/^[,—–-]$/.test(words[at - 1]?.surface ?? '') ||
          ((rules.wordForms ? at < mark : true) && map[at - 1]?.kind === 'name'))) ||
      word.surface === ',' ||
      // “Mr Falk – who quit as chair”
      (/^[—–-]$/.test(word.surface) && opensRelative(words, at, rules)) ||
      rules.servingVerbs.has(word.lower) ||
      rules.endingVerbs.has(word.lower) ||
      rules.servingVerbs.has(words[at - 1]?.lower ?? '') ||
      // “lämnade | i går uppdraget som”
      rules.endingVerbs.has(words[rules.wordForms ? beforeSpan(words, at - 1, rules) : at - 1]?.lower ?? '');
    // “har | av styrelsen | utsetts till”
    const isAgent = rules.wordForms && rules.receivedLinks.has(words[at - 1]?.lower ?? '') && word.pos === 'NOUN';
    // “kommer | att | bli ordförande”
    const isPlan = rules.wordForms && rules.plannedVerbs?.has(words[at - 1]?.lower ?? '') && word.pos === 'PART';
    if (isAgent) at--;
    else if (!isLink && !isPlan) return undefined;
  }
  return undefined;
}

const FARTHEST_SUBJECT = 7;

/** “was [until last year] the chair”, “has [since 2019] been”: the word before a span of time that ends at `at`, else `at` itself. */
export function beforeSpan(words: readonly Word[], at: number, rules: MentionRules): number {
  const last = words[at];
  if (!last) return at;
  const span = beforeLongSpan(words, at, last, rules);
  return span < at ? span : beforeDay(words, at, last, rules);
}

function beforeLongSpan(
  words: readonly Word[],
  at: number,
  last: Word,
  { spanLinks, timeNouns }: MentionRules,
): number {
  if (!spanLinks || !(timeNouns.has(last.lower) || isYear(last))) return at;
  for (let from = at - 1; from > at - LONGEST_SPAN; from--) {
    const word = words[from];
    if (word?.sentence !== last.sentence || word.surface === ',') return at;
    if (spanLinks.has(word.lower)) return from - 1;
  }
  return at;
}

/** In words. */
const LONGEST_SPAN = 4;

/** “avgick [i går] som”, “utsågs [år 2019] till” */
function beforeDay(words: readonly Word[], at: number, { sentence }: Word, { wordForms }: MentionRules): number {
  const near = words.slice(Math.max(0, at - 1), at + 1).filter((word) => word.sentence === sentence);
  const day = wordForms?.dayBefore.exec(near.map(({ lower }) => lower).join(' '))?.[0].trim();
  return day === undefined ? at : at - day.split(' ').length;
}

/** “[Ada Falk] left the bank in 2010 and | became chair”, “[She] ran the guild, | serving as its chair”: whom the sentence that goes on at `end` begins with. */
function openingSubject(words: readonly Word[], end: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[end] as Word;
  let first = end;
  while (words[first - 1]?.sentence === sentence && end - first < LONGEST_ASIDE) first--;
  if (words[first - 1]?.sentence === sentence) return undefined;
  while (map[first]?.kind === 'title' || map[first]?.kind === 'role') first = (map[first] as Unit).last;
  const pronoun = rules.pronouns.get((words[first] as Word).lower);
  const unit =
    map[first] ??
    (pronoun?.gender && !pronoun.possessive ? createUnit(first, first + 1, 'pronoun', 'pronoun') : undefined);
  if (unit?.kind !== 'name' && unit?.kind !== 'pronoun') return undefined;
  const rest = words.slice(unit.last, end);
  // “Ada Falk said he left and became chair”
  const isOthers = rest.some(
    ({ lower, pos }, index) =>
      rules.speechVerbs.has(lower) ||
      (index > 0 &&
        pos === 'PRON' &&
        rules.pronouns.get(lower)?.person === 3 &&
        !rules.pronouns.get(lower)?.possessive),
  );
  return !isOthers && /^(?:VERB|AUX|ADV)$/.test(rest[0]?.pos ?? '') ? unit : undefined;
}

/** “[Ada Falk], 44, a teacher from Ostby | who is”: whom an apposition tells more of; nobody where another noun may be meant. */
function describedBefore(words: readonly Word[], who: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const isBeside =
    /^[,(—–-]$/.test(words[who - 1]?.surface ?? '') || rules.thingRelatives?.has(words[who]?.lower ?? '');
  const name = isBeside ? undefined : beforeAside(words, who, map, rules);
  if (!name) return undefined;
  const first = /^\d+$/.test(words[name.last + 1]?.surface ?? '') ? name.last + 3 : name.last + 1;
  if (!rules.indefiniteArticles.has(words[first]?.lower ?? '')) return undefined;
  // “a friend of the man who”
  const isOther = words
    .slice(first + 1, who)
    .some((word, at) => isDeterminer(word, rules) && !words[first + 2 + at]?.capital);
  return isOther ? undefined : name;
}

/** “[Ada Falk] of LCA, who is”: whom what a name tells whose staff they are stands behind; the name itself where nobody does. */
function bearer(words: readonly Word[], unit: Unit, map: UnitMap, rules: MentionRules): Unit {
  const link = words[unit.first - 1];
  const named = map[unit.first - 2];
  const isStaff =
    !rules.wordForms &&
    unit.last - unit.first === 1 &&
    (rules.employLinks.has(link?.lower ?? '') || rules.matterLinks.has(link?.lower ?? ''));
  const isName = named?.kind === 'name' && named.last === unit.first - 1 && named.last - named.first > 1;
  return isStaff && isName && words[named.first]?.sentence === words[unit.first]?.sentence ? named : unit;
}

const opensRelative = (words: readonly Word[], comma: number, rules: MentionRules): boolean =>
  rules.pronouns.get(words[comma + 1]?.lower ?? '')?.relative === true;

/** “His wife, [Ada Falk], is”, “[Lou Berg], 34, is”, “[Ada Falk], who had left the board, was”, “[Ada Falk], a lawyer from Ostby, became” */
function beforeAside(words: readonly Word[], close: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  const { sentence } = words[close] as Word;
  // “[Ada Falk], S-Lakeland, is”
  const party = beforeParty(words, close - 1);
  if (party < close - 1) return map[party]?.kind === 'name' ? map[party] : undefined;
  const beside = map[close - 1];
  if (beside?.last === close && words[beside.first - 1]?.surface === ',')
    return beside.kind === 'name' ? beside : undefined;
  for (let open = close - 1; open > Math.max(0, close - LONGEST_ASIDE); open--) {
    const word = words[open] as Word;
    if (word.sentence !== sentence || /^[;:]$/.test(word.surface)) return undefined;
    if (word.surface !== ',') continue;
    const name = map[beforeSeat(words, open - 1, map, rules)];
    if (name?.kind !== 'name') continue;
    const aside = words.slice(open + 1, close);
    // “reportedly nicknamed “king of coal””
    const isParticiple = aside.find(({ pos }) => pos !== 'ADV')?.pos === 'VERB' && !rules.wordForms;
    const tells = aside.some(({ pos }) => pos === 'AUX' || (pos === 'VERB' && !isParticiple));
    if (!tells || opensRelative(words, open, rules)) return name;
  }
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 32;

/** “Lord Falk [of Ostby], former leader”: the last word of the name before the seat that ends at `at`; `at` where there is none. */
export function beforeSeat(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  const seat = map[at];
  // “Ada Falk från Lund, ordförande i …”
  const home =
    rules.wordForms && seat?.kind === 'name' && seat.last - seat.first === 1 ? map[seat.first - 2] : undefined;
  if (home?.kind === 'name' && home.last === at - 1 && rules.placeLinks.has(words[at - 1]?.lower ?? '')) return at - 2;
  const isPlace = seat?.kind === 'place' && seat.last === at + 1;
  return isPlace && rules.matterLinks.has(words[seat.first - 1]?.lower ?? '') ? seat.first - 2 : at;
}
