/** What the words around a name tell of who or what bears it. */
export interface ContextRules {
  /** In, at, near: what stands before places. */
  readonly placeLinks: ReadonlySet<string>;
  /** In, inside: of those the ones that hardly stand before a person. */
  readonly insideLinks: ReadonlySet<string>;
  /** From: what stands before where somebody comes from. */
  readonly homeLink?: string;
  /** By, told: what stands before who does something. */
  readonly actorLinks: ReadonlySet<string>;
  /** Forms of verbs that only a speaker takes: said, told. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Those that have whom they speak to right behind them: told, and not “said the union”. */
  readonly tellingVerbs?: ReadonlySet<string>;
  /** Forms of verbs of speech that hardly anybody but a person is the subject of: recalled, joked. */
  readonly personalVerbs?: ReadonlySet<string>;
  /** Forms of verbs that answer a question: replied. */
  readonly answerVerbs: ReadonlySet<string>;
  /** Lemmas of verbs by which nobody treats what he said himself: “the judge rejected his claim that …”. */
  readonly rejections: ReadonlySet<string>;
  /** Heads of what bodies give their names to: cup, prize. */
  readonly eventHeads?: ReadonlySet<string>;
  /** Nouns before the name of a work: the *film* Larch Valley. */
  readonly workNouns?: ReadonlySet<string>;
  /** Nouns before the name of a ship: the *ferry* Nordvik, the *aircraft carrier* Lou Berg. */
  readonly shipNouns?: ReadonlySet<string>;
  /** How names of events end that are those of firms as often: the Larch *International*. */
  readonly eventTails?: ReadonlySet<string>;
  /** What the name of a campaign begins with: *Operation* Larch Shield. */
  readonly campaignHeads?: ReadonlySet<string>;
  /** Nouns behind the name of an event: the Larch International *tournament*. */
  readonly eventNouns?: ReadonlySet<string>;
  /** What the names of storms stand behind: hurricane, typhoon. */
  readonly stormNouns?: ReadonlySet<string>;
  /** Those of them that in lower case, too, stand before nothing but a name: *cyclone* Rita. */
  readonly plainStorms?: ReadonlySet<string>;
  /** What the flag makes of a word before a ship's name: Maltese-flagged. */
  readonly shipEnd?: RegExp;
  /** Words whose “by” names who asked, saw or showed: documents *seen* by, a *survey* by. */
  readonly sightVerbs: ReadonlySet<string>;
  /** Those of them whose “by” names who only read it: seen, obtained. */
  readonly readingVerbs?: ReadonlySet<string>;
  /** What a text does in a paper: *published* in. */
  readonly printVerbs: ReadonlySet<string>;
  /** Verbs that hardly anything but the name of a body stands behind: chairs, founded. */
  readonly leadVerbs?: ReadonlySet<string>;
  /** What firms do and places do not, behind “which”: makes, owned. */
  readonly firmActs?: ReadonlySet<string>;
  /** Verbs of work with what joins them to whom it is done for: works *at*, plays *for*. */
  readonly workLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a team is called behind the grade that it plays in: “second-division *side*”. */
  readonly sideNouns?: ReadonlySet<string>;
  /** What teams do and have done to them: beat, against. */
  readonly contestWords: ReadonlySet<string>;
  /** Words for a match with what joins them to the other team: a draw *with*. */
  readonly matchLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What somebody has in a firm: a *stake* in. */
  readonly stakeNouns: ReadonlySet<string>;
  /** What a firm is to another: rival, supplier. */
  readonly tradeNouns: ReadonlySet<string>;
  /** What a firm does as often as a person: “*brewer* Larchers”. */
  readonly firmTrades?: ReadonlySet<string>;
  /** Titles that are as well what a firm does: fund manager. */
  readonly firmTitles?: ReadonlySet<string>;
  /** “one of the world's *largest* producers” is a firm. */
  readonly sizeWords?: ReadonlySet<string>;
  /** “works at the Larch [plant]”: where the work of a body is done. */
  readonly sites?: ReadonlySet<string>;
  /** What only a firm has: profit, shares. */
  readonly firmNouns: ReadonlySet<string>;
  /** The end of an adjective that is made of a name: “-led”. */
  readonly compoundEnd: RegExp;
  /** Adjectives of bodies that somebody is not of, or not any more: “Falk's *old* Larch Rovers”. */
  readonly apartWords?: ReadonlySet<string>;
  /** “Labour's Fintan Daly”: whether the words between an organization and a name say that it has them. */
  readonly possesses: (between: string) => boolean;
  /** Whether the words between a name and an organization say that one belongs to the other (“ of ”, “, who heads the ”): the rule's name. */
  readonly belongsTo: (between: string, after: string) => string | undefined;
  /** Whether somebody is told to leave the body behind: by the text before the name and that between the two. */
  readonly leaves?: (before: string, between: string) => boolean;
  /** Whether the words between a body and a name, and those behind it, tell that the body takes them in: “have signed”. */
  readonly takesIn?: (between: string, after: string) => boolean;
  /** Verbs for that: signed, hired. */
  readonly takingVerbs?: ReadonlySet<string>;
  /** Whether the words between a name and a country say that one speaks for the other, and what stands behind: “, speaking for ”. */
  readonly speaksFor?: (between: string, after: string) => boolean;
  /** The other way round, with what stands before: “Speaking for [Kenya], [Ada Ek]”, “the [Kenyan] delegation, led by [Ada Ek]”. */
  readonly spokenForBy?: (before: string, between: string) => boolean;
}
