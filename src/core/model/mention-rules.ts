import type { BodyRules } from './body-rules.ts';
import type { ContextRules } from './context-rules.ts';
import type { GrammarRules } from './grammar-rules.ts';
import type { HolderRules } from './holder-rules.ts';
import type { KnownName } from './known-name.ts';
import type { PartyRules } from './party-rules.ts';
import type { PersonRules } from './person-rules.ts';
import type { PlaceRules } from './place-rules.ts';
import type { RoleRules } from './role-rules.ts';
import type { WordForms } from './word-forms.ts';

/** What step 2 asks of a language. Words are in lower case, given and family names also without diacritics. */
export interface MentionRules
  extends PersonRules,
    RoleRules,
    HolderRules,
    PartyRules,
    BodyRules,
    PlaceRules,
    ContextRules,
    GrammarRules {
  /** Known names by the first word in lower case, longest first. */
  readonly known: ReadonlyMap<string, readonly KnownName[]>;
  /** A capital that may speak for its country: `Moscow` → `RU`. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Well-known names that no single word of theirs stands for: “the House” is not the White House. */
  readonly wholeNames: ReadonlySet<string>;
  /** Of a language with endings for “the” and with compounds in one word: what the form of a word tells. */
  readonly wordForms?: WordForms;
}
