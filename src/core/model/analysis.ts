import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Relation } from './relation.ts';
import type { AttributedStatement } from './statement.ts';

/** What steps 1 to 4 find in one document. Plain data: it survives JSON and `postMessage`. */
export interface Analysis {
  readonly doc: Document;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly statements: readonly AttributedStatement[];
}

/** Many documents whose entities have been merged: one id, one entity. */
export interface Corpus {
  readonly docs: readonly Document[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly statements: readonly AttributedStatement[];
}
