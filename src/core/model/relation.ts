import type { EntityId } from './entity.ts';
import type { Evidence } from './evidence.ts';

/** person *holds* role; role *of* country or organization; person *affiliatedWith* organization; person *represents* country. */
export type RelationKind = 'holds' | 'of' | 'affiliatedWith' | 'represents';

export type RoleStatus = 'current' | 'former' | 'acting' | 'designate';

export interface Relation {
  readonly kind: RelationKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** Only of *holds*. */
  readonly status?: RoleStatus;
  readonly evidence: readonly Evidence[];
}
