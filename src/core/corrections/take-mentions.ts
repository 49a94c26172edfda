import type { Entity, EntityId, EntityMention } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { sharedBy } from '../model/shared-by.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type AttributedStatement, speakersOf } from '../model/statement.ts';
import { addRelation, type Draft, joinAliases, joinIds, joinMentions } from './draft.ts';
import { removeEntity } from './remove-entity.ts';
import { spokenBy } from './spoken-by.ts';
import { tell } from './tell.ts';

/** Whose a claim is that rests on mentions of which some are taken away. */
type Side = 'kept' | 'taken' | 'both';

/**
 * Takes mentions from an entity and gives them to another one, or to none, with all that rests on them alone: statements
 * attributed through them, what statements mention by them, relations written around them. An entity that is left with
 * neither mention nor statement disappears. Tells what is worth a note.
 */
export function takeMentions(
  draft: Draft,
  fromId: EntityId,
  taken: readonly EntityMention[],
  intoId?: EntityId,
): string[] {
  const from = draft.entities.get(fromId)!;
  const sideOf = sides(from, new Set(taken));
  const [fromAfter, intoAfter] = shareMentions(draft, from, taken, intoId);
  draft.entities.set(fromId, fromAfter);
  if (intoAfter) draft.entities.set(intoAfter.id, intoAfter);

  let unattributed = 0;
  for (const statement of draft.statements.values()) {
    const isSpeaker = statement.speakerId === fromId && sideOf(statement.doc, statement.source) === 'taken';
    const isSharer =
      statement.sharedBy?.includes(fromId) === true && sideOf(statement.doc, statement.source) === 'taken';
    const side = statement.mentions.includes(fromId) ? sideOf(statement.doc, statement.content) : 'kept';
    if (!isSpeaker && !isSharer && side === 'kept') continue;
    const shared = isSharer ? shareOut(statement, fromId, intoId) : statement;
    const spoken = isSpeaker ? spokenBy(shared, intoAfter) : shared;
    if (isSpeaker && !intoAfter) unattributed += 1;
    const mentions = statement.mentions.filter((id) => id !== fromId || side !== 'taken');
    draft.statements.set(statement.id, {
      ...spoken,
      mentions: joinIds(intoAfter && side !== 'kept' ? [...mentions, intoAfter.id] : mentions),
    });
  }
  const dropped = shareRelations(draft, fromId, intoAfter?.id, sideOf);
  return [
    ...tell(unattributed, 'statement has no speaker now', 'statements have no speaker now'),
    ...tell(dropped, 'relation dropped', 'relations dropped'),
    ...removeIfEmpty(draft, fromId),
  ];
}

/** Gives one’s share in a statement to another, or to nobody. */
function shareOut(statement: AttributedStatement, fromId: EntityId, intoId: EntityId | undefined): AttributedStatement {
  const others = (statement.sharedBy ?? []).filter((id) => id !== fromId);
  return sharedBy(statement, intoId === undefined ? others : [...others, intoId], statement.speakerId);
}

/** Removes an entity that no text mentions and no statement is of, with its relations. */
function removeIfEmpty(draft: Draft, id: EntityId): string[] {
  const entity = draft.entities.get(id)!;
  if (entity.mentions.length > 0) return [];
  for (const statement of draft.statements.values()) if (speakersOf(statement).includes(id)) return [];
  removeEntity(draft, id);
  return [`nothing is left of “${entity.label}”`];
}

/** Tells whose a claim is: by the mentions inside its spans, or by those of the article where none stands inside. */
function sides(entity: Entity, taken: ReadonlySet<EntityMention>): (doc: string, spans: readonly Span[]) => Side {
  const byDoc = new Map<string, EntityMention[]>();
  for (const mention of entity.mentions) {
    const mentions = byDoc.get(mention.doc);
    if (mentions) mentions.push(mention);
    else byDoc.set(mention.doc, [mention]);
  }
  return (doc, spans) => {
    const all = byDoc.get(doc) ?? [];
    const inside = all.filter((mention) => spans.some((span) => overlaps(span, mention)));
    const counted = inside.length > 0 ? inside : all;
    const count = counted.filter((mention) => taken.has(mention)).length;
    if (count === 0) return 'kept';
    if (count === counted.length) return 'taken';
    return inside.length > 0 ? 'both' : 'kept';
  };
}

/** Both entities after the mentions went over, and with them the aliases that only they bear. */
function shareMentions(
  { docs, entities }: Draft,
  from: Entity,
  taken: readonly EntityMention[],
  intoId: EntityId | undefined,
): [Entity, Entity | undefined] {
  const isTaken = new Set(taken);
  const kept = from.mentions.filter((mention) => !isTaken.has(mention));
  const wordsOf = ({ doc, start, end }: EntityMention) => docs.get(doc)?.text.slice(start, end).replace(/\s+/g, ' ');
  const keptWords = new Set(kept.map(wordsOf));
  const gone = new Set(taken.map(wordsOf).filter((words) => !keptWords.has(words)));
  const aliases = from.aliases.filter((alias) => gone.has(alias));
  const into = intoId === undefined ? undefined : entities.get(intoId);
  return [
    { ...from, mentions: kept, aliases: from.aliases.filter((alias) => !gone.has(alias)) },
    into && {
      ...into,
      mentions: joinMentions(into.mentions, taken),
      aliases: joinAliases(into.name, into.aliases, aliases),
    },
  ];
}

/** Shares the evidence of an entity’s relations out, and tells how many relations have none left. */
function shareRelations(
  draft: Draft,
  fromId: EntityId,
  intoId: EntityId | undefined,
  sideOf: (doc: string, spans: readonly Span[]) => Side,
): number {
  let dropped = 0;
  for (const [key, relation] of [...draft.relations]) {
    if (relation.from !== fromId && relation.to !== fromId) continue;
    const isTaken = (one: Relation['evidence'][number]) => sideOf(one.doc, [one]) === 'taken';
    const taken = relation.evidence.filter(isTaken);
    if (taken.length === 0) continue;
    const kept = relation.evidence.filter((one) => !isTaken(one));
    draft.relations.delete(key);
    if (kept.length > 0) addRelation(draft, { ...relation, evidence: kept });
    if (intoId !== undefined) {
      const swap = (id: EntityId) => (id === fromId ? intoId : id);
      addRelation(draft, { ...relation, from: swap(relation.from), to: swap(relation.to), evidence: taken });
    } else if (kept.length === 0) dropped += 1;
  }
  return dropped;
}
