/** An office that countries have. */
export interface StateOffice {
  /** By its name in lower case. */
  readonly title: RegExp;
  /** The only countries that have it, by ISO 3166-1 code: a taoiseach. */
  readonly only?: ReadonlySet<string>;
  /** Countries that have none: a president in a kingdom. */
  readonly never?: ReadonlySet<string>;
  /** Whether firms and clubs have it too, so that it is one of state only in capitals before a name: President. */
  readonly shared?: boolean;
  /** Titles of who leads a part of a country: where the text has one, the office may be in that part. */
  readonly unless?: RegExp;
}

/** What tells whose an office is that the text calls by its title alone. */
export interface StateRules {
  readonly offices: readonly StateOffice[];
  /** Bodies that only one country has, by the name of a list: “White House” → US. */
  readonly homeOfBody: ReadonlyMap<string, string>;
  /** “foreign minister” → “foreign ministry”; nothing for other titles. */
  readonly ministryOf?: (title: string) => string | undefined;
  /** What the text calls the country that it is about: “[the country's] president”. */
  readonly ownLand?: RegExp;
  /** Words before a country that others deal with or go to: a deal *with* Peru. */
  readonly abroadLinks: ReadonlySet<string>;
}
