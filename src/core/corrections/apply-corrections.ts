import { slug } from '../4-entities/nodes/slug.ts';
import type { Corpus } from '../model/analysis.ts';
import type {
  Correction,
  KeepApart,
  Merge,
  Move,
  Outcome,
  Reassign,
  RejectMention,
  RejectRelation,
  RejectStatement,
  Rename,
  Retype,
  Split,
} from '../model/correction.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { corpusOfDraft, type Draft, draftOf, joinAliases, joinMentions, relationKey } from './draft.ts';
import { dropNonsense } from './drop-nonsense.ts';
import { lookUpEntity, lookUpMentions, lookUpStatement, NoLonger } from './look-up.ts';
import { removeEntity } from './remove-entity.ts';
import { replaceEntity } from './replace-entity.ts';
import { shorten } from './shorten.ts';
import { spokenBy } from './spoken-by.ts';
import { takeMentions } from './take-mentions.ts';
import { tell } from './tell.ts';

export interface Corrected {
  readonly corpus: Corpus;
  /** One for each decision, in their order. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Replays decisions on a corpus, each on what the ones before it left. A decision whose entity or words are gone, or that
 * asks for what is so already, changes nothing and says why. What no decision touches stays the same value.
 */
export function applyCorrections(corpus: Corpus, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { corpus, outcomes: [] };
  const draft = draftOf(corpus);
  const outcomes = corrections.map((correction): Outcome => {
    try {
      return { correction, applied: true, notes: apply(draft, correction) };
    } catch (error) {
      if (error instanceof NoLonger) return { correction, applied: false, reason: error.message };
      throw error;
    }
  });
  return { corpus: corpusOfDraft(corpus, draft), outcomes };
}

function apply(draft: Draft, correction: Correction): string[] {
  switch (correction.kind) {
    case 'merge':
      return merge(draft, correction);
    case 'keep-apart':
      return keepApart(draft, correction);
    case 'split':
      return split(draft, correction);
    case 'move':
      return move(draft, correction);
    case 'rename':
      return rename(draft, correction);
    case 'retype':
      return retype(draft, correction);
    case 'reject-mention':
      return rejectMention(draft, correction);
    case 'reject-entity':
      removeEntity(draft, lookUpEntity(draft, correction.entity).id);
      return [];
    case 'reject-statement':
      return rejectStatement(draft, correction);
    case 'reject-relation':
      return rejectRelation(draft, correction);
    case 'reassign':
      return reassign(draft, correction);
  }
}

function merge(draft: Draft, correction: Merge): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  const into = lookUpEntity(draft, correction.into);
  if (entity.id === into.id) throw new NoLonger('they are one already');
  // What is merely described may turn out to be anybody.
  if (entity.kind !== into.kind && entity.kind !== 'group')
    throw new NoLonger(`one is ${a(entity.kind)}, the other ${a(into.kind)}: change the kind first`);
  replaceEntity(draft, entity.id, joined(entity, into));
  return entity.kind === into.kind ? [] : dropNotes(draft, into);
}

/** Says nothing about the graph, but a later merge by the program may have made one of the two. */
function keepApart(draft: Draft, correction: KeepApart): string[] {
  if (lookUpEntity(draft, correction.entity).id !== lookUpEntity(draft, correction.other).id) return [];
  throw new NoLonger('they are one: split them instead');
}

function split(draft: Draft, correction: Split): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  const mentions = lookUpMentions(draft, entity, correction.mentions);
  if (mentions.length === entity.mentions.length) throw new NoLonger('nothing else is left to split it from');
  const { kind, gender } = entity;
  const name = correction.name.trim();
  let id = `${kind}:${slug(name)}` as EntityId;
  const known = draft.entities.get(id);
  if (known && id !== entity.id)
    return [`“${shorten(known.label)}” was there already`, ...takeMentions(draft, entity.id, mentions, id)];
  for (let n = 2; draft.entities.has(id); n += 1) id = `${kind}:${slug(name)}-${n}` as EntityId;
  const isSomebody = kind === 'person' || kind === 'group';
  draft.entities.set(id, {
    id,
    kind,
    name,
    label: name,
    aliases: [],
    mentions: [],
    ...(isSomebody && gender !== undefined && { gender }),
  });
  return takeMentions(draft, entity.id, mentions, id);
}

function move(draft: Draft, correction: Move): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  const into = lookUpEntity(draft, correction.into);
  if (entity.id === into.id) throw new NoLonger('they are one already');
  const notes = takeMentions(draft, entity.id, lookUpMentions(draft, entity, correction.mentions), into.id);
  return entity.kind === into.kind ? notes : [...notes, ...dropNotes(draft, into)];
}

function rename(draft: Draft, correction: Rename): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  const name = correction.name.trim();
  if (entity.name === name) throw new NoLonger('it is called so already');
  const label = entity.label.startsWith(entity.name) ? name + entity.label.slice(entity.name.length) : name;
  const aliases = joinAliases(name, entity.aliases, [entity.name]);
  replaceEntity(draft, entity.id, { ...entity, name, label, aliases });
  return [];
}

function retype(draft: Draft, correction: Retype): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  const kind = correction.newKind;
  if (entity.kind === kind) throw new NoLonger(`it is ${a(kind)} already`);
  const { gender: _gender, code: _code, ...rest } = entity;
  const id: EntityId = `${kind}:${slug(entity.label)}`;
  // Only a role is called otherwise with its body than without.
  const retyped: Entity = { ...rest, id, kind, name: kind === 'role' ? entity.name : entity.label };
  const known = draft.entities.get(id) ?? countryNamed(draft, kind, entity.label);
  const result = known ? joined(entity, known) : retyped;
  replaceEntity(draft, entity.id, result);
  return [...(known ? [`“${shorten(known.label)}” was there already`] : []), ...dropNotes(draft, result)];
}

/** A country has its code for an id, not its name. */
function countryNamed(draft: Draft, kind: Entity['kind'], name: string): Entity | undefined {
  if (kind !== 'country') return undefined;
  return [...draft.entities.values()].find((other) => other.kind === kind && other.name === name);
}

function rejectMention(draft: Draft, correction: RejectMention): string[] {
  const entity = lookUpEntity(draft, correction.entity);
  return takeMentions(draft, entity.id, lookUpMentions(draft, entity, [correction.mention]));
}

function rejectStatement(draft: Draft, correction: RejectStatement): string[] {
  const rejected = lookUpStatement(draft, correction.statement);
  draft.statements.delete(rejected.id);
  for (const statement of draft.statements.values()) {
    if (statement.nestedIn !== rejected.id) continue;
    const { nestedIn: _, ...rest } = statement;
    // What was two deep is one deep now.
    draft.statements.set(statement.id, {
      ...rest,
      ...(rejected.nestedIn !== undefined && { nestedIn: rejected.nestedIn }),
    });
  }
  return [];
}

function rejectRelation(draft: Draft, correction: RejectRelation): string[] {
  const from = lookUpEntity(draft, correction.from).id;
  const to = lookUpEntity(draft, correction.to).id;
  if (draft.relations.delete(relationKey({ kind: correction.relation, from, to }))) return [];
  throw new NoLonger('no article is taken to say so any more');
}

function reassign(draft: Draft, correction: Reassign): string[] {
  const statement = lookUpStatement(draft, correction.statement);
  const speaker = correction.speaker ? lookUpEntity(draft, correction.speaker) : undefined;
  if (statement.speakerId === speaker?.id && (speaker || statement.speaker === undefined))
    throw new NoLonger(speaker ? 'it has this speaker already' : 'it has no speaker already');
  draft.statements.set(statement.id, spokenBy(statement, speaker, 'correction'));
  return [];
}

/** One entity of two: the names and mentions of both, the rest as the second has it. */
function joined(entity: Entity, into: Entity): Entity {
  const gender = into.gender ?? (into.kind === 'person' || into.kind === 'role' ? entity.gender : undefined);
  return {
    ...into,
    aliases: joinAliases(into.name, into.aliases, entity.aliases, [entity.name]),
    mentions: joinMentions(entity.mentions, into.mentions),
    ...(gender !== undefined && { gender }),
  };
}

function dropNotes(draft: Draft, { id, kind }: Entity): string[] {
  const ending = `no sense for ${a(kind)}`;
  return tell(
    dropNonsense(draft, id),
    `relation dropped that makes ${ending}`,
    `relations dropped that make ${ending}`,
  );
}

function a(kind: Entity['kind']): string {
  return `${kind === 'organization' ? 'an' : 'a'} ${kind === 'group' ? 'described speaker' : kind}`;
}
