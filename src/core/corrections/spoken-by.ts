import type { Entity } from '../model/entity.ts';
import { sharedBy } from '../model/shared-by.ts';
import type { AttributedStatement } from '../model/statement.ts';

/** A statement given to a speaker, or to none. */
export function spokenBy(
  statement: AttributedStatement,
  speaker: Entity | undefined,
  rule?: string,
): AttributedStatement {
  const { speaker: _name, speakerId: _id, speakerRule, ...rest } = statement;
  if (!speaker) return rest;
  const how = rule ?? speakerRule;
  return {
    ...sharedBy(rest, rest.sharedBy ?? [], speaker.id),
    speaker: speaker.label,
    speakerId: speaker.id,
    ...(how !== undefined && { speakerRule: how }),
  };
}
