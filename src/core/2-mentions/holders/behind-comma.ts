import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';

/** “a spokeswoman for the company, Ignacia Bravo, denied”, “The transport secretary, Harriet Loxley, defended”. */
export function behindComma(
  words: readonly Word[],
  role: RoleNode,
  unit: Unit | undefined,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  if (!unit) return undefined;
  const after = words[unit.last];
  const closes =
    !after ||
    after.sentence !== words[role.headAt]?.sentence ||
    /^[,;:.)—–("“-]$/.test(after.surface) ||
    after.pos === 'VERB' ||
    after.pos === 'AUX' ||
    closesBehindBody(words, unit.last, map, rules);
  const determiner = words[role.first - 1];
  const opens =
    role.targets.length > 0 ||
    role.targetWords.length > 0 ||
    (determiner !== undefined && isDeterminer(determiner, rules)) ||
    // “säger ordföranden, Anna Lind”: the article is the ending
    (rules.wordForms !== undefined && role.definite) ||
    determiner?.sentence !== words[role.headAt]?.sentence;
  // “In a letter to the minister, Ana Ruiz said”: the comma closes what stands before the subject
  // “The Deputy Premier and Minister of Water, Ivo Radu, left”
  // “Corvane's president and chief executive, Ada Falk, left”
  const isSecond =
    ((words[role.headAt] as Word).capital || (!rules.wordForms && words[role.first - 2]?.roleHead !== undefined)) &&
    rules.conjunctions.has(determiner?.lower ?? '') &&
    hasArticleBefore(words, role.first - 2, rules) &&
    /^[,;.)]$/.test(after?.surface ?? '');
  // “Speaking there, Deputy Minister of Roads, Ivo Radu, said”
  const isBare =
    (words[role.headAt] as Word).capital && determiner?.surface === ',' && /^[,;.)]$/.test(after?.surface ?? '');
  // “But Deputy Minister of Roads, Ivo Radu, said”
  const isLed = !rules.wordForms && determiner?.first && determiner.pos === 'CCONJ' && after?.surface === ',';
  const link = words[role.first - 2];
  const isAdjunct =
    link?.pos === 'ADP' &&
    link.sentence === words[role.headAt]?.sentence &&
    (after?.pos === 'VERB' || after?.pos === 'AUX');
  return closes && (opens || isSecond || isBare || isLed) && !isAdjunct ? unit : undefined;
}

/** “its head, Jane Roe | of the Larch Institute|, left” */
function closesBehindBody(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): boolean {
  const { sentence } = words[at] as Word;
  if (words[at]?.pos !== 'ADP' || rules.wordForms) return false;
  const article = words[at + 1];
  const body = map[article && isDeterminer(article, rules) ? at + 2 : at + 1];
  const close = body && words[body.last];
  return close?.sentence === sentence && close.surface === ',';
}

/** “[The Deputy Premier] and Minister”: whether the words up to `at` begin with an article, with no comma between. */
function hasArticleBefore(words: readonly Word[], at: number, rules: MentionRules): boolean {
  for (let index = at; index > at - LONGEST_ROW; index--) {
    const word = words[index];
    if (word?.sentence !== words[at]?.sentence || word?.surface === ',') return false;
    const lower = word?.lower ?? '';
    if (rules.definiteArticles.has(lower) || (!rules.wordForms && rules.possessiveMarks.has(lower))) return true;
  }
  return false;
}

const LONGEST_ROW = 14;

/** “[The Director], Ministry of Water, Ivo Radu, …”: a body between commas, and whoever holds the office in it. */
export function behindBody(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  nameAt: (at: number) => Unit | undefined,
): { readonly body: Unit; readonly holder: Unit } | undefined {
  const body = map[role.last + 1];
  if (role.targets.length + role.targetWords.length > 0 || !(words[role.headAt] as Word).capital) return undefined;
  if (body?.kind !== 'organization' || body.first !== role.last + 1 || words[body.last]?.surface !== ',')
    return undefined;
  const holder = nameAt(body.last + 1);
  const closes = holder && /^[,.;]$/.test(words[holder.last]?.surface ?? '');
  return closes && holder.last - holder.first > 1 ? { body, holder } : undefined;
}
