import type { SerializedGraph } from 'graphology-types';
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
