import type { Mention } from '../../model/mention.ts';
import type { Node } from '../nodes/node.ts';

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
  /** “[Norway]'s bank”: of a country that only owns what the sentence is about. */
  readonly owns?: boolean;
}

/** Where a pronoun or a description stands. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether its sentence is the paragraph's first. */
  readonly opens: boolean;
  readonly quoted: boolean;
  readonly speaks: boolean;
  readonly text: string;
  /** Whom a pronoun cannot mean. */
  readonly others?: ReadonlySet<Node> | undefined;
}
