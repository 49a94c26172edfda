import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { wordsNear } from '../words/words-near.ts';
import { isWhere, playsAs } from './plays-as.ts';

/** “Newcastle striker Ada Falk”, “Ostby beat Newcastle 3-1”: in a text on games, towns are the teams that are called by them. Changes `units`. */
export function takeTeams(words: readonly Word[], units: readonly Unit[], rules: MentionRules): void {
  const { gameWords } = rules;
  if (!gameWords) return;
  const towns = townsIn(words, units, rules);
  const told = new Set<string>();
  for (const unit of towns) if (playsAs(words, unit, towns, rules)) told.add(nameOf(words, unit));
  if (told.size === 0 || !isOnGames(words, gameWords)) return;
  for (const unit of towns)
    if (told.has(nameOf(words, unit)) && !isWhere(unit, wordsNear(words, unit.first), rules))
      retype(unit, 'organization', 'team-of-place');
}

const nameOf = (words: readonly Word[], { first, last }: Unit): string =>
  words
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(' ');

/** What may be a town, or is called so in short: “Newcastle”, “Wolfsburg”, “City” where Larch City is named. */
function townsIn(words: readonly Word[], units: readonly Unit[], { gameWords, clubHeads }: MentionRules): Unit[] {
  const people = new Set<string>();
  const clubs = new Set<string>();
  for (const { kind, first, last } of units) {
    if (last - first < 2) continue;
    if (kind === 'organization') clubs.add((words[last - 1] as Word).folded);
    else if (kind === 'name' && words[first]?.given) people.add((words[last - 1] as Word).folded);
  }
  return units.filter(({ kind, rule, first, last }) => {
    const { given, family, folded, surface, lower } = words[first] as Word;
    if (kind === 'place' && rule === 'known-name') return true;
    // “Larch City”
    if (last - first > 1) return rule === 'place-head' && clubHeads?.has((words[last - 1] as Word).lower) === true;
    if (/^(?:place|thing)-head$/.test(rule)) return clubs.has(folded);
    const isNamed = given || family || people.has(folded) || surface.includes('-') || gameWords?.has(lower) === true;
    return kind === 'name' && !isNamed && words[first - 1]?.pos !== 'NUM';
  });
}

/** Whether a text has several words that hardly any but those on a game have. */
function isOnGames(words: readonly Word[], gameWords: ReadonlySet<string>): boolean {
  const found = new Set<string>();
  for (const { lower } of words) if (gameWords.has(lower) && found.add(lower).size === ENOUGH) return true;
  return false;
}

const ENOUGH = 4;
