import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { cutHead } from './cut-head.ts';
import { cutKnown } from './cut-known.ts';
import { cutOffice } from './cut-office.ts';
import {
  cutCarrier,
  cutNumbered,
  cutOpener,
  cutPaper,
  cutParty,
  cutPatron,
  cutSchool,
  cutSite,
} from './cut-opening.ts';
import { cutRank, cutRole, cutTitle } from './cut-title.ts';
import { RunCut } from './run-cut.ts';
import { isCalledBehindNoun, isGrade, isStatus } from './start-of-run.ts';
import { createUnit, type Unit } from './unit.ts';

/** What a word of a run may begin or close, in the order in which it is tried. Each cuts there, or leaves the word to the next one. */
const CUTS: readonly ((cut: RunCut) => boolean)[] = [
  cutParty,
  cutPaper,
  cutSite,
  cutNumbered,
  cutCarrier,
  cutOffice,
  cutKnown,
  cutTitle,
  cutRank,
  cutPatron,
  cutRole,
  cutOpener,
  cutSchool,
  cutHead,
];

/** Cuts a run of capitalised words `[from, end)` at known names, forms of address, roles and heads, and adds the units. */
export function parseRun(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]): void {
  if (isCalledBehindNoun(words, from, end, rules)) {
    units.push(createUnit(from, end, 'organization', 'name-behind-noun'));
    return;
  }
  const cut = new RunCut(words, from, end, rules, units);
  // “Former Rovers captain” at the head of a sentence
  const opens = from + 1 < end && (isStatus(words, from, end, rules) || isGrade(words, from, end, rules));
  if (opens && !(words[from + 1] as Word).role) cut.skipTo(from + 1);
  // “Oslo-based Harbour Bank”
  if (cut.at + 1 < end && rules.compoundEnd.test(cut.word.surface)) cut.skipTo(cut.at + 1);
  while (cut.at < end) if (!CUTS.some((tries) => tries(cut))) cut.at++;
  cut.flush(end);
}
