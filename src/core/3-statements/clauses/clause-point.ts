import type { SentenceView } from '../sentences/sentence-view.ts';

/** A word inside what is said, and where that begins. */
export interface ClausePoint {
  readonly view: SentenceView;
  readonly start: number;
  readonly at: number;
  /** A phrase is said and no clause: “praised | the plan”. */
  readonly phrase: boolean;
  /** The clause opens its sentence, before the main one: “While Roe praised the plan, …”. */
  readonly subordinate: boolean;
}

/** Whether what is said ends before the word. */
export type Stop = (point: ClausePoint) => boolean;
