import type { RoleStatus } from './relation.ts';

/** A noun in one of its forms: “landsbygdsministern” is headed by “minister”, its base is “landsbygdsminister”. */
export interface HeadedWord {
  readonly head: string;
  readonly base: string;
  readonly definite: boolean;
  readonly plural: boolean;
}

/** What the form of a word tells in a language with endings for “the” and with compounds in one word. */
export interface WordForms {
  readonly role: (word: string) => HeadedWord | undefined;
  readonly body: (word: string) => HeadedWord | undefined;
  readonly isDefinite: (word: string) => boolean;
  /** Whether a word ends as family names do, without diacritics: “Aradottir”. */
  readonly endsFamilyName: (word: string) => boolean;
  /** Whether a capitalised word names a body by its members: “Aktiespararna”. */
  readonly namesMembers: (word: string) => boolean;
  /** Whether a word ends as definite nouns do, whatever it is: “gränsen”, “åren”. */
  readonly looksDefinite: (word: string) => boolean;
  /** Whether a word ends as nouns of many do, whatever it is: “experter”, “barn”. */
  readonly looksPlural: (word: string) => boolean;
  /** Whether a capital at a sentence's start makes a name of it: “Jordbruksverket”. */
  readonly isName: (word: string) => boolean;
  /** Whether a compound is the name of a body wherever a capital tells it from other nouns: “Högersamlingen”. */
  readonly isProperName: (word: string) => boolean;
  /** The letters by which such a compound for a party is marked behind a politician: “rd” of “reformdemokraterna”. */
  readonly partyLetters: (word: string) => string | undefined;
  /** “moderaten”: the party of whom it calls a member of it. */
  readonly partyOfMember: (noun: string) => string | undefined;
  /** “[center]ledaren”: the part of a title that tells of a party, and its name. */
  readonly partyStem: (title: string) => { readonly stem: string; readonly party: string } | undefined;
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
  /** What ends the name of such a part: “Region Jönköpings län”. */
  readonly countyNouns: ReadonlySet<string>;
  /** Authorities of a country that have such offices, in the base form: police. */
  readonly districtBodies: ReadonlySet<string>;
  /** Whether a word has the form of an adjective before a definite noun: “nordiska”. */
  readonly isAdjective: (word: string) => boolean;
  /** Whether a word is an adjective as names of bodies have them behind their town: “Luleå *tekniska* universitet”. */
  readonly followsTown: (word: string) => boolean;
  /** Whether an adjective has the form that it has before a neuter noun: “Arktiskt forum”. */
  readonly isNeuter: (word: string) => boolean;
  /** Whether a word ends as participles of what goes on do: “pågående”. */
  readonly isParticiple: (word: string) => boolean;
  /** Whether a verb has the ending of the passive: “drivs”. */
  readonly isPassive: (word: string) => boolean;
  /** Whether a definite noun tells who does something, as a firm may: “biluthyraren”. */
  readonly isAgent: (word: string) => boolean;
  /** In, near: behind which an adjective of a country goes with a town: “i norska Granlid”. */
  readonly townLinks: ReadonlySet<string>;
  /** Whether a word tells of play, so that “in” names a club: “spelar i norska Granlid”. */
  readonly tellsPlay: (word: string) => boolean;
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
  /** Whether a noun in lower case closes the name of a body of those who care for a thing: “Vassbro naturvänner”. */
  readonly areFriends: (word: string) => boolean;
  /** What makes a body of whom or what it belongs to: “Ängens vänner”. */
  readonly causeNouns: ReadonlySet<string>;
  /** Whether a noun is that for those who lead a body, and for no other body: “bolagsstyrelse”. */
  readonly isBoard: (noun: string) => boolean;
  /** Who held an office before somebody, and speaks for a body elsewhere: “hennes *företrädare*”. */
  readonly predecessor: string;
  /** Whether a description is of several: “20 lokala klubbar”. */
  readonly namesSeveral: (phrase: string) => boolean;
  /** “SEB-ekonomen”, “FN-sändebudet”: who is of the body whose letters begin the word. */
  readonly prefixHeads: ReadonlySet<string>;
  /** Whether who is “på” or “vid” what is called so works there: no island and no hill is called so. `name` without diacritics. */
  readonly worksAt: (link: string, name: string) => boolean;
  /** Whether an adjective for a people opens the name of a body with the noun behind it: “Svensk Elitfotboll”, but not “svenska”. */
  readonly opensTrade: (adjective: string, noun: string) => boolean;
  /** Whether a noun that no name is has the ending of who owns the next one: “kommunens”. */
  readonly looksOwning: (word: string) => boolean;
  /** What clubs are called by, in lower case, beside the town that they play for: “IFK”. */
  readonly clubMarks: ReadonlySet<string>;
  /** Bodies that “the company” never means. */
  readonly noFirms: ReadonlySet<string>;
  /** Bodies that the area behind them names: “räddningstjänsten Lindvik”. */
  readonly areaBodies: ReadonlySet<string>;
  /** What, in lower case, stands before a firm whose people look at others: “analytikern Ada Ek på”. */
  readonly observers: RegExp;
  /** Bodies that every state has one of: “Georgiens ambassad”, “den georgiska regeringen”. */
  readonly ofStates: ReadonlySet<string>;
  /** “vårdpolitisk talesperson”: who speaks for a party. */
  readonly isPartys: (title: string) => boolean;
  /** Whether an office is that of a part of a body, which its first part tells: “skolchef”, but not “koncernchef”. */
  readonly isPartsChief: (title: string) => boolean;
  /** Whether firms rather than towns have such an office: “inköpschef”, but not “polischef”. */
  readonly isFirmsChief: (title: string) => boolean;
  /** What joins certain verbs of saying with a paper: “berättar hon för Kuriren”. */
  readonly toldLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What goes on with a fixed phrase that a link and a noun begin: i samband *med*. */
  readonly phraseLinks: ReadonlySet<string>;
  /** Verbs that stand between an office and who has it or comes into it: “Som ny chef tillträder Ada Ek”. */
  readonly entering: ReadonlyMap<string, RoleStatus>;
  /** Verbs between who takes an office and who had it: “Ek *efterträder* Falk som vd”. */
  readonly followingVerbs: ReadonlySet<string>;
  /** What a form of “to be” joins with who was chosen: “blev *utsedd* till vd”. */
  readonly chosenForms: ReadonlySet<string>;
  /** The end of what stands before an office and tells when: “avgick *i går* som vd”, “utsågs *2019* till vd”. */
  readonly dayBefore: RegExp;
  /** Passive verbs that tell who leads or speaks for a country: “Sverige företräds av ministern”. */
  readonly ledVerbs: ReadonlySet<string>;
  /** Bodies whose names tell what they are for: “Myndigheten för vattenvård”. */
  readonly ofMatters: ReadonlySet<string>;
  /** Those of them that a sentence may begin with. */
  readonly openMatters: ReadonlySet<string>;
  /** What a town runs, which makes a body of its name: “Brug *energi*”. */
  readonly townWorks: ReadonlySet<string>;
  /** The parts of a title whose compounds are one word: “premiär”, “minister”. */
  readonly titleParts: (title: string) => readonly string[];
}
