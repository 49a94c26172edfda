import { retype } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

const LONGEST_TAIL = 4;

/** “[Larch Hospitals] [NHS foundation trust]”, “[Ostby] [ambulance service]”: the kind of a public body, in lower case behind its name. Returns the last unit in it. */
export function takeTrust({ words, unit, units, index, rules }: GrowingUnit): number {
  const isNamed = unit.kind === 'organization' ? !unit.generic : unit.kind === 'name' || unit.kind === 'place';
  if (!rules.trustTails || !isNamed || rules.indefiniteArticles.has(words[unit.first - 1]?.lower ?? '')) return index;
  const owner = units[index + 1];
  const isShared = owner?.first === unit.last && owner.known?.kind === 'organization';
  const from = isShared && owner ? owner.last : unit.last;
  const { sentence } = words[unit.first] as Word;
  for (let end = from + LONGEST_TAIL; end > from; end--) {
    const tail = words.slice(from, end);
    if (tail.some((word) => word.sentence !== sentence || word.capital)) continue;
    if (!rules.trustTails.has(tail.map(({ lower }) => lower).join(' '))) continue;
    if (tail[tail.length - 1]?.pos !== 'NOUN' || goesOn(words[end], sentence)) continue;
    unit.last = end;
    retype(unit, 'organization', 'organization-head');
    return isShared ? index + 1 : index;
  }
  return index;
}

/** “the Larch trust [fund]”, “few in Larch trust [her]” */
function goesOn(word: Word | undefined, sentence: number): boolean {
  return word?.sentence === sentence && /^(?:NOUN|PRON|PROPN)$/.test(word.pos);
}
