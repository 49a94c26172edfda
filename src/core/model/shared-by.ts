import type { EntityId } from './entity.ts';
import type { AttributedStatement } from './statement.ts';

/** A statement with these who say it besides its speaker; that one is none of them. */
export function sharedBy(
  { sharedBy: _before, ...rest }: AttributedStatement,
  ids: readonly EntityId[],
  speaker: EntityId | undefined,
): AttributedStatement {
  const others = new Set(ids);
  if (speaker !== undefined) others.delete(speaker);
  return others.size > 0 ? { ...rest, sharedBy: [...others].sort() } : rest;
}
