import type { Analysis } from '../../model/analysis.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Relation, RoleStatus } from '../../model/relation.ts';

/** Gathers the relations of all documents under the ids of the merged entities, one for each pair and kind, with all evidence. */
export function mergeRelations(
  analyses: readonly Analysis[],
  newId: (doc: string, id: EntityId) => EntityId | undefined,
): Relation[] {
  const merged = new Map<string, { relation: Relation; evidence: Evidence[]; statuses: Map<RoleStatus, number> }>();
  for (const { doc, relations } of analyses)
    for (const relation of relations) {
      const from = newId(doc.id, relation.from);
      const to = newId(doc.id, relation.to);
      if (!from || !to) continue;
      const key = `${relation.kind} ${from} ${to}`;
      const entry = merged.get(key) ?? {
        relation: { ...relation, from, to },
        evidence: [],
        statuses: new Map<RoleStatus, number>(),
      };
      merged.set(key, entry);
      entry.evidence.push(...relation.evidence);
      if (relation.status)
        entry.statuses.set(relation.status, (entry.statuses.get(relation.status) ?? 0) + relation.evidence.length);
    }
  return [...merged]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { relation, evidence, statuses }]) => {
      const status = chooseStatus(statuses);
      return { ...relation, ...(status && { status }), evidence: evidence.sort(byPlace) };
    });
}

/** What most of the evidence says; where it is equal, that it is over. */
export function chooseStatus(statuses: ReadonlyMap<RoleStatus, number>): RoleStatus | undefined {
  const order: readonly RoleStatus[] = ['former', 'acting', 'designate', 'current'];
  const [best] = [...statuses].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]));
  return best?.[0];
}

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.doc, b.doc) || a.start - b.start || a.end - b.end || compare(a.rule, b.rule);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
