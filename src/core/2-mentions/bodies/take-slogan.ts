import type { Word } from '../words/read-words.ts';
import type { GrowingUnit } from './growing-unit.ts';

/** “campaign group [Save] Our [Sands]”: behind the noun for a body a name may hold any word. Returns the last unit in it. */
export function takeSlogan({ words, unit, units, index, rules }: GrowingUnit): number {
  const before = words[unit.first - 1];
  const { sentence } = words[unit.first] as Word;
  if (rules.wordForms || unit.kind !== 'name' || before?.sentence !== sentence || before.role) return index;
  if (!rules.organizationNouns.has(before.lower)) return index;
  const link = words[unit.last];
  const next = units[index + 1];
  const isInside =
    link?.sentence === sentence &&
    link.common &&
    (link.capital || (rules.definiteArticles.has(link.lower) && next?.kind !== 'title' && link.pos === 'DET'));
  if (!isInside || next?.first !== unit.last + 1 || words[next.first]?.given) return index;
  Object.assign(unit, { last: next.last, kind: 'organization', rule: 'slogan' });
  return index + 1;
}
