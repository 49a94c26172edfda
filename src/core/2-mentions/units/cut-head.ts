import type { Word } from '../words/read-words.ts';
import { furthestHead, isProperCompound, runsItself, tailOf } from './heads-in-run.ts';
import { endOfCountries, isStationIn, speaksHere } from './known-in-run.ts';
import { isPersonHere } from './person-in-run.ts';
import { isHour, type RunCut } from './run-cut.ts';
import { describesNext, opensWithNoun } from './start-of-run.ts';
import { opensOffice } from './title-in-run.ts';
import { createUnit } from './unit.ts';

/** “[Larch Bank]”, “[Times Square]”: a name by what its last word is. */
export function cutHead(cut: RunCut): boolean {
  const { words, at, start, end, rules, word, next } = cut;
  // “Water Resources Minister”, “International Studies”: the matter of a title or of another name
  const isMatter =
    next !== undefined &&
    rules.rolePortfolios.has(word.lower) &&
    (next.role || (at === start && !next.head && word.pos !== 'NOUN'));
  // “AG Harlan” is no firm: what a firm is by law stands behind its name
  const isLegal = at === start && next !== undefined && rules.legalForms.has(word.lower);
  // “Harbour & Pike” is no harbour
  const isFirst = word.head !== 'organization' && next?.surface === '&' && at + 2 < end;
  if (!word.head || isHour(cut) || isMatter || isFirst || isLegal) return false;
  if (opensOffice(words, start, at, end, rules) || isPersonHere(words, start, at, end, cut.units, rules)) return false;
  // “Newspaper La Voce reported”: only the sentence made a name of the noun
  if (next && at === start && (describesNext(word, rules) || opensWithNoun(words, at, end, rules))) {
    cut.skipTo(at + 1);
    return true;
  }
  // “Dairy Australia”, “Radio Lagos”
  const isLandly =
    at === start &&
    word.head === 'organization' &&
    next &&
    (endOfCountries(words, at + 1, end) === end || isStationIn(words, at, end, rules));
  if (isLandly && !rules.wordForms && (!word.first || speaksHere(words, start, end, rules))) {
    cut.add(createUnit(start, end, 'organization', 'country-of-body'));
    return true;
  }
  // “Times Square”
  const isNoun = rules.wordForms?.body(word.lower)?.definite === true;
  const isSpot = at === start && word.head === 'organization' && next?.head === 'place' && at + 2 === end && !isNoun;
  const head = isSpot ? at + 1 : furthestHead(words, at, end, word.head, rules);
  const last = tailOf(words, start, head, end, rules);
  const kind = runsItself(words, head, rules) ? 'organization' : ((words[head] as Word).head ?? word.head);
  // “Group E”, “Court A”: one of several things
  if (head + 1 < end && !rules.wordForms && /^\p{Lu}\.?$/u.test((words[head + 1] as Word).surface)) {
    cut.add(createUnit(start, head + 2, 'thing', 'thing-head'));
    return true;
  }
  // “Operation Larch Shield”
  const isCampaign = at === start && last > head + 1 && rules.campaignHeads?.has(word.lower);
  const unit = createUnit(start, last, isCampaign ? 'thing' : kind, `${kind}-head`);
  unit.generic =
    kind === 'organization' && start === head && last === head + 1 && !isProperCompound(words[head] as Word, rules);
  cut.add(unit);
  return true;
}
