import type { MentionRules } from '../../model/mention-rules.ts';
import { matchKnown } from '../words/match-known.ts';
import type { Word } from '../words/read-words.ts';
import { createUnit, type Unit } from './unit.ts';

/**
 * Finds names of bodies whose first word alone has a capital: “(Borgerlig framtid)”, “föreningen Rädda ålen”, “Nationella
 * samlingen”, “Ängens vänner”, “Brugs tekniska högskola”. Once found, such a name may also
 * begin a sentence. By the word that they begin at.
 */
export function findSmallTails(words: readonly Word[], rules: MentionRules): ReadonlyMap<number, Unit> {
  const found = new Map<number, Unit>();
  if (!rules.wordForms) return found;
  const told = new Map<string, Unit>();
  for (const word of words) {
    if (!word.capital || word.titled) continue;
    // “Luleå tekniska universitet” begins a sentence too
    const isOther = word.common || (word.listed && matchKnown(words, word.index)?.kind !== 'place');
    const unit =
      ofRegion(words, word.index, rules) ??
      ofJoined(words, word.index, rules) ??
      (word.first ? (isOther ? undefined : ofTown(words, word.index, rules)) : readTail(words, word.index, rules));
    if (!unit) continue;
    found.set(word.index, unit);
    told.set(textOf(words, unit.first, unit.last), unit);
  }
  for (const word of words) {
    if (!word.capital || !word.first || told.size === 0) continue;
    for (const unit of told.values()) {
      const last = word.index + unit.last - unit.first;
      if (textOf(words, word.index, last) === textOf(words, unit.first, unit.last))
        found.set(word.index, createUnit(word.index, last, unit.kind, unit.rule));
    }
  }
  return found;
}

const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

function readTail(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next?.sentence !== word.sentence || next.capital) return undefined;
  const known = matchKnown(words, at);
  if (known) return known.kind === 'place' ? (ofTown(words, at, rules) ?? ofFriends(words, at, rules)) : undefined;
  const bracket = endOfBracket(words, at);
  if (bracket > at) return createUnit(at, bracket, 'organization', 'party-in-brackets');
  return (
    ofTown(words, at, rules) ??
    ofPair(words, at, rules) ??
    ofFriends(words, at, rules) ??
    ofAdjectives(words, at, rules) ??
    ofOwner(words, at, rules) ??
    ofCause(words, at, rules) ??
    (isCalled(words, at, rules) ? ofPhrase(words, at, rules) : undefined)
  );
}

const MOST_IN_BRACKETS = 5;

/** “Per Ek (Borgerlig framtid)”, “Ada Lind (Samling för Lerudden)”: where the bracket ends; `at` where it holds anything else. */
function endOfBracket(words: readonly Word[], at: number): number {
  if (words[at - 1]?.surface !== '(' || words[at - 2]?.capital !== true) return at;
  // “Per Ek (Framåt)”; a word that is no other is judged as a name
  if (words[at + 1]?.surface === ')' && !words[at]?.common) return at;
  for (let end = at; end < at + MOST_IN_BRACKETS; end++) {
    const word = words[end];
    if (word?.surface === ')') return end;
    if (!word?.isWord || /\d/.test(word.surface) || word.sentence !== words[at]?.sentence) return at;
  }
  return at;
}

/** “Luleå tekniska universitet”, “Nationellt forensiskt centrum”: an adjective between a name or another and the bare noun for a body. */
function ofTown(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const { sentence } = words[at] as Word;
  const [adjective, head] = [words[at + 1], words[at + 2]];
  if (
    adjective?.sentence !== sentence ||
    head?.sentence !== sentence ||
    head.capital ||
    !rules.wordForms?.followsTown(adjective.lower)
  )
    return undefined;
  const form = rules.wordForms?.body(head.lower);
  if (adjective.pos !== 'ADJ' || !form || form.definite || form.plural) return undefined;
  return createUnit(at, at + 3, 'organization', 'organization-head');
}

/** “Region Skåne”, “Region Jönköpings län”, “Region Jämtland Härjedalen”: a part of the country that governs itself. */
function ofRegion(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const { sentence, lower } = words[at] as Word;
  const isHere = (one: number): boolean => words[one]?.sentence === sentence && words[one]?.capital === true;
  if (!rules.wordForms?.districtNouns.has(lower) || !isHere(at + 1) || words[at + 1]?.given) return undefined;
  let last = at + 2;
  while (isHere(last) && matchKnown(words, last)?.kind === 'place') last++;
  const isOwner = rules.possessiveMarks.has(words[last]?.lower ?? '');
  const isCounty = rules.wordForms.countyNouns.has(words[isOwner ? last + 1 : last]?.lower ?? '');
  // “Region Skånes ordförande”, but “Region Jönköpings län”
  if (isOwner && !isCounty && matchKnown(words, last - 1)?.kind !== 'place') return undefined;
  if (isCounty) last += isOwner ? 2 : 1;
  return createUnit(at, last, 'organization', 'region');
}

/** “Freds- och konfliktinstitutet”, “Post- och Telestyrelsen”: compounds for a body that share their last part. */
function ofJoined(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const { sentence, surface } = words[at] as Word;
  const [link, head] = [words[at + 1], words[at + 2]];
  if (!/^\p{Lu}\p{L}+-$/u.test(surface) || head?.sentence !== sentence) return undefined;
  const form = rules.conjunctions.has(link?.lower ?? '') ? rules.wordForms?.body(head.lower) : undefined;
  const isBody = form !== undefined && form.base !== form.head && !form.plural && !head.role;
  return isBody ? createUnit(at, at + 3, 'organization', 'organization-head') : undefined;
}

/** “intresseorganisationen Skog och Mark”: two names behind the noun for one body. */
function ofPair(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const [word, link, second, behind] = words.slice(at, at + 4) as Word[];
  if (!word || !link || second?.sentence !== word.sentence || !second.capital || word.given) return undefined;
  if (!rules.conjunctions.has(link.lower) || behind?.capital || !isCalled(words, at, rules)) return undefined;
  return createUnit(at, at + 3, 'organization', 'name-behind-noun');
}

/** “Vassbro naturvänner” */
function ofFriends(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const next = words[at + 1];
  const isBody = next?.sentence === words[at]?.sentence && next?.capital === false;
  return isBody && rules.wordForms?.areFriends(next.lower)
    ? createUnit(at, at + 2, 'organization', 'cause')
    : undefined;
}

/** “Nationella samlingen”, “Kungliga tekniska högskolan”: an adjective in capitals before a definite noun. */
function ofAdjectives(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const { sentence, lower } = words[at] as Word;
  // “Arktiskt forum”
  const near = words[at + 1]?.lower ?? '';
  const isBare = rules.wordForms?.body(near)?.definite === false || rules.wordForms?.isProperName(near);
  if (isBare && rules.wordForms?.isNeuter(lower)) return createUnit(at, at + 2, 'organization', 'organization-head');
  if (!rules.wordForms?.isAdjective(lower)) return undefined;
  const isSecond = words[at + 1]?.pos === 'ADJ' && words[at + 2]?.sentence === sentence;
  const noun = words[isSecond ? at + 2 : at + 1] as Word;
  if (noun.pos !== 'NOUN' || noun.capital || noun.role || !rules.wordForms.looksDefinite(noun.lower)) return undefined;
  const isBody = rules.wordForms.body(noun.lower)?.definite === true || rules.wordForms.isProperName(noun.lower);
  // “Internationella skidförbundet” is told by its head
  if (rules.wordForms.body(noun.lower) && !isSecond) return undefined;
  return createUnit(at, noun.index + 1, isBody ? 'organization' : 'name', isBody ? 'organization-head' : 'small-tail');
}

/** “Ängens vänner”, “Brugs tekniska högskola”: what a name in the genitive owns that makes a body of it. */
function ofOwner(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const { sentence } = words[at] as Word;
  if (!rules.possessiveMarks.has(words[at + 1]?.lower ?? '')) return undefined;
  const near = words[at + 2];
  if (near?.sentence !== sentence || near.capital) return undefined;
  const word = words[at] as Word;
  // “partiet Folkets kraft”, but not “bolaget Solvindens kraft”
  const isBody = isCalled(words, at, rules) && !rules.businessNouns.has(words[at - 1]?.lower ?? '');
  const isMatter = isBody && rules.wordForms?.looksDefinite(word.lower) && near.pos === 'NOUN' && !near.role;
  // “Statens kulturråd”
  const isState =
    word.lower === rules.wordForms?.theState && near.pos === 'NOUN' && !rules.wordForms.looksDefinite(near.lower);
  if (isState || isMatter || rules.wordForms?.causeNouns.has(near.lower))
    return createUnit(at, at + 3, 'organization', 'cause');
  const head = words[at + 3];
  if (!rules.wordForms?.isAdjective(near.lower) || head?.sentence !== sentence || head.capital) return undefined;
  const form = rules.wordForms.body(head.lower);
  // “Byarådets sista styrelse” is no name
  if (!form || form.definite || form.plural || rules.wordForms.body((words[at] as Word).lower)) return undefined;
  return createUnit(at, at + 4, 'organization', 'organization-head');
}

/** “föreningen [Rädda ålen]”, “ordförande i [Levande hav]”: whether a word stands where a body is called by its name. */
function isCalled(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const before = words[at - 1];
  if (before?.sentence !== words[at]?.sentence || before === undefined) return false;
  const form = rules.wordForms?.body(before.lower);
  if (form?.definite && !form.plural) return true;
  if (rules.wordForms?.isOpening(before.lower)) return true;
  return rules.roleLinks.has(before.lower) && words[at - 2]?.role === true;
}

/** “föreningen [Hopp mot hat]”, “nätverket [Kvinnor för fred]”: what a body stands against or, if it is called by people, up for. */
function ofCause(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const [word, link, noun] = words.slice(at, at + 3) as Word[];
  if (!word || !link || noun?.sentence !== word.sentence || word.given || !isCalled(words, at, rules)) return undefined;
  const arePeople = rules.nameLinks.has(link.lower) && rules.wordForms?.looksPlural(word.lower);
  if (!arePeople && !rules.causeLinks?.has(link.lower)) return undefined;
  const isBare = noun.pos === 'NOUN' && !noun.capital && !rules.wordForms?.looksDefinite(noun.lower);
  return isBare ? createUnit(at, at + 3, 'organization', 'cause') : undefined;
}

const LONGEST_PHRASE = 4;

/** “Rädda ålen”, “Ny start”, “Rör inte vår skog”: words that are no names up to a noun, before a verb, a preposition or a mark. */
function ofPhrase(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const word = words[at] as Word;
  const isPlain = word.common || rules.wordForms?.isAdjective(word.lower) || rules.wordForms?.isParticiple(word.lower);
  if (!isPlain || word.given || word.family) return undefined;
  let end = at + 1;
  while (end < at + LONGEST_PHRASE) {
    const next = words[end];
    if (next?.sentence !== word.sentence || next.capital || next.role || !/^(?:ADJ|ADV|DET|NOUN|PRON)$/.test(next.pos))
      break;
    end++;
    // “tankesmedjan [Kaukasiska institutet]” is told by its head
    if (rules.wordForms?.body(next.lower)?.definite) return undefined;
    if (next.pos === 'NOUN') return createUnit(at, end, 'name', 'small-tail');
  }
  return undefined;
}
