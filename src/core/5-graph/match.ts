import type { Content } from './read-content.ts';

/** Two reports that are taken for one statement. */
export interface Match {
  readonly a: Content;
  readonly b: Content;
  /** How much speaks for it, to choose between matches of one statement. */
  readonly score: number;
  readonly rule: string;
  readonly confidence: number;
}
