import type { EntityId } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

/** `direct`: all content in quotation marks; `mixed`: some; `indirect`: none. */
export type Directness = 'direct' | 'indirect' | 'mixed';

export type Polarity = 'asserted' | 'denied' | 'asked';

export type StatementId = `statement:${string}`;

/** Another way to read the words of a statement, that was less sure. */
export interface Rival {
  readonly rule: string;
  /** From the first to the last of its content. */
  readonly content: Span;
}

/** The id of the statement whose content takes up `extent`. */
export const statementId = (doc: { readonly id: string }, { start, end }: Span): StatementId =>
  `statement:${doc.id}@${start}-${end}`;

/** A speech act that the text reports. Each of source, cue and content may be in pieces, in the order of the text. */
export interface Statement {
  /** `statement:<document>@<start>-<end>`, the hull of its content. */
  readonly id: StatementId;
  readonly doc: string;
  /** The noun phrase that names who speaks; empty for a headline or an unattributed quotation. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The lemma of the cue, `say`; empty where there is none. */
  readonly cueLemma: string;
  readonly kind: Directness;
  readonly polarity: Polarity;
  /** The statement whose content holds this one: “X said Y had promised Z”. */
  readonly nestedIn?: StatementId | undefined;
  /** Its span is the whole stretch to show: from the first to the last of source, cue and content. */
  readonly evidence: Evidence;
  /** What spoke for or against it besides its rule, and was weighed for its confidence: `source:person`, `content:long`. */
  readonly signs?: readonly string[] | undefined;
  /** What the same words were not taken for; absent where nothing else came into question. */
  readonly rivals?: readonly Rival[] | undefined;
}

/** A statement after step 4: with who said it, and whom and what it mentions. */
export interface AttributedStatement extends Statement {
  /** The name a reader would give the speaker; absent where the text does not tell. */
  readonly speaker?: string | undefined;
  readonly speakerId?: EntityId | undefined;
  /** Who says the same with the speaker, by id: “Ada Falk and *Lou Berg* said”; absent where nobody does. */
  readonly sharedBy?: readonly EntityId[] | undefined;
  /** How the speaker was found: `name`, `pronoun`, `role` … */
  readonly speakerRule?: string | undefined;
  readonly mentions: readonly EntityId[];
}

/** Everybody who makes a statement, the speaker first. */
export const speakersOf = ({ speakerId, sharedBy = [] }: AttributedStatement): readonly EntityId[] =>
  speakerId === undefined ? sharedBy : [speakerId, ...sharedBy];

/** A statement while more is being learnt of it. */
export type StatementDraft = { -readonly [Key in keyof AttributedStatement]: AttributedStatement[Key] };

/**
 * Another statement that is as this one so far, with an empty place for what step 4 adds. All statements have this one shape, written
 * out: what is added to an object that another was spread into takes several times as long.
 */
export function copyStatement(statement: Statement): StatementDraft {
  return {
    id: statement.id,
    doc: statement.doc,
    source: statement.source,
    cue: statement.cue,
    content: statement.content,
    cueLemma: statement.cueLemma,
    kind: statement.kind,
    polarity: statement.polarity,
    evidence: statement.evidence,
    nestedIn: statement.nestedIn,
    signs: statement.signs,
    rivals: statement.rivals,
    speaker: undefined,
    speakerId: undefined,
    sharedBy: undefined,
    speakerRule: undefined,
    mentions: [],
  };
}
