import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

/** “[Sindicato] de [Maestros]”, “[Association] des [Pêcheurs]”, “[Partido Verde]”: a body that foreign words name. Returns the last unit in it. */
export function takeForeign({ words, unit, units, index, rules }: GrowingUnit): number {
  const { foreignHeads, foreignLinks } = rules;
  if (!foreignHeads || !foreignLinks) return index;
  const start = startOf(words, unit, rules);
  if (start < unit.first && unit.kind === 'name') unit.first = start;
  const opener = words[unit.first] as Word;
  const isForeign = foreignHeads.has(opener.lower) && !unit.known && unit.kind !== 'title';
  if (!(isForeign || unit.generic)) return index;
  const isLink = (at: number): boolean =>
    words[at]?.sentence === opener.sentence && foreignLinks.has(words[at]?.lower ?? '');
  let last = index;
  let isLonger = false;
  for (;;) {
    const next: Unit | undefined = units[last + 1];
    let at = unit.last;
    while (isLink(at)) at++;
    // “Conseil de l'Audiovisuel”
    if (words[at]?.sentence === opener.sentence && ELIDED.test(words[at]?.surface ?? '')) {
      unit.last = at + 1;
      isLonger = true;
      continue;
    }
    const isBeside = next !== undefined && next.first === at && words[next.first]?.sentence === opener.sentence;
    // “Association des [Pêcheurs]”, “Sindicato de | [Maestros]”
    const isLinked = at > unit.last || foreignLinks.has(words[unit.last - 1]?.lower ?? '');
    if (!next || !isBeside || !isLinked || next.kind === 'title') break;
    unit.last = next.last;
    last++;
  }
  const isTold = isLonger || last > index || (isForeign && unit.last - unit.first > 1);
  if (!isTold) return index;
  retype(unit, 'organization', 'organization-head');
  unit.generic = false;
  return last;
}

const ELIDED = /^[dl]['’]\p{Lu}/u;

/** “[Médecins de la] Rivière”: a head that the sentence begins with, for all that it is no name by itself. */
function startOf(words: readonly Word[], { first }: Unit, { foreignHeads, foreignLinks }: MentionRules): number {
  let at = first - 1;
  while (foreignLinks?.has(words[at]?.lower ?? '')) at--;
  const head = words[at];
  const isHead = head?.capital === true && head.sentence === words[first]?.sentence && foreignHeads?.has(head.lower);
  return isHead && at < first - 1 ? at : first;
}
