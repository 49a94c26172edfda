import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';

/** “The head of | the metal-working employers|, Ada Falk, left”: a full name between commas behind a title and all that it is of. */
export function behindPhrase(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[role.headAt] as Word;
  const determiner = words[role.first - 1];
  if (rules.wordForms || determiner?.sentence !== sentence || !isDeterminer(determiner, rules)) return undefined;
  if (rules.variedHeads.has(role.head) || !isLinked(words, role, rules)) return undefined;
  for (let at = role.last; at < role.last + LONGEST_PHRASE; at++) {
    const word = words[at];
    if (word?.sentence !== sentence || /^[;:()—–]$/.test(word.surface)) return undefined;
    if (CLOSES.test(word.pos) && !word.surface.includes('-')) return undefined;
    if (word.surface !== ',') continue;
    // “the head of the “Larch,” Ada Falk, left”
    const opening = /^["”]$/.test(words[at + 1]?.surface ?? '') ? at + 2 : at + 1;
    // “the consultant in charge, Dr Ada Falk, left”
    const title = map[opening]?.kind === 'title' ? map[opening] : undefined;
    const from = title?.last ?? opening;
    const name = map[from];
    const close = name && words[name.last];
    const isFull = name?.kind === 'name' && name.first === from && name.last - name.first > 1;
    if (!isFull || !(title || words[from]?.given)) return undefined;
    const isOpen = close?.sentence !== sentence || close.surface !== ',' || words[name.last + 1]?.capital === true;
    return isOpen || at === role.last ? undefined : name;
  }
  return undefined;
}

/** What no phrase that a title is of has in it. */
const CLOSES = /^(?:AUX|PRON|SCONJ|VERB)$/;

/** In words: “of the national reef insurance scheme's executive committee”. */
const LONGEST_PHRASE = 12;

/** Whether a title goes on with what it is of. */
function isLinked(words: readonly Word[], role: RoleNode, rules: MentionRules): boolean {
  const link = words[role.last]?.lower ?? '';
  const isLink = rules.matterLinks.has(link) || rules.employLinks.has(link) || rules.insideLinks.has(link);
  return role.last > role.headAt + 1 || isLink;
}
