import type { Gender } from './gender.ts';
import type { RoleStatus } from './relation.ts';

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

export interface RoleHead {
  readonly gender?: Gender;
  /** Whether its holder speaks for a country that it is of. */
  readonly represents: boolean;
  /** Whether it is an office (“minister”) and not an occupation (“economist”). */
  readonly office: boolean;
}

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
  readonly clauseLink: string;
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

/** A noun in one of its forms: “landsbygdsministern” is headed by “minister”, its base is “landsbygdsminister”. */
export interface HeadedWord {
  readonly head: string;
  readonly base: string;
  readonly definite: boolean;
  readonly plural: boolean;
}

interface WordForms {
  readonly role: (word: string) => HeadedWord | undefined;
  readonly body: (word: string) => HeadedWord | undefined;
  readonly isDefinite: (word: string) => boolean;
  /** Whether a word ends as family names do, without diacritics: “Aradottir”. */
  readonly endsFamilyName: (word: string) => boolean;
  /** Whether a capitalised word names a body by its members: “Aktiespararna”. */
  readonly namesMembers: (word: string) => boolean;
  /** Whether a word ends as definite nouns do, whatever it is: “gränsen”, “åren”. */
  readonly looksDefinite: (word: string) => boolean;
  /** Whether a capital at a sentence's start makes a name of it: “Jordbruksverket”. */
  readonly isName: (word: string) => boolean;
  /** Whether a compound is the name of a body wherever a capital tells it from other nouns: “Högersamlingen”. */
  readonly isProperName: (word: string) => boolean;
  /** Forms of verbs that report without a quotation too, before which a capital speaks for its country: “Stockholm utlovar”. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Whether a definite compound names one institution even in lower case: “näringsdepartementet”. */
  readonly isInstitution: (word: string) => boolean;
  /** What the parts of a country that an authority has offices for are called: “region”. */
  readonly districtNouns: ReadonlySet<string>;
  /** Nouns for a woman of a people that are its language as well: “svenskan”. */
  readonly languages: RegExp;
  /** Words for whom papers leave unnamed before a noun for somebody: “den misstänkte mannen”. */
  readonly accused: RegExp;
  /** Of heads of bodies the ones that compounds of them are not called by: “polisen” is not “gränspolisen”. */
  readonly wholeHeads: ReadonlySet<string>;
  /** Against: “Riksenheten mot korruption”. */
  readonly againstLinks: ReadonlySet<string>;
  /** What ends the name of such a part: “Region Jönköpings län”. */
  readonly countyNouns: ReadonlySet<string>;
  /** Authorities of a country that have such offices, in the base form: police. */
  readonly districtBodies: ReadonlySet<string>;
  /** Whether a word has the form of an adjective before a definite noun: “nordiska”. */
  readonly isAdjective: (word: string) => boolean;
  /** Whether a noun of people has one form for one and for many: “forskare”. */
  readonly hasBarePlural: (word: string) => boolean;
  /** Whether a definite body that speaks is one by itself: “styrelsen”, but not “bolaget”. */
  readonly standsAlone: (word: string) => boolean;
  /** Heads of general words for a body, each with the heads and endings of the names that it may stand for. */
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** To: what joins a verb of saying with whom is told, often a paper: “säger hon till Kuriren”. */
  readonly addresseeLink: string;
  /** According to: before a name that is nobody's it names a source. */
  readonly accordingTo: string;
  /** The state: what it owns with its name are bodies: “Statens kulturråd”. */
  readonly theState: string;
  /** Bodies of members, whose names begin with those: “Villaägarnas förening”. */
  readonly ofMembers: ReadonlySet<string>;
  /** Whether a word only closes names and is none alone: “Kapital”, “AB”. */
  readonly isBareHead: (word: string) => boolean;
  /** Whether a word in capitals closes the name of a firm: “Kalvik Vatten”. */
  readonly closesName: (word: string) => boolean;
  /** What somebody finds out and others tell: “siffror från …”. */
  readonly findings: ReadonlySet<string>;
  /** What only firms do: “Voltaris varslar”. */
  readonly firmVerbs: ReadonlySet<string>;
  /** Whether a definite noun before a name only tells what that is: “Förpackningsbolaget Granvik”. */
  readonly describes: (word: string) => boolean;
  /** Whether an adjective tells at a sentence's start what the body behind it is, and begins no names: “Statliga Petromar”. */
  readonly isPlainAdjective: (word: string) => boolean;
  /** Whether a definite noun tells that the name behind it is a body's, though it is the noun for none: “nätverket Fri väg”. */
  readonly isOpening: (word: string) => boolean;
  /** What makes a body of whom or what it belongs to: “Ängens vänner”. */
  readonly causeNouns: ReadonlySet<string>;
  /** Whether who is “på” or “vid” what is called so works there: no island and no hill is called so. `name` without diacritics. */
  readonly worksAt: (link: string, name: string) => boolean;
  /** Bodies that every state has one of: “Georgiens ambassad”, “den georgiska regeringen”. */
  readonly ofStates: ReadonlySet<string>;
  /** Verbs that stand between an office and who has it or comes into it: “Som ny chef tillträder Ada Ek”. */
  readonly entering: ReadonlyMap<string, RoleStatus>;
  /** Passive verbs that tell who leads or speaks for a country: “Sverige företräds av ministern”. */
  readonly ledVerbs: ReadonlySet<string>;
  /** Bodies whose names tell what they are for: “Myndigheten för vattenvård”. */
  readonly ofMatters: ReadonlySet<string>;
  /** Those of them that a sentence may begin with. */
  readonly openMatters: ReadonlySet<string>;
  /** The parts of a title whose compounds are one word: “premiär”, “minister”. */
  readonly titleParts: (title: string) => readonly string[];
}

/** Titles that may stand for others: “the premier” for the prime minister of a country, “the boss” for who heads an organization. */
export interface OtherTitles {
  readonly ofCountry: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofOrganization: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What step 2 asks of a language. Words are in lower case, given and family names also without diacritics. */
export interface MentionRules {
  /** Known names by the first word in lower case, longest first. */
  readonly known: ReadonlyMap<string, readonly KnownName[]>;
  /** A capital that may speak for its country: `Moscow` → `RU`. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly givenNames: {
    readonly female: ReadonlySet<string>;
    readonly male: ReadonlySet<string>;
    readonly either: ReadonlySet<string>;
  };
  readonly familyNames: ReadonlySet<string>;
  /** Family names that stand first: Nguyen, Xi, Kim. */
  readonly firstFamilyNames: ReadonlySet<string>;
  /** Lower-case words inside a name: de, van, bin. */
  readonly nameParticles: ReadonlySet<string>;
  /** Words that close a title: emeritus. */
  readonly titleEndings: ReadonlySet<string>;
  /** Jr., III, KC. */
  readonly nameEndings: ReadonlySet<string>;
  /** Letters behind a name that it is shown without: KC, PhD. */
  readonly honours: ReadonlySet<string>;
  /** Letters in brackets behind a politician: `S` → `Socialdemokraterna`. */
  readonly partyMarks: ReadonlyMap<string, string>;
  /** Forms of address, without the stop: `mr`, `gen`. */
  readonly personTitles: ReadonlyMap<string, Gender | undefined>;
  /** What belongs to a title only beside another: “Vice Adm.”, “Datuk Seri”. */
  readonly titleParts?: ReadonlySet<string>;
  /** Those that give an office behind them another rank: “Lt. Gov.”. */
  readonly titleRanks?: ReadonlyMap<string, string>;
  /** Those that are offices: `sen` → `senator`. */
  readonly titleOffices: ReadonlyMap<string, string>;
  /** Those that tell a rank and no office, spelt out: `gen` → `general`. */
  readonly rankTitles: ReadonlyMap<string, string>;
  readonly roleHeads: ReadonlyMap<string, RoleHead>;
  readonly shortRoles: ReadonlyMap<string, string>;
  /** Those that only the news writes short, as an office is called in full: “PM” is the “Prime Minister”. */
  readonly newsLetters?: ReadonlyMap<string, string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly rolePortfolios: ReadonlySet<string>;
  readonly roleStatuses: ReadonlyMap<string, RoleStatus>;
  /** Heads that are more often something else: justice, general. */
  readonly rarelyRoles: ReadonlySet<string>;
  /** Of those the ones that are a role only behind another word: project *lead*. */
  readonly neverAlone: ReadonlySet<string>;
  /** Words for a party that are no part of the title of who sits for it: Republican senator. */
  readonly partyTitles: ReadonlySet<string>;
  /** Words of a title that make it another office: deputy, vice. */
  readonly roleRanks: ReadonlySet<string>;
  /** Heads that an organization has, whichever the text is about: chief executive, spokesman. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Heads that seldom stand behind the name of anything but a firm or a team: “Tagus president”. */
  readonly firmHeads: ReadonlySet<string>;
  /** Heads of those who play in a team, which may be called like a place. */
  readonly teamHeads?: ReadonlySet<string>;
  /** Things that have people in office: a *project*, a *festival*. */
  readonly runThings?: ReadonlySet<string>;
  /** Heads that right behind a name tell where somebody works, and hardly for which person: analyst, editor. */
  readonly staffHeads: ReadonlySet<string>;
  /** Heads that are a body behind some words: coast *guard*. */
  readonly bodyRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Heads of those who sit for a party and hold no office of it: lawmaker. */
  readonly partyMembers: ReadonlySet<string>;
  /** Those of them who sit for a place: MP *for* North Tarn. */
  readonly seatHeads?: ReadonlySet<string>;
  /** What joins those who sit somewhere with nothing but their party: “rådet Ada Ek *från* Landspartiet”. */
  readonly partyLinks: ReadonlySet<string>;
  /** Last words of the names of parties. */
  readonly partyHeads: ReadonlySet<string>;
  /** Heads that hardly anything but a firm has: founder. */
  readonly companyHeads: ReadonlySet<string>;
  /** Heads of those who speak for a body: spokesman. */
  readonly speakingHeads: ReadonlySet<string>;
  /** Heads of those who serve somebody or something: adviser *to*. */
  readonly servedHeads: ReadonlySet<string>;
  /** Heads that are an office only with what they are of: member. */
  readonly faintHeads: ReadonlySet<string>;
  /** Heads that stand for the same office of another country: counterpart. */
  readonly counterpartHeads: ReadonlySet<string>;
  /** Heads that stand for somebody just named: “the candidate”. */
  readonly variedHeads: ReadonlySet<string>;
  /** Those of them that tell one side of a visit. */
  readonly visitHeads: ReadonlyMap<string, 'host' | 'guest'>;
  /** Words between host and guest: received, hosted. */
  readonly receivingWords: ReadonlySet<string>;
  /** Same: before the host, “received *by*”. */
  readonly receivedLinks: ReadonlySet<string>;
  /** Words before a guest: visiting. */
  readonly visitingWords: ReadonlySet<string>;
  readonly otherTitles: OtherTitles;
  /** Heads of those whom countries seat at a table: what tells their country tells whom they speak for, not what the office is of. */
  readonly seatedHeads?: ReadonlySet<string>;
  /** Bodies whose head speaks for their country: delegation. */
  readonly delegationNouns?: ReadonlySet<string>;
  /** Heads of who is sent: an ambassador *to* a country is not of it. */
  readonly sentHeads: ReadonlySet<string>;
  /** What makes any head one of those: “permanent representative”. */
  readonly sentWords?: ReadonlySet<string>;
  /** Heads whose “of X” or “for X” is the matter of the office: minister, secretary. */
  readonly matterHeads: ReadonlySet<string>;
  /** Of, for: what joins a title with its matter. */
  readonly matterLinks: ReadonlySet<string>;
  /** First words of the parts of a body: division, office. */
  readonly divisionHeads: ReadonlySet<string>;
  /** At, from, with: what joins people with where they work. */
  readonly employLinks: ReadonlySet<string>;
  /** Of those the ones that hardly tell where somebody lives: at, with. */
  readonly staffLinks?: ReadonlySet<string>;
  /** Parts of a body, whose “of” names it: a *wing* of. */
  readonly partNouns?: ReadonlySet<string>;
  /** Nouns for a part of a body that is one by itself where somebody belongs to it: the reef *group*. */
  readonly teamNouns?: ReadonlySet<string>;
  /** Verbs that hardly anything but the name of a body stands behind: chairs, founded. */
  readonly leadVerbs?: ReadonlySet<string>;
  /** Verbs of work with what joins them to whom it is done for: works *at*, plays *for*. */
  readonly workLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What teams do and have done to them: beat, against. */
  readonly contestWords: ReadonlySet<string>;
  /** Words whose “by” names who asked, saw or showed: documents *seen* by, a *survey* by. */
  readonly sightVerbs: ReadonlySet<string>;
  /** Forms of verbs that answer a question: replied. */
  readonly answerVerbs: ReadonlySet<string>;
  /** What a text does in a paper: *published* in. */
  readonly printVerbs: ReadonlySet<string>;
  /** What somebody has in a firm: a *stake* in. */
  readonly stakeNouns: ReadonlySet<string>;
  /** What a firm is to another: rival, supplier. */
  readonly tradeNouns: ReadonlySet<string>;
  /** First words of the names of clubs: Sporting, Dynamo. */
  readonly clubOpeners: ReadonlySet<string>;
  /** Words for a match with what joins them to the other team: a draw *with*. */
  readonly matchLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What an office in capitals may own that is a body by that name: “Sheriff's *Office*”. */
  readonly officeHeads?: ReadonlySet<string>;
  /** Heads of bodies that may have the place of a branch behind them: “Arts *Council* Wessex”. */
  readonly branchHeads?: ReadonlySet<string>;
  /** Matters of a firm that make “chief” an office in it: *finance* chief. */
  readonly firmMatters?: ReadonlySet<string>;
  /** On: what joins a judge or a member with where they sit. */
  readonly seatedLink?: string;
  /** “[representative] on the board”. */
  readonly boardRoles?: ReadonlySet<string>;
  /** Offices of those who sit in a court. */
  readonly benchRoles?: ReadonlySet<string>;
  /** Heads of the bodies that they sit in. */
  readonly benchHeads?: ReadonlySet<string>;
  /** What one member of a party is called, and the party: “the Ohio *Republican* said”. */
  readonly partisans?: ReadonlyMap<string, string>;
  /** What joins a people to the cause that makes a body of them: “Americans *for* Honest Budgets”. */
  readonly causeLinks?: ReadonlySet<string>;
  /** Heads of bodies that have several seats, with what joins them to the town: university *at*. */
  readonly seatLinks?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly emptySubject?: EmptySubject;
  /** “[one] of its directors”. */
  readonly partitives?: ReadonlySet<string>;
  /** “[City] of Ostby Symphony Orchestra”. */
  readonly cityWords?: ReadonlySet<string>;
  /** “King's [College] London”: heads behind which stands the town. */
  readonly campusHeads?: ReadonlySet<string>;
  /** “[Lord] Falk of Ostby”. */
  readonly peerTitles?: ReadonlySet<string>;
  /** “[DI] Ada Falk”: ranks in letters, as written. */
  readonly rankLetters?: ReadonlySet<string>;
  /** “analyst [at] Peter Falk”: what only stands before where somebody works. */
  readonly workplaceLink?: string;
  /** “Larch Gallery and [Museum]”: nouns for a house that a name goes on with. */
  readonly houseHeads?: ReadonlySet<string>;
  /** “the [city] of Ostby”: nouns that name a place behind “of”. */
  readonly townNouns?: ReadonlySet<string>;
  /** “[those] who left”: words whose relative pronoun means no name. */
  readonly nobodyNamed?: ReadonlySet<string>;
  /** Titles that are as often given names: dean, earl. */
  readonly nameTitles?: ReadonlySet<string>;
  /** What an office may be held for, and no matter: “for this *year*”. */
  readonly timeNouns?: ReadonlySet<string>;
  /** Months and weekdays, of a language that writes them with a capital. */
  readonly months?: ReadonlySet<string>;
  readonly weekdays?: ReadonlySet<string>;
  /** What stands before a month and hardly before a name: since, last. */
  readonly dateLinks?: ReadonlySet<string>;
  /** Nouns behind the name of a body that tell what it is: “the Varde network”. */
  readonly labelNouns?: ReadonlySet<string>;
  /** Dollars, francs: behind the adjective of a country they make the name of its money. */
  readonly currencies: ReadonlySet<string>;
  /** What only a firm has: profit, shares. */
  readonly firmNouns: ReadonlySet<string>;
  /** The end of an adjective that is made of a name: “-led”. */
  readonly compoundEnd: RegExp;
  /** The form of nouns for who does something: “-ist”. */
  readonly agentNoun: RegExp;
  /** Is, became: what joins a name with a role. */
  readonly copulas: ReadonlySet<string>;
  /** The other forms that an office stands behind as what somebody is: be, becoming. */
  readonly predicateVerbs: ReadonlySet<string>;
  /** If, whether: before a subject they make what is said of it no fact. */
  readonly conditionWords: ReadonlySet<string>;
  /** Potential, would-be: adjectives of an office that nobody holds. */
  readonly unrealWords: ReadonlySet<string>;
  /** Adjectives before a title that are no part of it: longtime, presumptive. */
  readonly plainAdjectives: ReadonlySet<string>;
  /** What tells behind an office, in lower case, that it is over: until, from 2001 to 2005. */
  readonly overBehind: RegExp;
  /** Bodies that before an office belong to its title: *Cabinet* Secretary. */
  readonly titleBodies?: ReadonlySet<string>;
  /** Bodies of a country whose officers are the country's: of “Norway's Senate president” both. */
  readonly stateBodies: ReadonlySet<string>;
  /** Words behind a head that belong to its title: editor *at large*. */
  readonly titleTails: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that “as” and an office go behind: served, stays on, resigned. */
  readonly servingVerbs: ReadonlySet<string>;
  /** Those that tell that it is over: resigned, ousted. */
  readonly endingVerbs: ReadonlySet<string>;
  /** Named, called: what joins a role with a name. */
  readonly namingWords: ReadonlySet<string>;
  /** 's and ' */
  readonly possessiveMarks: ReadonlySet<string>;
  /** The plural's singular, or undefined: `ministers` → `minister`. */
  readonly singular: (word: string) => string | undefined;
  readonly organizationHeads: ReadonlySet<string>;
  readonly organizationSuffixes: ReadonlySet<string>;
  /** Of those the ones that a name is shown without: Inc., N.V. */
  readonly legalForms: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  /** Those nouns that mean a firm: “the company”, “the insurer”. */
  readonly businessNouns: ReadonlySet<string>;
  /** Of known things the ones that begin names of bodies: African, Islamic. */
  readonly originWords: ReadonlySet<string>;
  /** Last words of the names of schools that leave “school” out: high. */
  readonly schoolWords?: ReadonlySet<string>;
  /** Of those the ones that tell a party. */
  readonly partyWords: ReadonlySet<string>;
  /** Heads of places that are bodies behind some words: school *district*. */
  readonly bodyDistricts: ReadonlyMap<string, ReadonlySet<string>>;
  /** First words of those after whom schools and hospitals are named: “St Brannock's Hospital”. */
  readonly patronWords: ReadonlySet<string>;
  /** Well-known names that no single word of theirs stands for: “the House” is not the White House. */
  readonly wholeNames: ReadonlySet<string>;
  /** Heads that name a paper by themselves: “The Courier”. */
  readonly paperHeads: ReadonlySet<string>;
  /** Heads of names that no firm bears: ministry, court. */
  readonly institutionHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly thingHeads: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly singleNouns: ReadonlySet<string>;
  /** Those of the single nouns that may be a body as well: rival. */
  readonly eitherNouns: ReadonlySet<string>;
  readonly kinNouns: ReadonlyMap<string, Gender | undefined>;
  readonly genderedNouns: ReadonlyMap<string, Gender>;
  /** Words that begin sentences and are no names. */
  readonly functionWords: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  /** Same: before who spoke last, “the same speaker”. */
  readonly sameWords: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Words that begin a phrase for several: many, both, most. */
  readonly severals: ReadonlySet<string>;
  /** Articles of other languages that begin names of papers and places: Le, El. */
  readonly foreignArticles: ReadonlySet<string>;
  /** Of, for, at: what joins a role to whose it is. */
  readonly roleLinks: ReadonlySet<string>;
  /** What joins the words of an organization's name: of, for, on. */
  readonly nameLinks: ReadonlySet<string>;
  /** And, & */
  readonly conjunctions: ReadonlySet<string>;
  /** In, at, near: what stands before places. */
  readonly placeLinks: ReadonlySet<string>;
  /** Adjectives that make a noun one body: *armed* forces. */
  readonly bodyAdjectives: ReadonlySet<string>;
  /** Nouns for bodies that behind some adjectives tell the one that a country has: *central* bank. */
  readonly soleKinds?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for bodies that in lower case too may go on with what they are for: *ministry* of health. */
  readonly matterBodies?: ReadonlySet<string>;
  /** Nouns for bodies that a place has but one of: diocese. */
  readonly soleBodies: ReadonlySet<string>;
  /** After, since: what joins a clause and is as often read as what joins a noun. */
  readonly clauseLinks?: ReadonlySet<string>;
  /** By, told: what stands before who does something. */
  readonly actorLinks: ReadonlySet<string>;
  /** Nouns for bodies that right before a title tell whose it is and are no part of it: *ministry* spokesman. */
  readonly attributeBodies?: ReadonlySet<string>;
  /** Verbs between a body and who speaks for it: *represented* by. */
  readonly representedVerbs?: ReadonlySet<string>;
  /** Whether the words between a name and an organization say that one belongs to the other (“ of ”, “, who heads the ”): the rule's name. */
  readonly belongsTo: (between: string, after: string) => string | undefined;
  /** Whether the words between a name and a country say that one speaks for the other, and what stands behind: “, speaking for ”. */
  readonly speaksFor?: (between: string, after: string) => boolean;
  /** The other way round, with what stands before: “Speaking for [Kenya], [Ada Ek]”, “the [Kenyan] delegation, led by [Ada Ek]”. */
  readonly spokenForBy?: (before: string, between: string) => boolean;
  /** “Labour's Fintan Daly”: whether the words between an organization and a name say that it has them. */
  readonly possesses: (between: string) => boolean;
  /** In, inside: of those the ones that hardly stand before a person. */
  readonly insideLinks: ReadonlySet<string>;
  /** In, to: before where somebody in an office is posted. */
  readonly postLinks?: ReadonlySet<string>;
  /** To: what joins those who serve with whom. */
  readonly serveLink: string;
  /** For: what joins a member with the seat and not with the body. */
  readonly seatLink: string;
  /** A form of a verb that may stand behind a name and is no noun. */
  readonly participle?: RegExp;
  /** One spelling of a word that has several, in lower case: `organisation` → `organization`. */
  readonly spelling?: (word: string) => string;
  /** Forms of verbs that only a speaker takes: said, told. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Of a language with endings for “the” and with compounds in one word: what the form of a word tells. */
  readonly wordForms?: WordForms;
}

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
  /** Joins a determiner with those it is a part of: “en av dem”. */
  readonly partLink?: string;
  /** Whether a word keeps its capital inside a sentence: “Polish”, “Republicans”. */
  readonly keepsCapital: (word: string) => boolean;
  /** The English title of an office, by which all languages know it: “premiärminister” → “Prime Minister”. */
  readonly roleKey?: (title: string) => string | undefined;
  /** What ties “Minister of Public Security” to the “Ministry of Public Security”. */
  readonly ministries: MinistryRules;
  /** The English title with whose it is: “Prime Minister of Vietnam”. */
  readonly roleKeyOf?: (key: string, target: { readonly name: string; readonly code?: string }) => string;
}
