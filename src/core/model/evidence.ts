import type { Span } from './span.ts';

/** Where a claim of the graph is written and how it was found. */
export interface Evidence extends Span {
  readonly doc: string;
  readonly rule: string;
  /** 0 to 1: of those said to be 0.9, nine in ten are right. */
  readonly confidence: number;
}
