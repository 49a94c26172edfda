import type { Document } from './document.ts';
import type { Reading } from './reading.ts';

/** A language as a value: the steps ask it what differs, so that none of them asks which language it is. */
export interface Language {
  /** ISO 639-1: `en`, `sv`. */
  readonly code: string;
  readonly name: string;
  /** Cuts a document into paragraphs, sentences and tagged tokens. */
  readonly read: (doc: Document) => Reading;
}
