import type { MultiDirectedGraph } from 'graphology';
import type { Correction, Uncorrected } from './correction.ts';
import type { EntityKind, EntityMention, Home, Portfolio } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Gender } from './gender.ts';
import type { RelationKind, RoleStatus } from './relation.ts';
import type { Span } from './span.ts';
import type { Directness, Polarity, Rival } from './statement.ts';

export type NodeKind = EntityKind | 'statement' | 'document';
export type EdgeKind = RelationKind | 'said' | 'mentions' | 'reportedIn' | 'nestedIn' | 'reportedAlsoIn';

interface Placed {
  /** What to write beside the node. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Importance as a radius, 3 to 24. */
  readonly size: number;
  /** Number of a Louvain community, 0 the largest. */
  readonly community: number;
}

export interface EntityNode extends Placed {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly EntityMention[];
  /** How many statements it made. */
  readonly statements: number;
  readonly gender?: Gender;
  /** ISO 3166-1 alpha-2, for a country. */
  readonly code?: string;
  readonly portfolio?: Portfolio;
  readonly home?: Home;
}

export interface StatementNode extends Placed {
  readonly kind: 'statement';
  readonly doc: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly cueLemma: string;
  readonly directness: Directness;
  readonly polarity: Polarity;
  readonly speaker?: string;
  readonly speakerId?: string;
  readonly speakerRule?: string;
  readonly signs?: readonly string[];
  readonly rivals?: readonly Rival[];
  /** The whole stretch to show, with rule and confidence. */
  readonly evidence: Evidence;
}

export interface DocumentNode extends Placed {
  readonly kind: 'document';
  /** The whole article; the spans of its statements point into it. */
  readonly text: string;
  readonly language: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
}

export type GraphNode = EntityNode | StatementNode | DocumentNode;

export interface GraphEdge {
  readonly kind: EdgeKind;
  /** How many pieces of evidence stand behind it. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  readonly status?: RoleStatus;
}

export interface GraphHeader {
  readonly title: string;
  /** Of this format; raised when a reader of the old one would fail. */
  readonly version: 1;
  /** The reader’s decisions that the graph was built with, in their order; absent where there are none. */
  readonly corrections?: readonly Correction[];
  /** What they changed, as it was before, so that the page can undo them; there if `corrections` is. */
  readonly uncorrected?: Uncorrected;
  /** What the reader wrote beside nodes, by their keys; absent where there is nothing. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Views of the page that the reader gave a name, with the part of an address that leads there, `#node=…`. */
  readonly bookmarks?: readonly { readonly name: string; readonly hash: string }[];
}

/**
 * The graph that a build writes. Node keys are entity ids, statement ids and `document:<id>`; edge keys are
 * `<kind>:<source>><target>`. said: entity → statement; mentions: statement → entity; reportedIn: statement → document;
 * nestedIn: statement → the statement around it; reportedAlsoIn: statement → the same as another document has it; the others as `RelationKind` tells.
 */
export type KnowledgeGraph = MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>;
