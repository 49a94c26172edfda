import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleDraft } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';

/** “head [of the delegation] of Peru”, “head [of the] Peruvian [delegation]”: those who are sent belong to the title, which is of who sends them. */
export function nameDelegation(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  if (rules.wordForms || !rules.delegationHeads?.has(draft.head)) return;
  const at = draft.targetWords.findIndex(
    ([first, last]) => first > draft.headAt && rules.delegationNouns?.has((words[last - 1] as Word).lower),
  );
  const [first, last] = draft.targetWords[at] ?? [0, 0];
  if (last === 0) return;
  const sender = range(first, last)
    .map((index) => map[index])
    .find((unit) => unit?.kind === 'adjective' || unit?.kind === 'country');
  const isOwner = rules.pronouns.get((words[first] as Word).lower)?.possessive === true;
  draft.targetWords.splice(at, 1, ...(isOwner ? [[first, first + 1] as [number, number]] : []));
  if (sender && !draft.targets.includes(sender)) draft.targets.push(sender);
  // “the head of Peru's delegation” is called its head
  const isPossessed = range(first, last).some((index) => rules.possessiveMarks.has((words[index] as Word).lower));
  const told = range(isOwner ? first + 1 : first, last).filter((index) => map[index] === undefined);
  if (!isPossessed) draft.title.push(...range(draft.headAt + 1, first), ...told);
  draft.represents ||= draft.targets.some(({ kind }) => kind === 'adjective' || kind === 'country');
}
