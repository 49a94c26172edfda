import type { EntityId } from './entity.ts';
import type { AttributedStatement } from './statement.ts';

/** Who of these says something besides its speaker, sorted, each once; nothing where nobody does. */
export function sharersOf(ids: readonly EntityId[], speaker: EntityId | undefined): EntityId[] | undefined {
  const others = new Set(ids);
  if (speaker !== undefined) others.delete(speaker);
  return others.size > 0 ? [...others].sort() : undefined;
}

/** A statement with these who say it besides its speaker; that one is none of them. */
export function sharedBy(
  { sharedBy: _before, ...rest }: AttributedStatement,
  ids: readonly EntityId[],
  speaker: EntityId | undefined,
): AttributedStatement {
  const others = sharersOf(ids, speaker);
  return others ? { ...rest, sharedBy: others } : rest;
}
