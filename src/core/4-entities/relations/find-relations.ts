import type { EntityId } from '../../model/entity.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Relation, RoleStatus } from '../../model/relation.ts';
import type { Node } from '../nodes/node.ts';
import type { FoundRelation, Known } from './found-relation.ts';
import { chooseStatus } from './merge-relations.ts';
import { relationsBesideNames } from './relations-beside-names.ts';
import { relationsOfRoles } from './relations-of-roles.ts';
import { relationsOfSuccessors } from './relations-of-successors.ts';

/** Finds what the text says of people, roles, countries and organizations, with the words that say it. Sorted. */
export function findRelations(reading: Reading, known: Known, rules: MentionRules): Relation[] {
  const found = [
    ...relationsOfRoles(reading, known, rules),
    ...relationsOfSuccessors(reading, known, rules),
    ...relationsBesideNames(reading, known, rules),
  ];
  return gather(found, reading.doc.id, known.ids);
}

/** A relation while its evidence is being gathered. */
interface Gathered {
  readonly relation: Relation;
  readonly evidence: Evidence[];
  readonly statuses: Map<RoleStatus, number>;
}

/** One relation a triple, with all its evidence; what ties nobody who is in the graph is dropped. */
function gather(found: readonly FoundRelation[], doc: string, ids: ReadonlyMap<Node, EntityId>): Relation[] {
  const relations = new Map<string, Gathered>();
  for (const { kind, from, to, status, span, rule, confidence } of found) {
    const fromId = ids.get(from);
    const toId = ids.get(to);
    if (!fromId || !toId) continue;
    const key = `${kind} ${fromId} ${toId}`;
    const evidence = { doc, start: span.start, end: span.end, rule, confidence };
    let entry = relations.get(key);
    if (entry === undefined) {
      const all: Evidence[] = [];
      entry = { relation: { kind, from: fromId, to: toId, evidence: all }, evidence: all, statuses: new Map() };
      relations.set(key, entry);
    }
    if (!entry.evidence.some((one) => one.start === evidence.start && one.end === evidence.end))
      entry.evidence.push(evidence);
    if (status) entry.statuses.set(status, (entry.statuses.get(status) ?? 0) + 1);
  }
  return [...relations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { relation, statuses }]) => {
      // once “former”, a later “President Harlan” is courtesy
      const status = statuses.has('former') ? 'former' : chooseStatus(statuses);
      return status ? { status, ...relation } : relation;
    });
}
