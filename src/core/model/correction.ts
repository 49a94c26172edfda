import type { Entity, EntityId, EntityKind } from './entity.ts';
import type { Relation, RelationKind } from './relation.ts';
import type { Span } from './span.ts';
import type { AttributedStatement, StatementId } from './statement.ts';

/** Words of an article with a little of what stands around them, so that they are found again when the article changed. */
export interface TextAnchor extends Span {
  readonly doc: string;
  /** The words themselves: of a mention its surface, of a statement the hull of its content. */
  readonly quote: string;
  /** Up to 32 characters before and after them. */
  readonly before?: string;
  readonly after?: string;
}

/** An entity as it was when a decision was made: by its id, or where that is gone by a place where it is mentioned. */
export interface EntityRef {
  readonly id: EntityId;
  /** What it was called, for the reader of the file. */
  readonly name?: string;
  readonly anchor?: TextAnchor;
}

/** The kinds that a reader can give an entity. */
export type RetypedKind = Exclude<EntityKind, 'group'>;

interface Decision {
  /** Tells decisions apart, in the file and in the page. */
  readonly id: string;
  /** Why, in the reader’s words. */
  readonly note?: string;
}

/** Two entities are one: the first becomes the second. */
export interface Merge extends Decision {
  readonly kind: 'merge';
  readonly entity: EntityRef;
  readonly into: EntityRef;
}

/** Two entities are not one, however alike: it is not to be suggested again. */
export interface KeepApart extends Decision {
  readonly kind: 'keep-apart';
  readonly entity: EntityRef;
  readonly other: EntityRef;
}

/** Some mentions of an entity mean somebody else, who gets this name. */
export interface Split extends Decision {
  readonly kind: 'split';
  readonly entity: EntityRef;
  readonly mentions: readonly TextAnchor[];
  readonly name: string;
}

/** Some mentions of an entity mean another one that is there already. */
export interface Move extends Decision {
  readonly kind: 'move';
  readonly entity: EntityRef;
  readonly mentions: readonly TextAnchor[];
  readonly into: EntityRef;
}

/** An entity is called otherwise; its id stays. */
export interface Rename extends Decision {
  readonly kind: 'rename';
  readonly entity: EntityRef;
  readonly name: string;
}

/** An entity is of another kind; its id changes with it. */
export interface Retype extends Decision {
  readonly kind: 'retype';
  readonly entity: EntityRef;
  readonly newKind: RetypedKind;
}

/** These words do not mean this entity, nor any other. */
export interface RejectMention extends Decision {
  readonly kind: 'reject-mention';
  readonly entity: EntityRef;
  readonly mention: TextAnchor;
}

/** There is no such person, role, country or organization. */
interface RejectEntity extends Decision {
  readonly kind: 'reject-entity';
  readonly entity: EntityRef;
}

/** Nobody stated this. */
export interface RejectStatement extends Decision {
  readonly kind: 'reject-statement';
  readonly statement: TextAnchor;
}

/** One is not tied to the other in this way. */
export interface RejectRelation extends Decision {
  readonly kind: 'reject-relation';
  readonly relation: RelationKind;
  readonly from: EntityRef;
  readonly to: EntityRef;
}

/** A statement was made by somebody else, or nobody knows by whom: `null`. */
export interface Reassign extends Decision {
  readonly kind: 'reassign';
  readonly statement: TextAnchor;
  readonly speaker: EntityRef | null;
}

/** One decision of the reader. Plain data; fields that this version does not know are kept. */
export type Correction =
  | Merge
  | KeepApart
  | Split
  | Move
  | Rename
  | Retype
  | RejectMention
  | RejectEntity
  | RejectStatement
  | RejectRelation
  | Reassign;

export type CorrectionKind = Correction['kind'];

/** What `corrections.json` holds. */
export interface CorrectionFile {
  readonly version: 1;
  /** In the order in which they are replayed. */
  readonly decisions: readonly Correction[];
  /** Decisions that could not be understood, each with how many understood ones stand before it. They go into the file again. */
  readonly unread: readonly { readonly after: number; readonly raw: unknown }[];
  /** Fields beside `version` and `decisions` that this version does not know. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** What became of a decision. */
export type Outcome =
  | {
      readonly correction: Correction;
      readonly applied: true;
      /** What else it brought about: “1 relation dropped that makes no sense for an organization”. */
      readonly notes: readonly string[];
    }
  | {
      readonly correction: Correction;
      readonly applied: false;
      /** Why it no longer applies. */
      readonly reason: string;
    };

/** What a graph was before corrections: laid over the corpus it shows, it gives the corpus that the articles gave. */
export interface Uncorrected {
  /** What there was not: ids of entities, and relations as `<kind>:<from>><to>`. */
  readonly without: { readonly entities: readonly EntityId[]; readonly relations: readonly string[] };
  /** What was otherwise or is gone. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Rejected statements, whole. */
  readonly statements: readonly AttributedStatement[];
  /** Of statements that are still there what was otherwise. */
  readonly attributions: readonly Attribution[];
}

/** The part of a statement that corrections can change. */
export interface Attribution
  extends Pick<AttributedStatement, 'mentions'>,
    Partial<Pick<AttributedStatement, 'speaker' | 'speakerId' | 'sharedBy' | 'speakerRule' | 'nestedIn'>> {
  readonly id: StatementId;
}
