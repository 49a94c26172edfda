import type { Entity, EntityId } from '../model/entity.ts';
import { sharedBy } from '../model/shared-by.ts';
import type { AttributedStatement } from '../model/statement.ts';
import { addRelation, type Draft, joinIds } from './draft.ts';

/** Puts an entity in the place of another one (or of its old self) everywhere: statements, mentions in them, relations. */
export function replaceEntity(draft: Draft, oldId: EntityId, entity: Entity): void {
  draft.entities.delete(oldId);
  draft.entities.set(entity.id, entity);
  for (const statement of draft.statements.values()) {
    const isSpeaker = statement.speakerId === oldId && (oldId !== entity.id || statement.speaker !== entity.label);
    const isMentioned = oldId !== entity.id && statement.mentions.includes(oldId);
    const isSharer = oldId !== entity.id && statement.sharedBy?.includes(oldId) === true;
    if (!isSpeaker && !isMentioned && !isSharer) continue;
    const speaker = isSpeaker ? entity.id : statement.speakerId;
    const replaced: AttributedStatement = {
      ...sharedBy(
        statement,
        (statement.sharedBy ?? []).map((id) => (id === oldId ? entity.id : id)),
        speaker,
      ),
      ...(isSpeaker && { speaker: entity.label, speakerId: entity.id }),
      mentions: joinIds(statement.mentions.map((id) => (id === oldId ? entity.id : id))),
    };
    draft.statements.set(statement.id, replaced);
  }
  if (oldId === entity.id) return;
  for (const [key, relation] of [...draft.relations]) {
    if (relation.from !== oldId && relation.to !== oldId) continue;
    draft.relations.delete(key);
    addRelation(draft, {
      ...relation,
      from: relation.from === oldId ? entity.id : relation.from,
      to: relation.to === oldId ? entity.id : relation.to,
    });
  }
}
