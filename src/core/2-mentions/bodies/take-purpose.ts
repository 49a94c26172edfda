import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

/** “[Coalition] to Stop Harbour Noise”, “[Campaign] to Save the Larch House”: what a body in capitals is there to do. Returns the last unit in it. */
export function takePurpose({ words, unit, units, index, rules }: GrowingUnit): number {
  const verb = words[unit.last + 1];
  if (!verb?.capital || words[unit.last]?.lower !== rules.purposeLink || !rules.purposeVerbs?.has(verb.lower))
    return index;
  const { sentence } = words[unit.first] as Word;
  const isBody = unit.kind === 'organization' || unit.kind === 'thing';
  if (!isBody || unit.known || verb.sentence !== sentence) return index;
  const isHere = (at: number): boolean => words[at]?.sentence === sentence && words[at]?.capital === true;
  let end = verb.index + 1;
  for (;;) {
    if (isHere(end)) end++;
    else if (isInside(words[end]) && isHere(end + 1)) end += 2;
    else break;
  }
  if (end === verb.index + 1) return index;
  Object.assign(unit, { last: end, kind: 'organization', rule: 'cause', generic: false });
  let last = index;
  while ((units[last + 1]?.first ?? end) < end) last++;
  return last;

  function isInside(word: Word | undefined): boolean {
    const lower = word?.lower ?? '';
    return word?.sentence === sentence && (rules.nameLinks.has(lower) || rules.definiteArticles.has(lower));
  }
}
