import type { Mention } from '../model/mention.ts';
import type { Node } from './node.ts';

/** What a pronoun may mean, as the reader has it in mind. */
export interface Candidate {
  readonly node: Node;
  readonly mention: Mention;
  readonly sentence: number;
  readonly paragraph: number;
  /** The first of its kind in the sentence: most often its subject. */
  readonly subject: boolean;
  readonly spoke: boolean;
  readonly quoted: boolean;
}

/** Where a pronoun or a description stands. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly speaks: boolean;
  readonly text: string;
  /** Who says the quotation that it stands in, where a pronoun of the third person cannot mean them. */
  readonly speaker?: Node | undefined;
}
