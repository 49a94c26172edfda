import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import type { Unit } from './unit.ts';

/** “Avon and Somerset Police”, “Pesticides and Veterinary Medicines Authority”: makes one body of two places or matters that share it. */
export function joinTwins(words: readonly Word[], units: readonly Unit[], rules: MentionRules): Unit[] {
  const { twinHeads } = rules;
  if (!twinHeads) return [...units];
  const out: Unit[] = [];
  for (const unit of units) {
    const before = out.at(-1);
    const isPlaced =
      before && twinHeads.has((words[unit.last - 1] as Word).lower) && isTwin(words, before, unit, rules);
    const isShared = before && isMatter(words, before, unit, rules);
    if (before && (isPlaced || isShared)) {
      unit.first = before.first;
      unit.bareFirst = undefined;
      out.pop();
      takeOrigin(words, unit, out, rules);
    }
    out.push(unit);
  }
  return out;
}

/** “[Nordic] Moss and Lichen Trust”: a region or a faith right before what is one body now. */
function takeOrigin(words: readonly Word[], unit: Unit, out: Unit[], { originWords }: MentionRules): void {
  const before = out.at(-1);
  if (before?.kind !== 'thing' || before.last !== unit.first || before.last - before.first > 1) return;
  const { lower, sentence } = words[before.first] as Word;
  if (sentence !== words[unit.first]?.sentence || !originWords.has(lower)) return;
  unit.first = before.first;
  out.pop();
}

function isTwin(words: readonly Word[], one: Unit, unit: Unit, rules: MentionRules): boolean {
  if (unit.kind !== 'organization' || unit.known || unit.last - unit.first < 2 || one.last !== unit.first - 1)
    return false;
  const [place, link, opener] = [words[one.first] as Word, words[one.last] as Word, words[one.first - 1]];
  // “Leeds and Hull City Council” are two
  if (unit.last - unit.first > 2 && rules.cityWords?.has((words[unit.last - 2] as Word).lower)) return false;
  if ((one.kind !== 'name' && one.kind !== 'place') || one.last - one.first > 1) return false;
  const isOpened = opener?.sentence === place.sentence;
  // “officials from Leeds and Hull City Council”
  const those = words[one.first - 2];
  const isMany = those?.roleHead?.plural === true || rules.groupNouns.has(those?.lower ?? '');
  const isPair = isOpened && (rules.pairLinks?.has(opener.lower) === true || (opener.pos === 'ADP' && isMany));
  // “for Devon and Cornwall Police”
  const mayBePerson = place.given && !(isOpened && opener.pos === 'ADP');
  return link.sentence === place.sentence && rules.conjunctions.has(link.lower) && !mayBePerson && !isPair;
}

/** “the [Larch Pesticides] and Veterinary Medicines Authority”, “[Meat] and Livestock Australia”: the first matter of a body, which has no name of its own. */
function isMatter(words: readonly Word[], one: Unit, unit: Unit, rules: MentionRules): boolean {
  const [opening, link, second] = [words[one.first] as Word, words[one.last] as Word, words[unit.first] as Word];
  const isOfLand = unit.rule === 'country-of-body';
  const isBody = unit.kind === 'organization' || isOfLand;
  if (one.kind !== 'name' || !isBody || unit.known || one.last !== unit.first - 1) return false;
  if (link.sentence !== opening.sentence || link.sentence !== second.sentence || !rules.conjunctions.has(link.lower))
    return false;
  const last = words[one.last - 1] as Word;
  const isName = [opening, last, second].some((word) => word.given || word.family || word.shout || word.initial);
  if (isName || unit.last - unit.first < 2 || matchKnown(words, unit.first) !== undefined) return false;
  const isPlural = rules.singular((words[unit.last - 1] as Word).lower) !== undefined;
  const article = words[one.first - 1];
  // two bodies have an article each
  if (unit.rule === 'organization-head' && !isPlural)
    return article?.sentence === opening.sentence && rules.definiteArticles.has(article.lower);
  return isOfLand && one.last - one.first === 1;
}
