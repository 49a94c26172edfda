import type { Analysis } from '../model/analysis.ts';
import type { EntityKind } from '../model/entity.ts';
import type { RelationKind, RoleStatus } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { Directness, Polarity } from '../model/statement.ts';

type Pair = readonly [start: number, end: number];

export interface DocumentRecord {
  readonly record: 'document';
  readonly doc: string;
  readonly title: string;
  readonly language: string;
  readonly published?: string;
  readonly url?: string;
}

export interface EntityRecord {
  readonly record: 'entity';
  readonly doc: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Pair[];
}

export interface StatementRecord {
  readonly record: 'statement';
  readonly doc: string;
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly kind: Directness;
  readonly polarity: Polarity;
  /** Null where the text does not tell. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** Ids of those who say the same with the speaker. */
  readonly sharedBy?: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly nestedIn?: string;
}

export interface RelationRecord {
  readonly record: 'relation';
  readonly doc: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly status?: RoleStatus;
  readonly evidence: readonly Pair[];
}

export type ExtractRecord = DocumentRecord | EntityRecord | StatementRecord | RelationRecord;

/** The lines that `whosaid extract` prints for one document: the document, its entities, statements and relations. */
export function toRecords({ doc, entities, statements, relations }: Analysis): ExtractRecord[] {
  const { published, url } = doc.source;
  return [
    {
      record: 'document',
      doc: doc.id,
      title: doc.title,
      language: doc.language,
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
    ...entities.map(
      ({ id, kind, name, aliases, mentions }): EntityRecord => ({
        record: 'entity',
        doc: doc.id,
        id,
        kind,
        name,
        aliases,
        mentions: mentions.map(pair),
      }),
    ),
    ...statements.map(
      (statement): StatementRecord => ({
        record: 'statement',
        doc: doc.id,
        id: statement.id,
        source: statement.source.map(pair),
        cue: statement.cue.map(pair),
        content: statement.content.map(pair),
        kind: statement.kind,
        polarity: statement.polarity,
        speaker: statement.speaker ?? null,
        speakerId: statement.speakerId ?? null,
        ...(statement.sharedBy !== undefined && { sharedBy: statement.sharedBy }),
        confidence: statement.evidence.confidence,
        rule: statement.evidence.rule,
        ...(statement.nestedIn !== undefined && { nestedIn: statement.nestedIn }),
      }),
    ),
    ...relations.map(
      ({ kind, from, to, status, evidence }): RelationRecord => ({
        record: 'relation',
        doc: doc.id,
        kind,
        from,
        to,
        ...(status !== undefined && { status }),
        evidence: evidence.map(pair),
      }),
    ),
  ];
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}
