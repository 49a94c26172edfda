import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { chosenFor } from './chosen-for.ts';
import { subjectBefore } from './subject-before.ts';

/** “elected [Ada Falk] | to be”, “[Ada Falk] is believed | to be”, “[Ada Falk], considered by the police | to be” */
export function saidToBe(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  if (rules.wordForms || !rules.predicateVerbs.has(words[at]?.lower ?? '')) return undefined;
  const to = at - 1;
  if (words[to]?.lower !== rules.serveLink) return undefined;
  const chosen = chosenFor(words, to, map, rules);
  if (chosen) return chosen;
  let verb = to - 1;
  // “by | the police”
  for (let link = verb; link > verb - FARTHEST_AGENT; link--)
    if (rules.receivedLinks.has(words[link]?.lower ?? '')) verb = link - 1;
  if (words[verb]?.sentence !== words[at]?.sentence || !rules.believedVerbs?.has(words[verb]?.lower ?? ''))
    return undefined;
  const beside = words[verb - 1]?.surface === ',' ? map[verb - 2] : undefined;
  if (beside?.kind === 'name' && beside.last === verb - 1) return beside;
  return words[verb - 1]?.pos === 'AUX' ? subjectBefore(words, verb, map, rules) : undefined;
}

/** In words: “by the Ostby police”. */
const FARTHEST_AGENT = 5;
