import type { SerializedGraph } from 'graphology-types';
import type { MergeSuggestion } from '../core/corrections/suggest-merges.ts';
import type { Correction, Outcome } from '../core/model/correction.ts';
import type { GraphHeader } from '../core/model/graph.ts';
import type { GraphChange } from './graph-change.ts';
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

/** A part of a graph that the page hands over, under a number by which it is called from then on. The header comes first. */
export interface GraphPart {
  readonly part: number;
  readonly attributes?: GraphHeader;
  readonly nodes?: GraphChange['nodes'];
  readonly edges?: GraphChange['edges'];
}

/**
 * What the page asks of a graph that the worker has: that graph with these decisions and no others, which gets the number
 * `as`; without decisions, only what is to be told of those it has. Graphs that are not in `keep` are let go of.
 */
export interface CorrectRequest {
  readonly of: number;
  readonly take?: { readonly corrections: readonly Correction[]; readonly as: number };
  readonly keep: readonly number[];
}

/** What is to be told of the decisions in a graph. */
export interface Review {
  /** One for each decision, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Names that may be one, the likeliest first. */
  readonly suggestions: readonly MergeSuggestion[];
}

export interface CorrectReply {
  /** What leads to the graph with the decisions; there if some were given. */
  readonly change?: GraphChange;
  readonly review: Review;
}
