import type { Span } from './span.ts';

export type MentionKind = 'person' | 'role' | 'country' | 'organization' | 'pronoun' | 'group';

export type Gender = 'female' | 'male';

/** A stretch of text that refers to somebody or something. Mentions nest: “[[Cuban] representative]”. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** What the mention alone tells: the bare name (“António Guterres”), the title in lower case (“prime minister”), the country’s ISO code. */
  readonly name: string;
  readonly gender?: Gender;
  readonly plural?: boolean;
  /** The step that found it. */
  readonly rule: string;
}
