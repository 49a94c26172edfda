import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import { findHead } from './heads-in-run.ts';
import { partyOf } from './party-in-run.ts';
import type { RunCut } from './run-cut.ts';
import { onlyOpens } from './start-of-run.ts';
import { createUnit, knownUnit } from './unit.ts';

/** “[Conservative] Ada Falk”, “[Republican] House Speaker” */
export function cutParty(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  const isBefore = at === start && rules.stateBodies.has(next?.lower ?? '') && at + 2 < end && words[at + 2]?.role;
  const called = isBefore ? partyCalled(word.lower, rules) : undefined;
  if (called) {
    cut.add(knownUnit(at, at + 1, called, 'party-mark'));
    return true;
  }
  const party = at === start ? partyOf(words, at, end, rules) : undefined;
  if (party) {
    cut.add(knownUnit(at, at + party.words, party.known, 'party-mark'));
    return true;
  }
  return false;
}

/** “[Ostby Evening Post]” */
export function cutPaper(cut: RunCut): boolean {
  const { at, start, end, rules, word, next } = cut;
  if (at + 2 === end && rules.paperDays?.has(word.lower) && rules.paperTails?.has(next?.lower ?? '')) {
    const town = cut.units.at(-1);
    const isBeside = start === at && town?.last === at && (town.kind === 'place' || town.kind === 'country');
    if (isBeside && town.kind === 'place') cut.units.pop();
    cut.add(createUnit(isBeside ? town.first : start, end, 'organization', 'organization-head'));
    return true;
  }
  return false;
}

/** “[Schloss Larch]” */
export function cutSite(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  // “Inspector Isla Falk”
  const before = words[at - 1];
  const isPerson = word.given && before?.capital && before.sentence === word.sentence && (before.role || before.title);
  if (next && at === start && rules.siteOpeners?.has(word.lower) && !isPerson) {
    cut.add(createUnit(start, end, 'place', 'place-head'));
    return true;
  }
  return false;
}

/** “[Dockers Local 88]” */
export function cutNumbered(cut: RunCut): boolean {
  const { at, start, rules, word, next } = cut;
  if (next && rules.numberedBodies?.has(word.lower) && /^\d/.test(next.surface)) {
    cut.add(createUnit(start, at + 2, 'organization', 'numbered-body'));
    return true;
  }
  return false;
}

/** “[Air Sahara]”, “[Air New Zealand]”: what flies for a land. */
export function cutCarrier(cut: RunCut): boolean {
  const { words, at, start, end, rules, word } = cut;
  if (at !== start || !rules.carrierOpeners?.has(word.lower)) return false;
  const land = matchKnown(words, at + 1);
  if ((land?.kind !== 'country' && land?.kind !== 'place') || at + 1 + land.words.length !== end) return false;
  if (matchKnown(words, at)) return false;
  cut.add(createUnit(start, end, 'organization', 'carrier'));
  return true;
}

/** “[Queen Elizabeth University Hospital]” */
export function cutPatron(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  if (word.role && at === start && next && rules.patronWords.has(word.lower)) {
    const house = findHead(words, at + 1, end, rules);
    if (house >= 0 && (words[house] as Word).head === 'organization') {
      cut.add(createUnit(start, house + 1, 'organization', 'organization-head'));
      return true;
    }
  }
  return false;
}

/** “Nätverket [Fri Väg]”, “Statliga [Petromar]” */
export function cutOpener(cut: RunCut): boolean {
  const { at, start, rules, word, next } = cut;
  // “Said Ada Falk: “…””
  const isVerb = rules.plainSpeech?.has(word.lower) && next?.given;
  if (next && at === start && word.first && !word.head && (isVerb || onlyOpens(word, rules))) {
    cut.skipTo(at + 1);
    return true;
  }
  return false;
}

/** “[Elmwood High]” */
export function cutSchool(cut: RunCut): boolean {
  const { words, at, start, end, rules, word } = cut;
  if (rules.schoolWords?.has(word.lower) && at > start && at + 1 === end && !(words[start] as Word).given) {
    cut.add(createUnit(start, end, 'organization', 'organization-head'));
    return true;
  }
  return false;
}
