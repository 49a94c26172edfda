/** Names that are nobody’s: of places, things, money and time. */
export interface PlaceRules {
  readonly placeHeads: ReadonlySet<string>;
  /** Countries, by code, of whose name another one (`of`) has a state, with the countries beside them. */
  readonly namesakeStates?: ReadonlyMap<string, { readonly of: string; readonly neighbours: ReadonlySet<string> }>;
  /** “the [city] of Ostby”: nouns that name a place behind “of”. */
  readonly townNouns?: ReadonlySet<string>;
  /** Those who live in a place that stands behind “of”: “[villagers] of Larchan”. */
  readonly folkNouns?: ReadonlySet<string>;
  /** The form of names of counties: “-shire”. */
  readonly countyNames?: RegExp;
  /** How an adjective or a noun for who is from a place ends: Victorian. */
  readonly originEnding?: RegExp;
  /** Of these endings the ones that hardly any given name has: “Ostbian”. */
  readonly plainOrigin?: RegExp;
  /** What stands in a village and is called after it: the *school* at Askham Beck. */
  readonly placedHouses?: ReadonlySet<string>;
  readonly thingHeads: ReadonlySet<string>;
  /** Dollars, francs: behind the adjective of a country they make the name of its money. */
  readonly currencies: ReadonlySet<string>;
  /** Months and weekdays, of a language that writes them with a capital. */
  readonly months?: ReadonlySet<string>;
  readonly weekdays?: ReadonlySet<string>;
  /** What stands before a month and hardly before a name: since, last. */
  readonly dateLinks?: ReadonlySet<string>;
}
