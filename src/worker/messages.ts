import type { SerializedGraph } from 'graphology-types';
import type { MergeSuggestion } from '../core/corrections/suggest-merges.ts';
import type { Colors } from '../core/export/colors.ts';
import type { CsvTable } from '../core/export/to-csv.ts';
import type { GexfVersion } from '../core/export/xml/write-gexf.ts';
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

/** What the page asks: the files of a graph that it handed over, in this format. */
export interface WriteRequest {
  readonly of: number;
  readonly format: 'gexf' | 'graphml' | 'csv' | 'neo4j' | 'jsonld' | 'html' | 'json';
  /** What the files are called, without their endings. */
  readonly name: string;
  readonly preset: 'actors' | 'statements';
  readonly version: GexfVersion;
  readonly table: CsvTable;
  readonly colors: Colors;
  /** The page as one file; only HTML is made of it. */
  readonly template: string;
}

export interface WrittenFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the page asks: the graph that is in this text. */
export interface ReadRequest {
  readonly xml: string;
}

/** What the worker answers; the parts of a graph that it read come before. */
export type FilesReply =
  | { readonly files: readonly WrittenFile[] }
  | { readonly read: { readonly problem: string } | { readonly left?: string } };

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
