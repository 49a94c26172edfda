import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import { isInterim } from './is-interim.ts';

/** “the head of”, “a judge”, but not “will head”, “in general”, “official statement”. */
export function isNounHere(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1];
  if (isOwnThing(words, at, rules)) return false;
  // “a peer to peer network”
  if (isRepeated(words, at)) return false;
  // “EU [member] Poland”
  if (rules.memberNouns?.has(word.lower) && map[at + 1]?.kind === 'country') return false;
  // where compounds are one word, a noun behind another begins its own phrase
  if (next && next.sentence === word.sentence && !next.capital && !rules.wordForms) {
    // the last noun in a row is the head: “deputy director”, “official statement”
    const isEnding = rules.titleEndings.has(next.lower) && !next.role;
    const isStatus = isEnding || rules.roleStatuses.has(next.lower) || isInterim(words, at, rules);
    if (next.pos === 'NOUN' && !rules.known.has(next.lower) && !isStatus) return false;
    if (next.role && (next.pos === 'ADJ' || next.pos === 'PROPN')) return false;
  }
  // “the official Chinese news agency”
  if (
    map[at + 1]?.kind === 'adjective' &&
    next?.sentence === word.sentence &&
    words[at + 2]?.pos === 'NOUN' &&
    !rules.wordForms
  ) {
    return false;
  }
  // “hennes företrädare Lou Berg” held the office before her
  const owner = before?.sentence === word.sentence ? before.pronoun : undefined;
  if (rules.wordForms?.predecessor === word.lower && owner?.possessive && !owner.plural) return false;
  if (rules.rarelyRoles.has(word.lower))
    return (
      isOffice(word, before, next, rules) ||
      map[at - 1]?.kind === 'organization' ||
      isMemberOfBody(words, at, map, rules) ||
      isOwnedOffice(words, at, rules)
    );
  if (word.pos === 'NOUN' || word.pos === 'PROPN') return true;
  // “Ada Falk, editor-in-chief of …”, read as an adjective
  if (word.lower.includes('-') && rules.roleHeads.has(word.lower)) return true;
  if (word.pos !== 'ADJ' && word.pos !== 'VERB' && word.pos !== 'X') return false;
  if (before?.sentence !== word.sentence) return false;
  // “Lena Ostrow, currently head of retail”
  const isAside = words[at - 2]?.surface === ',' && rules.matterLinks.has(next?.lower ?? '');
  return (
    isDeterminer(before, rules) ||
    (before.pos === 'ADV' && isAside) ||
    isPredicate(words, at, rules) ||
    before.pos === 'ADJ' ||
    before.pos === 'NOUN' ||
    map[at - 1] !== undefined ||
    // “acting director-general”, where “acting” is read as a verb
    rules.roleStatuses.has(before.lower) ||
    rules.roleModifiers.has(before.lower)
  );
}

/** “[peer] to [peer]”: one word on both sides of a preposition. */
function isRepeated(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const isPair = (side: number): boolean =>
    words[at + 2 * side]?.lower === lower && /^(?:ADP|PART)$/.test(words[at + side]?.pos ?? '');
  return isPair(1) || isPair(-1);
}

/** “Ada Falk is [head] of research”, “was previously [coach] at Larch City” */
function isPredicate(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { sentence } = words[at] as Word;
  const link = words[at + 1]?.lower ?? '';
  if (!rules.matterLinks.has(link) && !rules.staffLinks?.has(link)) return false;
  let verb = at - 1;
  while (words[verb]?.pos === 'ADV') verb--;
  return words[verb]?.sentence === sentence && rules.copulas.has(words[verb]?.lower ?? '');
}

/** “a roof over their [head]”, “lost the party [whip]”: no office, though an office is called so. */
function isOwnThing(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { sentence, lower } = words[at] as Word;
  const [before, next] = [words[at - 1], words[at + 1]];
  const owner = before?.sentence === sentence ? rules.pronouns.get(before.lower) : undefined;
  const isNamed =
    next?.sentence === sentence && (next.capital || next.surface === ',' || rules.roleLinks.has(next.lower));
  if (rules.ownHeads?.has(lower) && owner?.possessive && !owner.thing && !isNamed) return true;
  const verbs = rules.lostHeads?.get(lower);
  if (!verbs) return false;
  return words
    .slice(Math.max(0, at - FARTHEST_VERB), at + FARTHEST_VERB)
    .some((word) => word.sentence === sentence && verbs.has(word.lower));
}

const FARTHEST_VERB = 4;

/** “general”, “justice” and the like are a role only beside a name, an office or what it is of: “the chief justice”. */
function isOffice(word: Word, before: Word | undefined, next: Word | undefined, rules: MentionRules): boolean {
  if (next?.capital && word.capital) return true;
  // “took the lead for Belgium”
  if (rules.neverAlone.has(word.lower))
    return (
      before?.sentence === word.sentence &&
      (rules.roleModifiers.has(before.lower) || rules.rolePortfolios.has(before.lower))
    );
  if (before?.sentence !== word.sentence) return false;
  // “school board member Ada Falk”
  if (next?.capital && rules.faintHeads.has(word.lower) && rules.organizationNouns.has(before.lower)) return true;
  return (
    rules.roleModifiers.has(before.lower) ||
    // “inspector general”
    (rules.roleHeads.has(before.lower) && rules.titleEndings.has(word.lower)) ||
    (isDeterminer(before, rules) && next !== undefined && (next.pos === 'VERB' || rules.roleLinks.has(next.lower)))
  );
}

/** “bolagets [ombud], Anna Lind”, “fackets lokala [ombud] heter”: whose it is stands before it, where compounds are one word. */
function isOwnedOffice(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { sentence, lower } = words[at] as Word;
  if (!rules.wordForms || rules.roleHeads.get(lower)?.office !== true) return false;
  const owner = words[words[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1];
  const next = words[at + 1];
  const isOwned =
    owner?.sentence === sentence && isDeterminer(owner, rules) && !rules.indefiniteArticles.has(owner.lower);
  return (
    isOwned &&
    next?.sentence === sentence &&
    (next.capital || next.surface === ',' || rules.namingWords.has(next.lower))
  );
}

/** “Ada Falk, [member] of the Larch Council”: without an article, at the head of its phrase. */
function isMemberOfBody(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const { sentence, lower } = words[at] as Word;
  const [before, link, article] = [words[at - 1], words[at + 1], words[at + 2]];
  const opens = before?.sentence !== sentence || before.surface === ',' || rules.conjunctions.has(before.lower);
  if (!opens || !rules.faintHeads.has(lower) || !rules.matterLinks.has(link?.lower ?? '')) return false;
  const body = map[article && rules.definiteArticles.has(article.lower) ? at + 3 : at + 2];
  // “Member for Larch Ada Falk”
  const isSeat = link?.lower === rules.seatLink && words[at]?.capital === true;
  if (isSeat && (body?.kind === 'place' || body?.kind === 'name')) return true;
  return body?.kind === 'organization' && words[body.first]?.sentence === sentence;
}
