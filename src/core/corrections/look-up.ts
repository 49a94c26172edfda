import type { EntityRef, TextAnchor } from '../model/correction.ts';
import type { Entity, EntityMention } from '../model/entity.ts';
import { hull, overlaps, type Span } from '../model/span.ts';
import type { AttributedStatement, StatementId } from '../model/statement.ts';
import type { Draft } from './draft.ts';
import { findAnchor } from './find-anchor.ts';
import { shorten } from './shorten.ts';

/** What a decision is about was not found; `message` says why it no longer applies. */
export class NoLonger extends Error {}

/** How much of two spans has to be common for one to be the other after articles or program changed. */
const ENOUGH = 0.5;

/** The entity of a reference: by its id, else by its anchor, if what stands there bears its name. Throws NoLonger. */
export function lookUpEntity(draft: Draft, { id, name, anchor }: EntityRef): Entity {
  const entity = draft.entities.get(id);
  if (entity) return entity;
  const place = anchor && findAnchor(anchor, draft.docs);
  if (place && !('reason' in place)) {
    let best: { entity: Entity; share: number } | undefined;
    for (const other of draft.entities.values()) {
      if (name !== undefined && ![other.label, other.name, ...other.aliases].includes(name)) continue;
      for (const mention of other.mentions) {
        const share = mention.doc === place.doc ? shareOf(mention, place) : 0;
        if (share >= ENOUGH && share > (best?.share ?? 0)) best = { entity: other, share };
      }
    }
    if (best) return best.entity;
  }
  throw new NoLonger(`nobody is ${name ? `“${shorten(name)}” (${id})` : id} any more`);
}

/** The mentions of an entity that stand at some anchors. Throws NoLonger if one is not found. */
export function lookUpMentions(draft: Draft, entity: Entity, anchors: readonly TextAnchor[]): EntityMention[] {
  return [...new Set(anchors.map((anchor) => lookUpMention(draft, entity, anchor)))];
}

function lookUpMention(draft: Draft, entity: Entity, anchor: TextAnchor): EntityMention {
  const place = findAnchor(anchor, draft.docs);
  if ('reason' in place) throw new NoLonger(place.reason);
  const found = closest(
    entity.mentions.filter(({ doc }) => doc === place.doc),
    (mention) => mention,
    place,
  );
  if (found) return found;
  throw new NoLonger(
    `“${shorten(anchor.quote)}” in “${place.doc}” is not taken for “${shorten(entity.label)}” any more`,
  );
}

/** The statement whose content stands at an anchor. Throws NoLonger. */
export function lookUpStatement(draft: Draft, anchor: TextAnchor): AttributedStatement {
  const place = findAnchor(anchor, draft.docs);
  if ('reason' in place) throw new NoLonger(place.reason);
  const id: StatementId = `statement:${place.doc}@${place.start}-${place.end}`;
  const found =
    draft.statements.get(id) ??
    closest(
      [...draft.statements.values()].filter(({ doc, content }) => doc === place.doc && content.length > 0),
      ({ content }) => hull(content),
      place,
    );
  if (found) return found;
  throw new NoLonger(`“${shorten(anchor.quote)}” in “${place.doc}” is not taken for a statement any more`);
}

function closest<T>(items: readonly T[], spanOf: (item: T) => Span, place: Span): T | undefined {
  let best: { item: T; share: number } | undefined;
  for (const item of items) {
    const share = shareOf(spanOf(item), place);
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { item, share };
  }
  return best?.item;
}

/** What two spans share of what they cover together (Jaccard 1901). */
function shareOf(a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (a.end - a.start + b.end - b.start - common);
}
