/** How bodies are called: what their names begin and end with, and nouns for them. */
export interface BodyRules {
  readonly organizationHeads: ReadonlySet<string>;
  readonly organizationSuffixes: ReadonlySet<string>;
  /** Of those the ones that a name is shown without: Inc., N.V. */
  readonly legalForms: ReadonlySet<string>;
  /** Well-known bodies that every country has one of: the Kenya *Red Cross*. */
  readonly landBodies?: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  /** Those nouns that mean a firm: “the company”, “the insurer”. */
  readonly businessNouns: ReadonlySet<string>;
  /** What a well-known organization may be called by: the firm, the club, the broadcaster. */
  readonly knownNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Well-known organizations on which people write, and what stands before their names where that is meant: on, via. */
  readonly networks: ReadonlySet<string>;
  readonly networkLinks: ReadonlySet<string>;
  /** Heads of names that no firm bears: ministry, court. */
  readonly institutionHeads: ReadonlySet<string>;
  /** Bodies of a country whose officers are the country's: of “Norway's Senate president” both. */
  readonly stateBodies: ReadonlySet<string>;
  /** Heads that name a paper by themselves: “The Courier”. */
  readonly paperHeads: ReadonlySet<string>;
  /** “Ostby [Evening] Post”: when a newspaper comes out. */
  readonly paperDays?: ReadonlySet<string>;
  /** “Ostby Evening [Post]”: what ends the name of a newspaper behind that. */
  readonly paperTails?: ReadonlySet<string>;
  /** “the Ostby [Post]”: those of them that behind an article hardly end anything else. */
  readonly paperEnds?: ReadonlySet<string>;
  /** Heads of offices that name a body together with its head: *Executive* Committee. */
  readonly boardOpeners?: ReadonlySet<string>;
  /** First words of the parts of a body: division, office. */
  readonly divisionHeads: ReadonlySet<string>;
  /** Nouns that only tell what kind of body a name is of: the Larch Union *party*, and what may stand before them. */
  readonly kindNouns?: ReadonlySet<string>;
  readonly parliamentary?: string;
  /** Parts of a body, whose “of” names it: a *wing* of. */
  readonly partNouns?: ReadonlySet<string>;
  /** Nouns for a part of a body that is one by itself where somebody belongs to it: the reef *group*. */
  readonly teamNouns?: ReadonlySet<string>;
  /** What an office in capitals may own that is a body by that name: “Sheriff's *Office*”. */
  readonly officeHeads?: ReadonlySet<string>;
  /** Meetings that are a body where their members own them: “Bishops' *Conference*”. */
  readonly memberMeetings?: ReadonlySet<string>;
  /** Heads of bodies that may have the place of a branch behind them: “Arts *Council* Wessex”. */
  readonly branchHeads?: ReadonlySet<string>;
  /** Heads of places that are bodies behind some words: school *district*. */
  readonly bodyDistricts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Adjectives that make a noun one body: *armed* forces. */
  readonly bodyAdjectives: ReadonlySet<string>;
  /** Nouns for bodies that a place has but one of: diocese. */
  readonly soleBodies: ReadonlySet<string>;
  /** What heads the names of bodies that a noun may mean: “the agency” is an office or a bureau. */
  readonly bodyKinds?: ReadonlyMap<string, ReadonlySet<string>>;
  /** “the [paper]”: what is most often the one that spoke last. */
  readonly pressNouns?: ReadonlySet<string>;
  /** Nouns that tell a body only behind some words: *radio* station. */
  readonly stationKinds?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for bodies that behind some adjectives tell the one that a country has: *central* bank. */
  readonly soleKinds?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for bodies that in lower case too may go on with what they are for: *ministry* of health. */
  readonly matterBodies?: ReadonlySet<string>;
  /** Nouns for bodies that what they are for makes one, whatever a text tells of them: the transport *ministry*. */
  readonly officialBodies?: ReadonlySet<string>;
  /** What somebody tells a paper in: “told Larchwatch in an *email*”. */
  readonly messageNouns?: ReadonlySet<string>;
  /** What banks and law firms do for others: *advised* by. */
  readonly adviceVerbs?: ReadonlySet<string>;
  /** What opens the name of who flies for a land: *Air* New Zealand. */
  readonly carrierOpeners?: ReadonlySet<string>;
  /** How words end that only a firm has before its name: state-*owned*. */
  readonly ownedEnd?: RegExp;
  /** What a body is that others have become: the *enlarged* company. */
  readonly mergedWords?: ReadonlySet<string>;
  /** Things that have people in office: a *project*, a *festival*. */
  readonly runThings?: ReadonlySet<string>;
  /** Nouns behind the name of a body that tell what it is: “the Varde network”. */
  readonly labelNouns?: ReadonlySet<string>;
  /** Words that a headline's capitals make no name of: *CROOKED* planner. */
  readonly loudWords?: RegExp;
  /** How most adjectives end that a headline puts before a surname: “*Edgy* Berg struggles”. */
  readonly qualities?: RegExp;
  /** How adjectives end that praise somebody before a trade: “*Inspirational* flanker Ada Falk”. */
  readonly praise?: RegExp;
  /** Continents that close the name of a body: “Larch Link *Europe*”. */
  readonly regionTails?: ReadonlySet<string>;
  /** Heads that tell of something done as well: “*Construction* of the Larch Dam began”. */
  readonly activityHeads?: ReadonlySet<string>;
  /** Nouns that a capital at a sentence's start makes no name of: “*Reports* said”. */
  readonly openNouns?: ReadonlySet<string>;
  /** Who somebody is, before a full name at a sentence's start: “*Replacement* Lou Berg scored”. */
  readonly openingNouns?: ReadonlySet<string>;
  /** What tells which part or time of a land is meant, and is no body’s name: “*Nazi* Germany”, “*outback* Australia”. */
  readonly landOpeners?: ReadonlySet<string>;
  /** Heads of bodies that two places may share: “Avon and Somerset *Police*”. */
  readonly twinHeads?: ReadonlySet<string>;
  /** What stands before two that are no one body: “*between* Leeds and Hull City Council”. */
  readonly pairLinks?: ReadonlySet<string>;
  /** Verbs that follow no possessive, so that a mark before them belongs to the name: “Farrow's *said*”. */
  readonly plainSpeech?: ReadonlySet<string>;
  /** What makes a thing of a noun for a body, by that noun: *box* office. */
  readonly thingsBefore?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a body has that is called after it, by the noun for the body: *council* tax. */
  readonly bodyThings?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for a time that a clause stands behind without a link: “by the *time* school starts”. */
  readonly clauseTimes?: ReadonlySet<string>;
  /** Foreign words that the name of a place begins with: *Schloss* Larch. */
  readonly siteOpeners?: ReadonlySet<string>;
  /** Words before a name that only a place has: “of *nearby* Larch Mills”. */
  readonly nearWords?: ReadonlySet<string>;
  /** Foreign nouns that the name of a body begins with, and what joins them with the rest of it: “*Sindicato* *de* Maestros”. */
  readonly foreignHeads?: ReadonlySet<string>;
  readonly foreignLinks?: ReadonlySet<string>;
  /** What people stand up for in the name of a movement: “Farmers for Climate *Action*”. */
  readonly causeNouns?: ReadonlySet<string>;
  /** Letters before the name of a body that tell what it is: *NGO*. */
  readonly kindLetters?: ReadonlySet<string>;
  /** Nouns in lower case that a name in capitals makes the name of a house: “the Larch Gate *hotel*”, “Ostby *food bank*”. */
  readonly namedHouses?: ReadonlySet<string>;
  /** Kinds of public bodies, in lower case behind their names: “Larch Hospitals *foundation trust*”. */
  readonly trustTails?: ReadonlySet<string>;
  /** What joins the words of an organization's name: of, for, on. */
  readonly nameLinks: ReadonlySet<string>;
  /** Against: “Riksenheten mot korruption”. */
  readonly againstLinks: ReadonlySet<string>;
  /** What joins a people to the cause that makes a body of them: “Americans *for* Honest Budgets”. */
  readonly causeLinks?: ReadonlySet<string>;
  /** Matters that one body has both: *research* and *development*. */
  readonly matterPairs?: ReadonlyMap<string, string>;
  /** What joins a body in capitals to the verb that tells what it is there to do: “Coalition *to* Stop Harbour Noise”. */
  readonly purposeLink?: string;
  /** “Coalition to *Stop* Harbour Noise”. */
  readonly purposeVerbs?: ReadonlySet<string>;
  /** “[opposition] Rally for Larchland”: on which side of a parliament a party sits. */
  readonly partySides?: ReadonlySet<string>;
  /** Of known things the ones that begin names of bodies: African, Islamic. */
  readonly originWords: ReadonlySet<string>;
  /** “[City] of Ostby Symphony Orchestra”. */
  readonly cityWords?: ReadonlySet<string>;
  /** Words that a number makes a body of: *Local* 88. */
  readonly numberedBodies?: ReadonlySet<string>;
  /** Words that a number before them makes a body of: 8th *Circuit*. */
  readonly ordinalBodies?: ReadonlySet<string>;
  /** Armed forces of which a country has one: the Navy. */
  readonly forces?: ReadonlySet<string>;
  /** Words before examples of a kind, with what stands before them: *like*, such *as*. */
  readonly exampleLinks?: ReadonlyMap<string, string>;
  /** What the part of a bank that trades is called by: “Larch Global *Markets*”. */
  readonly marketTails?: ReadonlySet<string>;
  /** What a country is to a body: “EU *member* Poland”. */
  readonly memberNouns?: ReadonlySet<string>;
  /** Words for what broadcasts that name no body alone, but do with a place behind them: *Radio* Larch. */
  readonly stationHeads?: ReadonlySet<string>;
  /** What clubs are called behind an article or the place that they play for: the *Lakers*. */
  readonly clubNames?: ReadonlySet<string>;
  /** First words of the names of clubs: Sporting, Dynamo. */
  readonly clubOpeners: ReadonlySet<string>;
  /** First words of those after whom schools and hospitals are named: “St Brannock's Hospital”. */
  readonly patronWords: ReadonlySet<string>;
  /** What the name of a club ends with: “Larch [United]”. */
  readonly clubHeads?: ReadonlySet<string>;
  /** Last words of the names of schools that leave “school” out: high. */
  readonly schoolWords?: ReadonlySet<string>;
  /** “Larch Gallery and [Museum]”: nouns for a house that a name goes on with. */
  readonly houseHeads?: ReadonlySet<string>;
  /** “King's [College] London”: heads behind which stands the town. */
  readonly campusHeads?: ReadonlySet<string>;
  /** Heads of bodies that have several seats, with what joins them to the town: university *at*. */
  readonly seatLinks?: ReadonlyMap<string, ReadonlySet<string>>;
}
