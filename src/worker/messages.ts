import type { SerializedGraph } from 'graphology-types';
import type { MergeSuggestion } from '../core/corrections/suggest-merges.ts';
import type { Correction, Outcome } from '../core/model/correction.ts';
import type { ArticleFile } from './read-article.ts';

/** What the page asks: these articles, added to this graph. */
export interface AddRequest {
  readonly graph: SerializedGraph;
  readonly files: readonly ArticleFile[];
}

/** What the worker answers. */
export interface AddReply {
  readonly graph: SerializedGraph;
  /** Node keys of the articles that were added. */
  readonly added: readonly string[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** What the page asks: this graph with these decisions and no others; without a list, only what is to be told of those it has. */
export interface CorrectRequest {
  readonly graph: SerializedGraph;
  readonly corrections?: readonly Correction[];
}

/** What is to be told of the decisions in a graph. */
export interface Review {
  /** One for each decision, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Names that may be one, the likeliest first. */
  readonly suggestions: readonly MergeSuggestion[];
}

export interface CorrectReply {
  /** There if decisions were given. */
  readonly graph?: SerializedGraph;
  readonly review: Review;
}
