import type { Gender } from './gender.ts';

/** When a pronoun is only the form of a subject: “it is clear that”. */
export interface EmptySubject {
  readonly pronoun: string;
  /** “it [seems] that” */
  readonly verbs: ReadonlySet<string>;
  /** “[makes] it hard to” */
  readonly makers: ReadonlySet<string>;
  /** “it is clear [that]” */
  readonly links: ReadonlySet<string>;
  /** “it was [happy] to help” means somebody. */
  readonly states: ReadonlySet<string>;
  /** “it was [announced] that” */
  readonly reports: ReadonlySet<string>;
  /** “it [was] announced that”, but not “it has announced that” */
  readonly passives: ReadonlySet<string>;
  readonly clauseLink: string;
  /** “it seems [to]” */
  readonly infinitiveMark: string;
  /** “it has been 30 [years]” */
  readonly times: ReadonlySet<string>;
}

export interface PronounFacts {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender?: Gender | undefined;
  /** `relative`: who, whose; `thing`: it, its; `possessive` ones stand before a noun. */
  readonly relative?: boolean | undefined;
  readonly thing?: boolean | undefined;
  readonly possessive?: boolean | undefined;
  /** Plural ones that never mean a body: Swedish “de”. */
  readonly people?: boolean | undefined;
  /** Those that mean a body where it speaks, and anybody elsewhere: Swedish “man”. */
  readonly speaking?: boolean | undefined;
  /** The former and the latter of two. */
  readonly choice?: 'former' | 'latter' | undefined;
  /** A description that stands for a name: “the French producer”. */
  readonly varied?: boolean | undefined;
}

/** Function words and the forms of words. */
export interface GrammarRules {
  /** Words that begin sentences and are no names. */
  readonly functionWords: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Articles of other languages that begin names of papers and places: Le, El. */
  readonly foreignArticles: ReadonlySet<string>;
  /** 's and ' */
  readonly possessiveMarks: ReadonlySet<string>;
  /** Nouns for what is written and tells something: report, letter. */
  readonly papers?: ReadonlySet<string>;
  /** Words that begin a phrase for several: many, both, most. */
  readonly severals: ReadonlySet<string>;
  /** “[one] of its directors”. */
  readonly partitives?: ReadonlySet<string>;
  /** “Larch Vale, who *have* won” are many. */
  readonly pluralVerbs?: ReadonlySet<string>;
  /** Same: before who spoke last, “the same speaker”. */
  readonly sameWords: ReadonlySet<string>;
  /** That, which: what goes on with a thing and hardly ever with somebody. */
  readonly thingRelatives?: ReadonlySet<string>;
  /** A number for a place in a row, in digits: 2nd. */
  readonly ordinal?: RegExp;
  /** Metres, m: behind a number what a race or a way is long, and no part of a title. */
  readonly measures?: ReadonlySet<string>;
  /** And, & */
  readonly conjunctions: ReadonlySet<string>;
  /** After, since: what joins a clause and is as often read as what joins a noun. */
  readonly clauseLinks?: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  /** “[those] who left”: words whose relative pronoun means no name. */
  readonly nobodyNamed?: ReadonlySet<string>;
  readonly emptySubject?: EmptySubject;
  /** The plural's singular, or undefined: `ministers` → `minister`. */
  readonly singular: (word: string) => string | undefined;
  /** “Ada Falk, speaking”: a verb that goes on with what its subject does. */
  readonly gerund?: RegExp;
  /** A form of a verb that may stand behind a name and is no noun. */
  readonly participle?: RegExp;
  /** One spelling of a word that has several, in lower case: `organisation` → `organization`. */
  readonly spelling?: (word: string) => string;
}
