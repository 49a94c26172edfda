import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “61 million [U.S.] dollars”, “the [Canadian] dollar”: the name of a currency is no mention of its country. */
export function takeCurrency(words: readonly Word[], unit: Unit, { currencies }: MentionRules): void {
  if (unit.kind !== 'country' && unit.kind !== 'adjective') return;
  const next = words[unit.last];
  if (next?.sentence !== (words[unit.first] as Word).sentence || !currencies.has(next.lower)) return;
  retype(unit, 'thing', 'currency');
}
