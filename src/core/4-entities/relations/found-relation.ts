import type { EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { RelationKind, RoleStatus } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { RoleLinks } from '../roles/link-roles.ts';

/** What one place in the text says of two nodes. */
export interface FoundRelation {
  readonly kind: RelationKind;
  readonly from: Node;
  readonly to: Node;
  readonly status?: RoleStatus;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** What is known of a text's nodes when its relations are sought. */
export interface Known {
  readonly mentions: readonly Mention[];
  readonly roles: RoleLinks;
  readonly refs: Refs;
  readonly ids: ReadonlyMap<Node, EntityId>;
}
