import type { EntityRules } from './entity-rules.ts';
import type { MentionRules } from './mention-rules.ts';
import type { PartOfSpeech } from './reading.ts';
import type { StatementRules } from './statement-rules.ts';
import type { TaggedToken } from './tagged-token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A language as a value: the steps ask it what differs, so that none of them asks which language it is. */
export interface Language {
  /** ISO 639-1: `en`, `sv`. */
  readonly code: string;
  readonly name: string;
  readonly text: TextRules;
  readonly statements: StatementRules;
  readonly mentions: MentionRules;
  readonly entities: EntityRules;
}

/** What step 1 asks of a language. */
export interface TextRules {
  /** Cuts one paragraph into tagged tokens with offsets into that paragraph; white space is left out. The words are those of `vocabulary`. */
  readonly tag: (paragraph: string, vocabulary: Vocabulary) => TaggedToken[];
  /** A line that credits or describes a picture: “(Photo: Jane Roe)”. */
  readonly caption: RegExp;
  /** A line of the page and not of the article: “Comment (0)”, “Source: https://…”, “Read more”. */
  readonly boilerplate: RegExp;
  /** Where the dateline ends that a paragraph begins with, “HANOI, May 5 (VNA) – ”; 0 where there is none. `opens`: “OSTBY: ” is one. */
  readonly datelineEnd?: (paragraph: string, opens: boolean) => number;
  /** A line after which only links to other articles follow: “Related”. */
  readonly related: RegExp;
  /** What a line that is printed twice must hold to be a refrain of the article and not of the page. */
  readonly speech: RegExp;
  /** Words that never end a sentence with their stop: “Gen.”, “Rep.”; lower case without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** The end of a text that an abbreviation ends, where its stop may end a sentence too: “, Calif.”, “5 p.m.” */
  readonly lastShort?: RegExp;
  /** How an hour ends, “p.m.”, and what stands behind it where that does not end the sentence: “ Monday”, “ Eastern”. */
  readonly hour?: { readonly ending: RegExp; readonly behind: RegExp };
  /** Words that are an abbreviation as well, with their stop, and what they are without: “He fell *ill.* She left”. */
  readonly stoppedWords?: ReadonlyMap<string, PartOfSpeech>;
  /** A degree that the tagger cuts at its first stop: “Ph.D.” */
  readonly degree?: RegExp;
  /** Words that the tagger takes for something else. */
  readonly tags: ReadonlyMap<string, PartOfSpeech>;
  /** Words that it takes for something else behind a comma or an article: “Ada Falk, *lead* author of it”. */
  readonly apposedTags: ReadonlyMap<string, PartOfSpeech>;
  /** Words that it takes for something else before what they make one noun with: “*think* tank”. */
  readonly pairTags?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where lines that begin with a dash are speech: what ends one, from behind its comma, such as “ säger ”. */
  readonly dialogue?: RegExp;
  /** What shows that the words behind such a line are no speech: “Hon reste sig.” */
  readonly narrative?: RegExp;
}
