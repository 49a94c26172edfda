import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import type { UnitMap } from './map-units.ts';
import { createUnit, type Unit } from './unit.ts';

/** “… Office on Drugs and Crime (UNODC)”, “Larch Coast Electric Cooperative (Larceco)”. */
export function acronymAfter(words: readonly Word[], unit: Unit, map: UnitMap): Unit[] {
  const opening = words[unit.last]?.surface;
  const inside = map[unit.last + 1];
  // “Inspektionen för strategiska varor, ISV, …”
  if (opening === ',' && inside && isSpeltBeside(words, unit, inside)) return [inside];
  if (opening !== '(') return [];
  if (!inside || inside.last - inside.first !== 1 || words[inside.last]?.surface !== ')') return [];
  const short = words[inside.first] as Word;
  return short.shout || isShortOf(words, unit.first, unit.last, short) ? [inside] : [];
}

/** “[LWP] (Larch Welfare Party)”, “[KAL] (Larch Welfare Party)”: the letters of a body, in whatever language, before its name in brackets. */
export function acronymBefore(
  words: readonly Word[],
  { first, last, kind, generic }: Unit,
  map: UnitMap,
): Unit | undefined {
  if (words[first - 1]?.surface !== '(' || words[last]?.surface !== ')') return undefined;
  if (kind !== 'organization' || generic || last - first < 2) return undefined;
  const short = map[first - 2];
  const isShort = short?.first === first - 2 && short.last === first - 1 && !short.known;
  if (!isShort || (short.kind !== 'name' && short.kind !== 'organization')) return undefined;
  // “Ada Falk, FRS (Larch University)”
  const isLetters = words[short.first - 1]?.surface === ',' && map[short.first - 2]?.kind === 'name';
  return /^\p{Lu}{2,6}$/u.test((words[short.first] as Word).surface) && !isLetters ? short : undefined;
}

/** “Larch Welfare Party|, LWP, leader”: where the body ends whose letters stand between commas; `close` where none do. */
export function beforeLetters(words: readonly Word[], close: number, map: UnitMap): number {
  const inside = map[close - 1];
  const body = inside && map[inside.first - 2];
  const isAside = inside?.last === close && body?.last === inside.first - 1 && words[body.last]?.surface === ',';
  return isAside && isSpeltBeside(words, body, inside) ? body.last : close;
}

/** Whether the letters of a short word between commas are the first ones of the words of the name before it, but for small words. */
function isSpeltBeside(words: readonly Word[], unit: Unit, { first, last }: Unit): boolean {
  const acronym = words[first] as Word;
  if (last - first > 1 || !/^\p{Lu}[\p{L}]{1,5}$/u.test(acronym.surface) || unit.last - unit.first < 2) return false;
  if (!/^[,.;:)]$/.test(words[last]?.surface ?? '')) return false;
  const own = words.slice(unit.first, unit.last).filter(({ pos }) => pos !== 'ADP' && pos !== 'CCONJ');
  return initials(own).toLowerCase() === acronym.lower;
}

/** Whether the capitals of “Parvat Kranti Dal” are those of “PKD”. */
export function spells(words: readonly Word[], unit: Unit, acronym: Unit, rules: MentionRules): boolean {
  if (unit.last - unit.first === 1)
    return abbreviates((words[unit.first] as Word).lower, (words[acronym.first] as Word).lower, rules);
  const letters = words.slice(unit.first, unit.last).filter((word) => word.capital);
  return letters.length > 1 && initials(letters) === (words[acronym.first] as Word).surface;
}

const initials = (words: readonly Word[]): string => words.map(({ surface }) => surface[0]).join('');

/** “Samhällsfolket (SF)”: the letters of a definite compound, from its first on. */
function abbreviates(word: string, acronym: string, { wordForms }: MentionRules): boolean {
  if (acronym.length < 2 || acronym[0] !== word[0] || !wordForms?.looksDefinite(word)) return false;
  let at = 0;
  for (const letter of acronym) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Makes one body of the words that a short form in brackets is made of: “Common Market for the Northern Isles (Comanis)”. As Schwartz and
 * Hearst (2003) find long forms, but each word in capitals must give its beginning.
 */
export function joinSpelt(words: readonly Word[], units: readonly Unit[], rules: MentionRules): Unit[] {
  let out = [...units];
  for (const inside of units) {
    const open = inside.first - 1;
    if (words[open]?.surface !== '(' || words[inside.last]?.surface !== ')' || inside.last - inside.first > 1) continue;
    // “Freedom of Reefs Act (FORA)”
    if (words[open - 1]?.head === 'thing') continue;
    const first = startOfSpelt(words, open, words[inside.first] as Word, rules);
    // “Commissioner of Police (COP)”
    const isOffice = first !== undefined && words[first]?.role && rules.matterLinks.has(words[first + 1]?.lower ?? '');
    if (!rules.wordForms && isOffice) continue;
    const covered = out.filter((unit) => unit.first < open && unit.last > (first ?? open));
    const [only, other] = covered;
    // “Road Safety Executive (RSE)”
    const isBoard = only?.kind === 'role' && rules.boardOpeners?.has(words[open - 1]?.lower ?? '');
    const isWhole = !other && only?.first === first && only?.last === open && !isBoard;
    if (first === undefined || !only || only.first < first || isWhole) continue;
    // a country keeps its own mention
    const kept = covered.filter(({ kind }) => kind === 'country' || kind === 'adjective');
    const body = createUnit(first, open, 'organization', 'acronym');
    out = [...out.filter((unit) => !covered.includes(unit)), body, ...kept].sort((a, b) => a.first - b.first);
  }
  return out;
}

/** Where the name begins that ends before `end` and is shortened so; undefined where there is none. */
function startOfSpelt(words: readonly Word[], end: number, short: Word, rules: MentionRules): number | undefined {
  if (!short.capital || short.surface.length < SHORTEST) return undefined;
  const { sentence } = words[end] as Word;
  for (let first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
    const word = words[first] as Word;
    // “Dock Workers’ Union (DWU)”
    const isMark = word.surface === "'" && first < end - 1;
    const isInside = word.capital || isMark || rules.nameLinks.has(word.lower) || rules.conjunctions.has(word.lower);
    if (word.sentence !== sentence || !(isInside || rules.definiteArticles.has(word.lower))) return undefined;
    if (word.capital && end - first > 2 && isShortOf(words, first, end, short)) return first;
  }
  return undefined;
}

const SHORTEST = 3;
const LONGEST = 10;

/** Whether each word in capitals of `[first, end)` gives one letter or more of its beginning to a short form, and small words as they like. */
function isShortOf(words: readonly Word[], first: number, end: number, short: Word): boolean {
  const letters = short.folded.replace(/\W/g, '');
  return letters.length >= SHORTEST && take(first, 0);

  function take(at: number, from: number): boolean {
    if (at === end) return from === letters.length;
    const word = words[at] as Word;
    let given = word.capital ? 1 : 0;
    for (; given <= word.folded.length; given++) {
      if (word.folded.slice(0, given) !== letters.slice(from, from + given)) return false;
      if (take(at + 1, from + given)) return true;
    }
    return false;
  }
}
