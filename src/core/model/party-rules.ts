/** Parties, and those who sit for them. */
export interface PartyRules {
  /** By country what its parties are called in articles on it, with the names under which they are known. */
  readonly nationalParties?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Letters in brackets behind a politician: `S` → `Socialdemokraterna`. */
  readonly partyMarks: ReadonlyMap<string, string>;
  /** Last words of the names of parties. */
  readonly partyHeads: ReadonlySet<string>;
  /** Of the origins that begin names of bodies the ones that tell a party: conservative. */
  readonly partyWords: ReadonlySet<string>;
  /** Words for a party that are no part of the title of who sits for it: Republican senator. */
  readonly partyTitles: ReadonlySet<string>;
  /** What one member of a party is called, and the party: “the Ohio *Republican* said”. */
  readonly partisans?: ReadonlyMap<string, string>;
  /** Heads of those who sit for a party and hold no office of it: lawmaker. */
  readonly partyMembers: ReadonlySet<string>;
  /** Heads of those who want an office: candidate, front-runner. */
  readonly seekerHeads?: ReadonlySet<string>;
  /** What ends the name of a seat behind a town: Ostby *South*. */
  readonly seatSides?: ReadonlySet<string>;
  /** Those of them who sit for a place: MP *for* North Tarn. */
  readonly seatHeads?: ReadonlySet<string>;
  /** What joins those who sit somewhere with nothing but their party: “rådet Ada Ek *från* Landspartiet”. */
  readonly partyLinks: ReadonlySet<string>;
  /** Heads and first words of offices that parties have: leader, *shadow* minister. */
  readonly partyOffices?: ReadonlySet<string>;
  /** First words of an office before which the name of a party is no matter of it: Labour *First* Minister. */
  readonly officeOpeners?: ReadonlySet<string>;
}
