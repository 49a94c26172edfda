import { retype } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

/** “the network [Shore] to [Shore]”, “the charity [Hand] in [Hand]”: a body called by one word twice. Returns the last unit in it. */
export function takeEcho({ words, unit, units, index, rules }: GrowingUnit): number {
  const next = units[index + 1];
  const [word, link, echo] = words.slice(unit.first, unit.first + 3) as [Word, Word?, Word?];
  if (rules.wordForms || unit.last - unit.first > 1 || next?.first !== unit.first + 2) return index;
  if (!/^(?:name|place|organization)$/.test(unit.kind) || next.last - next.first > 1) return index;
  const isEcho = link && echo && echo.lower === word.lower && echo.sentence === word.sentence && !word.given;
  if (!isEcho || !/^(?:ADP|PART)$/.test(link.pos) || link.capital) return index;
  const noun = words[unit.first - 1];
  if (noun?.sentence !== word.sentence || !rules.organizationNouns.has(noun.lower)) return index;
  unit.last = next.last;
  retype(unit, 'organization', 'echo');
  return index + 1;
}
