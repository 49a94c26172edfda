import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import { createUnit, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “her resignation | as | chair”, “Ada Falk's second term | as | mayor”: whose office it is, and whether it is over. */
export function ownOffice(
  words: readonly Word[],
  role: RoleNode,
  as: number,
  map: UnitMap,
  rules: MentionRules,
): { readonly holder: Unit; readonly status?: RoleStatus } | undefined {
  const noun = words[as - 1];
  const status = noun && rules.termNouns?.get(noun.lower);
  if (!noun || !status || noun.sentence !== words[as]?.sentence) return undefined;
  // “her role as a smuggler” is one in a film
  const isPlayed = rules.indefiniteArticles.has(words[as + 1]?.lower ?? '') || !rules.roleHeads.get(role.head)?.office;
  if (isPlayed && rules.postNouns?.has(noun.lower)) return undefined;
  let at = as - 2;
  while (words[at]?.pos === 'ADJ' && as - at < FARTHEST_OWNER) at--;
  const owner = words[at];
  if (owner?.sentence !== noun.sentence) return undefined;
  const pronoun = rules.pronouns.get(owner.lower);
  const isTheirs = pronoun?.possessive && pronoun.person === 3 && pronoun.gender && !pronoun.plural;
  const named = rules.possessiveMarks.has(owner.lower) ? map[at - 1] : undefined;
  const holder = isTheirs
    ? (nameBefore(words, at, map) ?? createUnit(at, at + 1, 'pronoun', 'pronoun'))
    : named?.kind === 'name'
      ? named
      : undefined;
  return holder && { holder, ...(status === 'former' && { status }) };
}

/** In words: “his second full term as”. */
const FARTHEST_OWNER = 5;

/** “She left, and [Lou Berg] went on in | his role”: the name last told in the sentence, where somebody bears it. */
function nameBefore(words: readonly Word[], from: number, map: UnitMap): Unit | undefined {
  const { sentence } = words[from] as Word;
  for (let at = from - 1; words[at]?.sentence === sentence; at--) {
    if (/^["“”]$/.test((words[at] as Word).surface)) return undefined;
    const unit = map[at];
    if (unit?.kind === 'name' && isBorne(words, unit, map)) return unit;
  }
  return undefined;
}

/** “Ada Falk”, “Ms. Falk”, “Falk said”, and “Falk” where the text has Ada Falk */
function isBorne(words: readonly Word[], { first, last }: Unit, map: UnitMap): boolean {
  const opening = words[first] as Word;
  if (last - first > 1 || map[first - 1]?.kind === 'title') return opening.given || last - first === 1;
  if (/^(?:ADV|AUX|VERB)$/.test(words[last]?.pos ?? '')) return true;
  return map.some(
    (unit) =>
      unit?.kind === 'name' &&
      unit.last - unit.first > 1 &&
      words[unit.last - 1]?.folded === opening.folded &&
      words[unit.first]?.given,
  );
}
