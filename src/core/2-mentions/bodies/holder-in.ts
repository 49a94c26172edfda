import type { MentionRules } from '../../model/mention-rules.ts';
import { copyUnit, type Unit } from '../units/unit.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';

/** Cuts the name of somebody from what the office before it is of: “Mayor of [Ostby] [Jana Kolar]”. */
export function splitHolders(words: readonly Word[], found: readonly Unit[], rules: MentionRules): Unit[] {
  return found.flatMap((unit) => {
    const holder = holderIn(words, unit, rules);
    if (holder === undefined) return [unit];
    return [
      Object.assign(copyUnit(unit), { last: holder }),
      Object.assign(copyUnit(unit), { first: holder, kind: 'name', rule: 'name-form' }),
    ];
  });
}

/** “Mayor of [Ostby] [Jana Kolar]”, “Ministry of [Transport] [Ivo Radu]”: where behind what the office is of a name of somebody begins. */
function holderIn(words: readonly Word[], unit: Unit, rules: MentionRules): number | undefined {
  const first = words[unit.first] as Word;
  const isOfState = !rules.wordForms && unit.kind === 'organization' && rules.stateBodies.has(first.lower);
  if ((unit.kind !== 'name' && !isOfState) || unit.last - unit.first < 3) return undefined;
  // “Chairman of Norwegian [Wool Research] [Ivo Radu]”
  const origin =
    unit.first > 0 && matchKnown(words, unit.first - 1)?.kind === 'adjective' ? unit.first - 2 : unit.first - 1;
  const link = words[origin];
  if (link?.sentence !== first.sentence) return undefined;
  // “Commissioner of [Police] [Ivo Radu]”
  if (isOfState) {
    const isHeld = rules.matterLinks.has(link.lower) && words[unit.first - 2]?.role === true;
    const isPair =
      unit.last - unit.first === 3 && words.slice(unit.first + 1, unit.last).every(({ listed }) => !listed);
    return isHeld && isPair ? unit.first + 1 : undefined;
  }
  // “analyst at [CoreLarch] [Ada Falk]”, “leader of the [Larchers] [Ada Falk]”
  const staff = staffOf(words, unit, rules);
  if (staff !== undefined) return staff;
  // “Industry and [Trade] [Ivo Radu]”
  const isSecond = rules.conjunctions.has(link.lower) && rules.rolePortfolios.has(words[unit.first - 2]?.lower ?? '');
  // “Chief Secretary to the [Treasury] [Ivo Radu]”
  const isServed = words[unit.first + 1]?.given === true;
  // “MP from [Ostby] [Ivo Radu]”
  const isSeat = rules.partyLinks?.has(link.lower) && rules.seatHeads?.has(words[unit.first - 2]?.lower ?? '');
  if (
    !rules.matterLinks.has(link.lower) &&
    !isSeat &&
    !((isSecond || isServed) && rules.rolePortfolios.has(first.lower))
  )
    return undefined;
  if (rules.patronWords.has(first.lower)) return undefined;
  // “Department of International Military Cooperation”
  if (rules.rolePortfolios.has((words[unit.last - 1] as Word).lower)) return undefined;
  // “manager of [Murray Reefs] [Ivo Radu]”: behind a given name two words of another
  if (first.given && !startsPair(words, unit)) return undefined;
  for (let at = unit.first + (first.given ? 2 : 1); at < unit.last - 1; at++) {
    const word = words[at] as Word;
    const isMatter = words.slice(unit.first, at).every(({ lower }) => rules.rolePortfolios.has(lower));
    // “External [Relations] [Ivo Radu]”
    const goesOn = isMatter && !word.given && rules.rolePortfolios.has(word.lower);
    if ((word.given || isMatter) && !goesOn) return at;
  }
  return undefined;
}

/** “National manager for roads at [LVQS] [Ada Falk]”: where behind one word for a body, which a title is of, a full name begins. */
function staffOf(words: readonly Word[], { first, last }: Unit, rules: MentionRules): number | undefined {
  if (rules.wordForms || last - first !== 3) return undefined;
  const [body, given, family] = words.slice(first, last);
  if (!given?.given || family?.listed || body?.given || body?.listed) return undefined;
  // “an analyst at Larch Robinson Berg, left”: nobody acts there
  const verb = words[last];
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return undefined;
  const isMarked = body?.shout || body?.camel || words[first - 1]?.lower === rules.workplaceLink;
  const link = rules.definiteArticles.has(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const { lower = '', sentence } = words[link] ?? {};
  if (!rules.employLinks.has(lower) && !rules.matterLinks.has(lower)) return undefined;
  const opening = words.slice(Math.max(0, link - LONGEST_TITLE), link).filter((word) => word.sentence === sentence);
  return isMarked && opening.some(({ role }) => role) ? first + 1 : undefined;
}

/** In words: “national manager for plant programs”. */
const LONGEST_TITLE = 6;

/** Whether the last two of four words are a name by themselves, and the two before them are none. */
function startsPair(words: readonly Word[], { first, last }: Unit): boolean {
  const [second, third] = [words[first + 1], words[first + 2]];
  return last - first === 4 && third?.given === true && second?.family === false && !second.given;
}
