import type { EntityKind } from '../../src/core/model/entity.ts';
import type { RelationKind } from '../../src/core/model/relation.ts';
import type { Span } from '../../src/core/model/span.ts';

/** A statement that people marked. */
export interface GoldStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Whether finding it counts: a speech act, and none that a reader may as well leave out. */
  readonly counts: boolean;
  /** Names that a reader would accept for the speaker; empty where nobody wrote them down. */
  readonly speaker: readonly string[];
  /** Sentences that go on with the statement without saying so: extra content there is no fault. */
  readonly optionalContent: readonly Span[];
}

export interface GoldEntity {
  readonly kind: Exclude<EntityKind, 'group'>;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Longer names of a role: “Mayor of Oslo”. */
  readonly variants: readonly string[];
  readonly adjectives: readonly string[];
  readonly optional: boolean;
}

export interface GoldRelation {
  readonly kind: RelationKind;
  /** Names of gold entities. */
  readonly from: string;
  readonly to: string;
  readonly optional: boolean;
}

export interface GoldGraph {
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  /** Whether all entities of the text are marked, so that any other is a false find. */
  readonly complete: boolean;
  /** Stretches in which no statement begins and ends. */
  readonly silent: readonly Span[];
}

/** An article with what a reader should find in it. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  /** Absent where the folder does not tell. */
  readonly language?: string;
  readonly statements: readonly GoldStatement[];
  /** Absent where only statements are marked. */
  readonly graph?: GoldGraph;
}

/** Articles that are scored together. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}
