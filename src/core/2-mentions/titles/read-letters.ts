import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import { type RoleNode, roleAt } from './role-node.ts';

/** “County Commissioner Ada Falk … The [CC] said”: letters behind an article that are those of a title which the text gives somebody, and of no body. */
export function readLetters(
  words: readonly Word[],
  map: UnitMap,
  roles: readonly RoleNode[],
  rules: MentionRules,
): RoleNode[] {
  const titles = new Map<string, RoleNode>();
  for (const role of roles) {
    const letters = role.holder ? lettersOf(words, role.title) : '';
    if (letters.length > 1 && !titles.has(letters)) titles.set(letters, role);
  }
  if (titles.size === 0) return [];
  const found: RoleNode[] = [];
  for (const word of words) {
    const unit = map[word.index];
    const title = word.shout ? titles.get(word.surface) : undefined;
    const article = words[word.index - 1];
    const isBare = unit?.kind === 'name' && unit.last - unit.first === 1;
    if (!title || !isBare || title.headAt > word.index || article?.sentence !== word.sentence) continue;
    if (!rules.definiteArticles.has(article.lower) || isOfBody(words, map, word.surface)) continue;
    unit.kind = 'role';
    const writtenAs = title.writtenAs ?? title.title.map((at) => (words[at] as Word).surface).join(' ');
    const role = roleAt(word.index, title.head, 'role-head');
    role.gender = title.gender;
    role.represents = title.represents;
    role.writtenAs = writtenAs;
    found.push(role);
  }
  return found;
}

/** “CC” of “County Commissioner”, “SP” of “Superintendent of Police” */
function lettersOf(words: readonly Word[], title: readonly number[]): string {
  const own = title.map((at) => words[at] as Word).filter(({ common }) => !common);
  return own.every(({ capital }) => capital) ? own.map(({ surface }) => surface[0]).join('') : '';
}

/** Whether a name of a body in the text is made of the letters. */
function isOfBody(words: readonly Word[], map: UnitMap, letters: string): boolean {
  return [...new Set(map)].some((unit) => {
    if (!unit || (unit.kind !== 'organization' && unit.kind !== 'name') || unit.last - unit.first < 2) return false;
    return lettersOf(words, range(unit.first, unit.last)) === letters;
  });
}
