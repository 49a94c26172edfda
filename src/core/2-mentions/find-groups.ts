import { createMention, type Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { RoleNode } from './titles/role-node.ts';
import type { UnitMap } from './units/map-units.ts';
import type { Word } from './words/read-words.ts';

/** Finds described people and bodies that no name stands for: “two officials”, “his wife”, “the company”. */
export function findGroups(
  words: readonly Word[],
  map: UnitMap,
  roles: readonly RoleNode[],
  rules: MentionRules,
): Mention[] {
  const found: Mention[] = [];
  const heads = new Set(roles.map((role) => role.headAt));
  for (const word of words) {
    const kind = word.described;
    if (kind === undefined || word.titled || heads.has(word.index) || !isDescription(word, words, map, rules)) continue;
    const first = startOf(words, word.index, map, rules);
    const { start } = words[first] as Word;
    const last = kind === 'organization-noun' ? endOfMatters(words, word.index + 1, map, rules) : word.index + 1;
    const mention = createMention('group', word.lower, kind, { start, end: (words[last - 1] as Word).end });
    mention.gender = rules.genderedNouns.get(word.lower);
    // “20 lokala klubbar”
    const isMany = kind === 'organization-noun' && rules.wordForms?.body(word.lower)?.plural === true;
    mention.plural = kind === 'group-noun' || isMany;
    mention.qualified =
      kind === 'organization-noun' && (last > word.index + 1 || isQualified(words, first, word.index, map, rules));
    found.push(mention);
  }
  return found;
}

/** Whether a noun is one here and no part of a name. */
function isDescription(word: Word, words: readonly Word[], map: UnitMap, rules: MentionRules): boolean {
  const { index, lower, pos, sentence } = word;
  const unit = map[index];
  if (unit && unit.kind !== 'thing') return false;
  const next = words[index + 1];
  // “the amount council tax can rise by”
  if (next?.sentence === sentence && rules.bodyThings?.get(lower)?.has(next.lower)) return false;
  // “the box office”
  const before = words[index - 1];
  if (before?.sentence === sentence && rules.thingsBefore?.get(lower)?.has(before.lower)) return false;
  // “the Ohio Republican said”, but not “the Republican candidate”
  if (rules.partisans?.has(lower))
    return next?.sentence === sentence && (next.pos === 'VERB' || next.pos === 'AUX') && !next.capital;
  if (unit && !lower.endsWith('s') && !rules.wordForms) return false;
  // “the mum-of-three”, tagged a number
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || (pos === 'NUM' && word.described === 'age');
}

/** “department [of science]”, “Senate committee [on energy and water]”: where the matters end that a body in lower case is for. */
function endOfMatters(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  const { sentence, lower } = words[from - 1] as Word;
  const isMatter = (at: number): boolean => {
    const word = words[at];
    return word?.sentence === sentence && !word.capital && !map[at] && rules.rolePortfolios.has(word.lower);
  };
  if (rules.wordForms || !rules.matterBodies?.has(lower)) return from;
  const link = words[from];
  if (link?.sentence !== sentence || !rules.nameLinks.has(link.lower) || !isMatter(from + 1)) return from;
  let end = from + 2;
  while (isMatter(end)) end++;
  if (rules.conjunctions.has(words[end]?.lower ?? '') && isMatter(end + 1)) {
    end += 2;
    while (isMatter(end)) end++;
  }
  return end;
}

/** “health ministry”, “Commons island committee”, but not “new ministry”. */
function isQualified(words: readonly Word[], first: number, head: number, map: UnitMap, rules: MentionRules): boolean {
  const before = words[head - 1];
  return (
    first < head &&
    before !== undefined &&
    (before.pos === 'NOUN' ||
      rules.rolePortfolios.has(before.lower) ||
      // “port authority”, where “port” is read as an adjective
      before.head !== undefined ||
      rules.bodyAdjectives.has(before.lower) ||
      rules.soleKinds?.get((words[head] as Word).lower)?.has(before.lower) ||
      map[head - 1] !== undefined ||
      before.surface === "'")
  );
}

/** Words before the noun that belong to it, without the article: “[two senior Polish officials]”. */
function startOf(words: readonly Word[], head: number, map: UnitMap, rules: MentionRules): number {
  let first = head;
  const { sentence } = words[head] as Word;
  while (first > 0 && head - first < 6) {
    const before = words[first - 1] as Word;
    if (before.sentence !== sentence) break;
    // “the former [Ostby council] chair”
    if (rules.roleStatuses.has(before.lower) && words[head + 1]?.role) break;
    const unit = map[first - 1];
    // a name that gave up its first words (“Ridge-led [PMB]”) no longer covers them
    if (unit && unit.first < first) {
      if (unit.kind === 'title' || unit.first < 0) break;
      // “kritiserar Granskningsverket | regeringen”: only an adjective stands before a definite noun
      if (rules.wordForms && first === head && unit.kind !== 'adjective' && unit.kind !== 'thing') break;
      first = unit.first;
      continue;
    }
    // “Barn- och utbildningsnämnden”
    const part = words[first - 2];
    if (part?.sentence === sentence && part.surface.endsWith('-') && rules.conjunctions.has(before.lower)) {
      first -= 2;
      continue;
    }
    // “search and rescue office”
    const article = words[first - 3];
    if (
      first < head &&
      rules.conjunctions.has(before.lower) &&
      part?.pos === 'NOUN' &&
      article?.sentence === sentence &&
      (rules.definiteArticles.has(article.lower) || rules.possessiveMarks.has(article.lower)) &&
      rules.institutionHeads.has((words[head] as Word).lower)
    ) {
      first -= 2;
      break;
    }
    // “on Monday | council leader Ada Falk”
    if (rules.weekdays?.has(before.lower) || rules.months?.has(before.lower)) break;
    // “by the time | school starts”
    if (part?.sentence === sentence && rules.clauseTimes?.has(before.lower) && rules.definiteArticles.has(part.lower))
      break;
    // “farmers' committee”
    if (before.surface === "'" && (words[first - 2] as Word | undefined)?.pos === 'NOUN') {
      first -= 2;
      continue;
    }
    if (before.pos !== 'ADJ' && before.pos !== 'NOUN' && before.pos !== 'NUM' && before.pos !== 'PROPN') break;
    if (!rules.wordForms && isHeadlineVerb(words, first - 1, rules)) break;
    if (rules.definiteArticles.has(before.lower) || rules.indefiniteArticles.has(before.lower)) break;
    // where compounds are one word, two nouns in a row are two phrases
    if (rules.wordForms && before.pos === 'NOUN') break;
    first--;
  }
  return first;
}

/** “Data watchdog [reprimands] government”: what looks like a plural before a noun is a verb where nouns without an article begin the sentence. */
function isHeadlineVerb(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const { lower, pos, sentence } = words[at] as Word;
  if (pos !== 'NOUN' || words[at - 1]?.pos !== 'NOUN' || !lower.endsWith('s') || !rules.singular(lower)) return false;
  let first = at;
  while (words[first - 1]?.sentence === sentence && /^(?:NOUN|ADJ|PROPN)$/.test(words[first - 1]?.pos ?? '')) first--;
  return words[first - 1]?.sentence !== sentence;
}
