import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “A driver, identified as [Lou Berg], said”, “a fisherman who gave his name as [Hassan]” */
export function namedAs(
  words: readonly Word[],
  { headAt, last }: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[headAt] as Word;
  const next = words[last];
  const mayName = next?.surface === ',' || rules.pronouns.get(next?.lower ?? '')?.relative === true;
  if (!rules.namedAs || !mayName) return undefined;
  for (let at = last + 1; at < last + LONGEST_GAP && words[at]?.sentence === sentence; at++) {
    const unit = map[at]?.kind === 'title' ? map[at + 1] : map[at];
    if (unit) return unit.kind === 'name' && rules.namedAs.test(gapBetween(words, last, at)) ? unit : undefined;
  }
  return undefined;
}

/** In words: “, who asked to be identified only by his first name, ”. */
const LONGEST_GAP = 14;

/** The words `[from, to)` as a text has them between two others. */
function gapBetween(words: readonly Word[], from: number, to: number): string {
  const gap = words.slice(from, to).map(({ surface }) => (surface === ',' ? surface : ` ${surface}`));
  return `${gap.join('')} `;
}
