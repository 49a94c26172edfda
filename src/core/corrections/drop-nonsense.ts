import type { EntityId } from '../model/entity.ts';
import type { RelationKind } from '../model/relation.ts';
import type { Draft } from './draft.ts';

/** Drops the relations of an entity that make no sense between what its ends now are, and tells how many. */
export function dropNonsense(draft: Draft, id: EntityId): number {
  let dropped = 0;
  for (const [key, { kind, from, to }] of [...draft.relations]) {
    if (from !== id && to !== id) continue;
    const ends = [draft.entities.get(from)?.kind, draft.entities.get(to)?.kind];
    if (ENDS[kind].every((kinds, at) => kinds.includes(ends[at] ?? ''))) continue;
    draft.relations.delete(key);
    dropped += 1;
  }
  return dropped;
}

/** What each relation may lead from and to; what is merely described may be a person or a body. */
const ENDS: Readonly<Record<RelationKind, readonly [readonly string[], readonly string[]]>> = {
  holds: [
    ['person', 'group'],
    ['role', 'group'],
  ],
  of: [
    ['role', 'group'],
    ['country', 'organization', 'group'],
  ],
  affiliatedWith: [
    ['person', 'group'],
    ['organization', 'group'],
  ],
  represents: [
    ['person', 'group'],
    ['country', 'group'],
  ],
};
