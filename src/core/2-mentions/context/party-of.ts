import type { MentionRules } from '../../model/mention-rules.ts';
import type { Verdict } from '../names/verdict.ts';
import { spells } from '../units/acronyms.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled, wellKnown } from '../words/well-known.ts';

/** What the marks of parties are judged by. */
export interface PartyContext {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  readonly map: UnitMap;
  readonly verdicts: ReadonlyMap<Unit, Verdict>;
  readonly rules: MentionRules;
}

/** “Jane Roe (S)”, “Jane Roe (R-Ga.)”, “Jane Roe, R-Ohio,”: the party of a politician; “V röstar nej” of a text that names parties. */
export function partyOf(unit: Unit, context: PartyContext): string | undefined {
  const { words, rules } = context;
  const { surface, lower } = words[unit.first] as Word;
  // “the [Green] parliamentary group”
  const [kind, group] = words.slice(unit.last, unit.last + 2);
  const isGroup = kind !== undefined && kind.lower === rules.parliamentary && rules.kindNouns?.has(group?.lower ?? '');
  const named = isGroup && unit.last - unit.first === 1 ? partyCalled(lower, rules)?.name : undefined;
  if (named !== undefined) return named;
  const party = rules.partyMarks.get(surface.replace(/-.*/, ''));
  if (party === undefined)
    return isBehindName(unit, context) ? (markedSo(unit, context) ?? lettersOf(words[unit.first] as Word)) : undefined;
  if (isBehindName(unit, context)) return party;
  // “C” may be a vitamin, “KD” is nothing else
  const isLone = rules.wordForms && unit.last - unit.first === 1 && rules.partyMarks.has(surface);
  return isLone && (surface.length > 1 || namesParties(context)) ? party : undefined;
}

/** “Jane Roe (NDP-Larch)”: the letters of a party before the seat of its member. */
function lettersOf({ surface }: Word): string | undefined {
  return /^(\p{Lu}{2,5})-\p{Lu}\p{Ll}/u.exec(surface)?.[1];
}

/** “Jane Roe (RD)” of a text on the Reformdemokraterna: the one body that the text names whose letters those are. */
function markedSo(unit: Unit, { words, units, verdicts, rules }: PartyContext): string | undefined {
  const mark = words[unit.first] as Word;
  if (unit.last - unit.first > 1 || !/^\p{Lu}{2,4}$/u.test(mark.surface)) return undefined;
  const names = new Set<string>();
  for (const body of units) {
    if (body.kind !== 'organization' && verdicts.get(body)?.kind !== 'organization') continue;
    const isOneWord = body.last - body.first === 1;
    const isMarked = isOneWord ? marks(mark, words[body.first] as Word, rules) : spells(words, body, unit, rules);
    if (!isMarked) continue;
    names.add(
      words
        .slice(body.first, body.last)
        .map(({ surface }) => surface)
        .join(' '),
    );
  }
  const [name, another] = names;
  return another === undefined ? name : undefined;
}

/** “RD” of “Reformdemokraterna”, “SOL” of “Solidaritetspartiet” */
function marks({ lower }: Word, party: Word, rules: MentionRules): boolean {
  const letters = rules.wordForms?.partyLetters(party.lower);
  return letters === lower || (letters !== undefined && party.lower.startsWith(lower));
}

function isBehindName(unit: Unit, { words, map, verdicts, rules }: PartyContext): boolean {
  const before = words[unit.first - 1]?.surface;
  const end = words[unit.last]?.surface === '.' ? unit.last + 1 : unit.last;
  const tellsSeat = /^\p{Lu}-\p{Lu}/u.test((words[unit.first] as Word).surface);
  // “Ada Lind, M, säger”
  const isBare = rules.wordForms !== undefined && /^[,.]$/.test(words[end]?.surface ?? '');
  const isMark = before === '(' ? closes(words, end, rules) : before === ',' && (tellsSeat || isBare);
  const person = isMark ? map[unit.first - 2] : undefined;
  return person !== undefined && verdicts.get(person)?.kind === 'person';
}

/** “(Lab[)]”, “(Con[, Ostby East)]” */
function closes(words: readonly Word[], end: number, { conjunctions, matterLinks }: MentionRules): boolean {
  if (words[end]?.surface !== ',') return words[end]?.surface === ')';
  const seat = words.slice(end + 1, end + LONGEST_SEAT);
  const close = seat.findIndex(({ surface }) => surface === ')');
  const isSmall = (word: string): boolean => conjunctions.has(word) || matterLinks.has(word);
  return close > 0 && seat.slice(0, close).every(({ capital, lower }) => capital || isSmall(lower));
}

/** In words, with the bracket. */
const LONGEST_SEAT = 6;

/** Whether a text names a party in full, or one behind a politician. */
function namesParties(context: PartyContext): boolean {
  const { words, units, rules } = context;
  const names = new Set([...rules.partyMarks.values()].map((name) => wellKnown(name, rules)?.name));
  return units.some(
    (unit) =>
      (unit.known && names.has(unit.known.name)) ||
      (rules.partyMarks.has((words[unit.first] as Word).surface) && isBehindName(unit, context)),
  );
}
