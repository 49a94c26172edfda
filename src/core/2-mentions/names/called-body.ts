import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { namesHolder } from '../units/names-holder.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[the] local English-language daily Larch Gazette”, “[the] Oslo newspaper ‘Larchposten’”: a name behind its noun and all that tells what kind of body it is. */
export function calledBody(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): Unit | undefined {
  let at = from;
  while (at < from + MOST_WORDS && describes(words, at, from, map, rules)) at = map[at]?.last ?? at + 1;
  const noun = words[at - 1];
  const isNoun = at > from && noun !== undefined && (isBodyNoun(noun, rules) || isTradeOfMany(noun, words[at], rules));
  if (!isNoun) return undefined;
  const isQuoted = QUOTE.test(words[at]?.surface ?? '');
  const first = isQuoted ? at + 1 : at;
  const named = map[first];
  if (named?.first !== first || words[first]?.sentence !== noun.sentence) return undefined;
  const isName = named.kind === 'name' || named.kind === 'organization';
  return isName && (isQuoted || !namesHolder(words, named, rules)) ? named : undefined;
}

/** “newspaper”, “daily”, “NGO” */
export function isBodyNoun({ lower, capital, shout }: Word, rules: MentionRules): boolean {
  return (!capital || shout) && (rules.organizationNouns.has(lower) || rules.labelNouns?.has(lower) === true);
}

/** “spokesman for [promoters] Larch Live”: one name behind a trade in the plural is that of a firm. */
function isTradeOfMany({ lower, capital }: Word, name: Word | undefined, rules: MentionRules): boolean {
  const one = capital || name?.given ? undefined : rules.singular(lower);
  return one !== undefined && rules.roleHeads.get(one)?.office === false;
}

const MOST_WORDS = 7;

const QUOTE = /^["“‘]$/;

/** “English-language” */
const KIND = /^\p{Lu}\p{L}+-\p{Ll}+$/u;

/** Whether a word tells what kind of body is named behind it: “local”, “Norwegian”, “Oslo”, “rights”, “internationally [recognized]”. */
function describes(words: readonly Word[], at: number, from: number, map: UnitMap, rules: MentionRules): boolean {
  const word = words[at];
  if (!word?.isWord || word.sentence !== words[from]?.sentence || rules.roleLinks.has(word.lower)) return false;
  const unit = map[at];
  if (word.shout && isBodyNoun(word, rules)) return QUOTE.test(words[at + 1]?.surface ?? '');
  if (KIND.test(word.surface)) return unit === undefined || unit.last === at + 1;
  const next = unit && words[unit.last];
  if (unit) return /^(?:adjective|country|place)$/.test(unit.kind) && next?.capital === false && next.isWord;
  if (word.capital || word.common) return false;
  return /^(?:ADJ|NOUN)$/.test(word.pos) || (word.pos === 'ADV' && word.lower.endsWith('ly')) || isDone(word);
}

const isDone = ({ pos, lower }: Word): boolean => pos === 'VERB' && lower.endsWith('ed');
