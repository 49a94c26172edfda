import type { EntityId } from '../model/entity.ts';
import { sharedBy } from '../model/shared-by.ts';
import type { Draft } from './draft.ts';
import { spokenBy } from './spoken-by.ts';

/** Removes an entity and every trace of it. */
export function removeEntity(draft: Draft, id: EntityId): void {
  draft.entities.delete(id);
  for (const [key, { from, to }] of [...draft.relations]) if (from === id || to === id) draft.relations.delete(key);
  for (const statement of draft.statements.values()) {
    const isSpeaker = statement.speakerId === id;
    const isSharer = statement.sharedBy?.includes(id) === true;
    if (!isSpeaker && !isSharer && !statement.mentions.includes(id)) continue;
    const left = sharedBy(statement, statement.sharedBy ?? [], id);
    draft.statements.set(statement.id, {
      ...(isSpeaker ? spokenBy(left, undefined) : left),
      mentions: statement.mentions.filter((one) => one !== id),
    });
  }
}
