/** A name that a language knows beforehand. */
export interface KnownName {
  /** The words of the name as written, one a token: `['Viet', 'Nam']`. */
  readonly words: readonly string[];
  /** `thing` is nobody: a place, a day, a language. `adjective`: “Cuban”; `people`: “Poles”. */
  readonly kind: 'country' | 'adjective' | 'people' | 'organization' | 'place' | 'thing';
  /** The chosen name of an organization, the ISO code of a country, the name itself of anything else. */
  readonly name: string;
  /** Whether it is written in lower case: “polska”. */
  readonly small?: boolean;
  /** A country within the country: Scotland. */
  readonly part?: boolean;
}
