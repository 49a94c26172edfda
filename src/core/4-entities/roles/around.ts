import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Node, Refs } from '../nodes/node.ts';

/** What the search for a role's body reads. */
export interface Around {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
  readonly rules: MentionRules;
  /** Whether an organization is none that an office is in, as far as it was asked; no mention of one comes or goes meanwhile. */
  readonly apart: Map<Node, boolean>;
}
