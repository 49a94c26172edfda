import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';

/** “Mayor Ada Weaver left. Weaver said”: a bare trade, title or head with a capital is who bears it as a family name. */
export function takeSurnames(words: readonly Word[], units: readonly Unit[], rules: MentionRules): void {
  const families = new Set<string>();
  for (const { kind, first, last } of units) {
    const opener = words[first] as Word;
    const end = lastOfFamily(words, last, rules);
    if (kind === 'name' && end - first > 1 && end - first < 5 && (opener.given || opener.initial))
      families.add((words[end - 1] as Word).folded);
  }
  if (families.size === 0) return;
  for (const unit of units) {
    const isHead = unit.kind === 'role' || unit.generic === true || (unit.rule.endsWith('-head') && !unit.known);
    // “Tom Holland left. Holland said”
    const isCountry = unit.kind === 'country' && rules.speechVerbs.has(words[unit.last]?.lower ?? '');
    if (!(isHead || isCountry) || unit.last - unit.first > 1 || !families.has((words[unit.first] as Word).folded))
      continue;
    if (standsAlone(words, unit, rules))
      Object.assign(unit, { kind: 'name', rule: 'capitals', generic: false, known: undefined });
  }
}

/** “Ada Falk [Jr.]”: where the family name before such an ending ends. */
function lastOfFamily(words: readonly Word[], last: number, rules: MentionRules): number {
  return rules.nameEndings.has((words[last - 1] as Word).lower) ? last - 1 : last;
}

/** Whether neither an article before the word nor a noun behind it makes a description of it. */
function standsAlone(words: readonly Word[], { first, last }: Unit, rules: MentionRules): boolean {
  const word = words[first] as Word;
  const before = words[first - 1];
  const after = words[last];
  if (!word.capital || (before?.sentence === word.sentence && isDeterminer(before, rules))) return false;
  return !(after?.sentence === word.sentence && (after.capital || after.role || /^(?:NOUN|ADJ|NUM)$/.test(after.pos)));
}
