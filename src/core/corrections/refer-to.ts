import type { EntityRef } from '../model/correction.ts';
import type { EntityId, EntityMention } from '../model/entity.ts';
import { anchorText } from './anchor-text.ts';

/** What of an entity, or of its node, a reference needs. */
export interface Referable {
  readonly id: EntityId;
  readonly label: string;
  readonly mentions: readonly EntityMention[];
}

/** Refers to an entity for a decision: by its id and label, and by its first mention by name (any, if no text names it). */
export function referTo({ id, label, mentions }: Referable, textOf: (doc: string) => string | undefined): EntityRef {
  const mention = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
  const text = mention && textOf(mention.doc);
  if (mention === undefined || text === undefined || mention.end > text.length) return { id, name: label };
  return { id, name: label, anchor: anchorText({ id: mention.doc, text }, mention) };
}
