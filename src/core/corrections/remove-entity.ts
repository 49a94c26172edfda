import type { EntityId } from '../model/entity.ts';
import type { Draft } from './draft.ts';
import { spokenBy } from './spoken-by.ts';

/** Removes an entity and every trace of it. */
export function removeEntity(draft: Draft, id: EntityId): void {
  draft.entities.delete(id);
  for (const [key, { from, to }] of [...draft.relations]) if (from === id || to === id) draft.relations.delete(key);
  for (const statement of draft.statements.values()) {
    const isSpeaker = statement.speakerId === id;
    if (!isSpeaker && !statement.mentions.includes(id)) continue;
    draft.statements.set(statement.id, {
      ...(isSpeaker ? spokenBy(statement, undefined) : statement),
      mentions: statement.mentions.filter((one) => one !== id),
    });
  }
}
