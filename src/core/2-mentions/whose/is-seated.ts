import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleDraft } from '../titles/role-node.ts';

/** “judge”, “representative”, “member”: who sits on a court, a board or a council; “pundit”: who is on a station. */
export function isSeated({ head }: RoleDraft, rules: MentionRules): boolean {
  return (
    rules.benchRoles?.has(head) === true ||
    rules.boardRoles?.has(head) === true ||
    rules.airRoles?.has(head) === true ||
    rules.faintHeads.has(head)
  );
}
