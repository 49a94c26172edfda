import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';

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
    if (word.titled || heads.has(word.index)) continue;
    const kind = kindOf(word, map, rules);
    if (!kind) continue;
    const first = startOf(words, word.index, map, rules);
    const { start } = words[first] as Word;
    const gender = rules.genderedNouns.get(word.lower);
    found.push({
      start,
      end: word.end,
      kind: 'group',
      name: word.lower,
      rule: kind,
      ...(gender && { gender }),
      ...(kind === 'group-noun' && { plural: true }),
      ...(kind === 'organization-noun' && isQualified(words, first, word.index, map, rules) && { qualified: true }),
    });
  }
  return found;
}

function kindOf(word: Word, map: UnitMap, rules: MentionRules): string | undefined {
  const unit = map[word.index];
  if (unit && unit.kind !== 'thing') return undefined;
  if (unit && !word.lower.endsWith('s') && !rules.wordForms) return undefined;
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'ADJ') return undefined;
  // “the 27-year-old said”
  if (rules.wordForms ? /^\d+-åring(?:en)?$/.test(word.lower) : /^\d+-year-old$/.test(word.lower)) return 'age';
  if (rules.kinNouns.has(word.lower)) return 'kin';
  if (rules.groupNouns.has(word.lower)) return 'group-noun';
  if (rules.organizationNouns.has(word.lower)) return 'organization-noun';
  if (rules.singleNouns.has(word.lower)) return 'single-noun';
  return undefined;
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
    const unit = map[first - 1];
    if (unit) {
      if (unit.kind === 'title' || unit.first < 0) break;
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
      rules.definiteArticles.has(article.lower) &&
      rules.institutionHeads.has((words[head] as Word).lower)
    ) {
      first -= 2;
      break;
    }
    // “farmers' committee”
    if (before.surface === "'" && (words[first - 2] as Word | undefined)?.pos === 'NOUN') {
      first -= 2;
      continue;
    }
    if (before.pos !== 'ADJ' && before.pos !== 'NOUN' && before.pos !== 'NUM' && before.pos !== 'PROPN') break;
    if (rules.definiteArticles.has(before.lower) || rules.indefiniteArticles.has(before.lower)) break;
    first--;
  }
  return first;
}
