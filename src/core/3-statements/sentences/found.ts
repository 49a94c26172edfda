import type { Polarity } from '../../model/statement.ts';
import type { Run, SentenceView } from './sentence-view.ts';

/** What a rule proposes: runs of tokens of one sentence. */
export interface Found {
  readonly view: SentenceView;
  readonly rule: string;
  readonly source?: Run;
  /** The “who” that stands for the source in a relative clause. */
  readonly pronoun?: Run;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  readonly cueLemma: string;
  readonly polarity: Polarity;
  readonly confidence: number;
  /** It stands inside somebody else’s quotation. */
  readonly quoted?: boolean;
  /** The content goes on to the end of the paragraph. */
  readonly wholeParagraph?: boolean;
  /** The content is a quotation that the sentence before holds. */
  readonly fromSentenceBefore?: boolean;
  /** The content is the whole sentence before. */
  readonly wholeSentenceBefore?: boolean;
  /** The cue ends its paragraph with a colon; the content is the next one. */
  readonly fromParagraphAfter?: boolean;
}
