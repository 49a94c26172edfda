import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “the thriller Hotel Larch”, “the ferry Nordvik”, “the Larch International tennis tournament”: what a noun calls a work, a ship or an event is nobody, wherever it stands. Changes `units`. */
export function takeLabelled(words: readonly Word[], units: readonly Unit[], rules: MentionRules): void {
  if (!rules.workNouns) return;
  const keyOf = ({ first, last }: Unit): string =>
    words
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' ');
  const things = new Set<string>();
  for (const unit of units)
    if (mayBeThing(unit) && (isWork(words, unit, rules) || isShip(words, unit, rules) || isEvent(words, unit, rules)))
      things.add(keyOf(unit));
  if (things.size === 0) return;
  for (const unit of units) if (mayBeThing(unit) && things.has(keyOf(unit))) retype(unit, 'thing', 'labelled');
}

const mayBeThing = ({ kind, known, generic }: Unit): boolean =>
  (kind === 'name' || kind === 'organization') && known === undefined && !generic;

/** “the film [Larch Valley Express]”, but not “the film Falk made” */
function isWork(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  if (!rules.workNouns?.has(labelOf(words, unit))) return false;
  return (
    unit.kind === 'organization' || words.slice(unit.first, unit.last).every(({ given, family }) => !given && !family)
  );
}

/** “the ferry [Nordvik]”, “the aircraft carrier [Lou Berg]” */
function isShip(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const label = labelOf(words, unit);
  return (
    rules.shipNouns?.has(label) === true || rules.shipNouns?.has(`${words[unit.first - 2]?.lower} ${label}`) === true
  );
}

/** “the [Larch International] tennis tournament” */
function isEvent(words: readonly Word[], { first, last, kind }: Unit, rules: MentionRules): boolean {
  if (kind !== 'organization' || !rules.eventTails?.has((words[last - 1] as Word).lower)) return false;
  const near = words
    .slice(last, last + 3)
    .filter(({ sentence, capital }) => !capital && sentence === words[first]?.sentence);
  return near.some(
    ({ lower }, at) => rules.eventNouns?.has(lower) && near.slice(0, at).every(({ pos }) => pos === 'NOUN'),
  );
}

/** The noun in lower case right before a name. */
function labelOf(words: readonly Word[], { first }: Unit): string {
  const label = words[first - 1];
  return label?.sentence === words[first]?.sentence && label?.capital === false ? label.lower : '';
}
