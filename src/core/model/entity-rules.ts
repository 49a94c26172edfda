/** How offices and the bodies that they lead share the name of a matter. */
interface MinistryRules {
  /** Heads of offices, each with the heads of the bodies that they lead: minister → ministry. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of a title whose holder works in the same body: deputy. */
  readonly ranks: ReadonlySet<string>;
  /** Words of a matter that may be left out: affairs. */
  readonly fillers: ReadonlySet<string>;
}

/** What step 4 asks of a language. */
export interface EntityRules {
  /** Joins a title with whose it is: “representative” and “Cuba” to “representative of Cuba”. */
  readonly roleOf: (title: string, target: string) => string;
  /** The name of a country by its ISO code. */
  readonly countryName: (code: string) => string;
  /** Determiners that a described group is shown without. */
  readonly determiners: ReadonlySet<string>;
  /** Words before which a determiner is all there is of a noun: “en av dem”, “those who”. */
  readonly determinerKeepers: ReadonlySet<string>;
  /** Whether the first of some words keeps its capital inside a sentence: “Polish officials”, “Republicans”, but not “Friends said”. */
  readonly keepsCapital: (words: readonly string[]) => boolean;
  /** The English title of an office, by which all languages know it: “premiärminister” → “Prime Minister”. */
  readonly roleKey?: (title: string) => string | undefined;
  /** Whether bodies of many countries are called so: “Supreme Court”. */
  readonly isSharedName: (name: string) => boolean;
  /** Which of these are parties. */
  readonly isParty: (name: string) => boolean;
  /** The country, by code, whose bodies a text means that names none. */
  readonly homeland?: string;
  /** What ties “Minister of Public Security” to the “Ministry of Public Security”. */
  readonly ministries: MinistryRules;
  /** The English title with whose it is: “Prime Minister of Vietnam”. */
  readonly roleKeyOf?: (key: string, target: { readonly name: string; readonly code?: string }) => string;
}
