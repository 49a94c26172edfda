import type { Gender } from './gender.ts';
import type { RoleStatus } from './relation.ts';
import type { StateRules } from './state-rules.ts';

export interface RoleHead {
  readonly gender?: Gender;
  /** Whether its holder speaks for a country that it is of. */
  readonly represents: boolean;
  /** Whether it is an office (“minister”) and not an occupation (“economist”). */
  readonly office: boolean;
}

/** Titles that may stand for others: “the premier” for the prime minister of a country, “the boss” for who heads an organization. */
export interface OtherTitles {
  readonly ofCountry: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofOrganization: ReadonlyMap<string, ReadonlySet<string>>;
  /** By what any country's office may be called, “head of state”, the titles of that office. */
  readonly ofState: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the word for what somebody is, the titles that say the same: judge, of a Justice. */
  readonly alike?: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the word for anybody of some ranks, “officer”, how those end, in lower case. */
  readonly ranked?: ReadonlyMap<string, RegExp>;
}

/** What titles of offices and occupations are made of, and the kinds of their heads. */
export interface RoleRules {
  /** What may stand before the body that a sentence is about, and behind a paper that only tells of it: “But the [Larch Bank] …”. */
  readonly sentenceBefore: { readonly opening: RegExp; readonly news: RegExp };
  /** Who no country has: “Malta … its *owner*”. */
  readonly stateless?: ReadonlySet<string>;
  /** Words before a title that tell where its holder is, and are no part of it: “*local* MP”. */
  readonly plainOpeners?: ReadonlySet<string>;
  /** Plurals of heads that hardly ever are those who have the title: peers. */
  readonly plainPlurals?: ReadonlySet<string>;
  readonly roleHeads: ReadonlyMap<string, RoleHead>;
  readonly shortRoles: ReadonlyMap<string, string>;
  /** Titles in full that are mostly cut: chief executive officer → chief executive. */
  readonly sameTitles?: ReadonlyMap<string, string>;
  /** Who leads a team, and what teams play in, which has none of them. */
  readonly sideLeaders?: ReadonlySet<string>;
  readonly leagueHeads?: ReadonlySet<string>;
  /** Those that are a degree as well, and an office only with what it is of: MD. */
  readonly degreeLetters?: ReadonlySet<string>;
  /** Those that only the news writes short, as an office is called in full: “PM” is the “Prime Minister”. */
  readonly newsLetters?: ReadonlyMap<string, string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly rolePortfolios: ReadonlySet<string>;
  readonly roleStatuses: ReadonlyMap<string, RoleStatus>;
  /** Heads that are more often something else: justice, general. */
  readonly rarelyRoles: ReadonlySet<string>;
  /** Heads that behind “his” or “their” are a part of somebody: *head*. */
  readonly ownHeads?: ReadonlySet<string>;
  /** Heads that are a thing behind verbs of losing it: lost the party *whip*. */
  readonly lostHeads?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What makes an occupation of a host: *radio* host. */
  readonly hostedThings?: ReadonlySet<string>;
  /** The word for the first of several in an office, which a country may part from it: *chief* UK economist. */
  readonly chief?: string;
  /** Of those the ones that are a role only behind another word: project *lead*. */
  readonly neverAlone: ReadonlySet<string>;
  /** Words of a title that make it another office: deputy, vice. */
  readonly roleRanks: ReadonlySet<string>;
  /** Words behind a head that belong to its title: editor *at large*. */
  readonly titleTails: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that belong to it in capitals only: Special Agent *in Charge*. */
  readonly capitalTails?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies that before an office belong to its title: *Cabinet* Secretary. */
  readonly titleBodies?: ReadonlySet<string>;
  /** Offices that name a building, by their first word, with the rest of them: *Station House Officer*. */
  readonly houseTitles?: ReadonlyMap<string, readonly string[]>;
  /** What a chief may be of the staff of: Chief of *Army* Staff. */
  readonly staffForces?: ReadonlySet<string>;
  /** Where an officer of the state serves: Commissioner of Police in the *state*. */
  readonly areaNouns?: ReadonlySet<string>;
  /** Offices that are of a town or a region: *mayor* of. */
  readonly areaHeads?: ReadonlySet<string>;
  /** What tells what somebody with a title does, with the word behind it: minister *responsible for* the dams. */
  readonly chargeWords?: ReadonlyMap<string, string>;
  /** *Staff* */
  readonly staffWords?: ReadonlySet<string>;
  /** Adjectives before a title that are no part of it: longtime, presumptive. */
  readonly plainAdjectives: ReadonlySet<string>;
  /** Potential, would-be: adjectives of an office that nobody holds. */
  readonly unrealWords: ReadonlySet<string>;
  /** Heads whose “of X” or “for X” is the matter of the office: minister, secretary. */
  readonly matterHeads: ReadonlySet<string>;
  /** Matters of a firm that make “chief” an office in it: *finance* chief. */
  readonly firmMatters?: ReadonlySet<string>;
  /** Heads that are an office only with what they are of: member. */
  readonly faintHeads: ReadonlySet<string>;
  /** The form of nouns for who does something: “-ist”. */
  readonly agentNoun: RegExp;
  /** The endings of words for what somebody is or where from, before a name: “*Feedlotter* Lou Berg”, “*Tasmanian* Ada Falk”. */
  readonly whoEnding?: RegExp;
  /** Heads that an organization has, whichever the text is about: chief executive, spokesman. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Titles that behind some words are a matter: *criminal* justice. */
  readonly matterRoles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Heads that are a body behind some words: coast *guard*. */
  readonly bodyRoles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Heads that seldom stand behind the name of anything but a firm or a team: “Tagus president”. */
  readonly firmHeads: ReadonlySet<string>;
  /** Heads that right behind a name of several words are those of a party or a movement, with their holder: “Larch Spring *leader*”. */
  readonly leadingHeads?: ReadonlySet<string>;
  /** Heads that hardly anything but a firm has: founder. */
  readonly companyHeads: ReadonlySet<string>;
  /** Heads that right behind a name tell where somebody works, and hardly for which person: analyst, editor. */
  readonly staffHeads: ReadonlySet<string>;
  /** Heads of those who play in a team, which may be called like a place. */
  readonly teamHeads?: ReadonlySet<string>;
  /** What teams have: “Newcastle's *defence*”. */
  readonly teamThings?: ReadonlySet<string>;
  /** Words of texts on games between teams: several of them tell that a text is one. */
  readonly gameWords?: ReadonlySet<string>;
  /** Words before a team that another one plays: *against*. */
  readonly sideLinks?: ReadonlySet<string>;
  /** “[track] coach”: what teams train for. */
  readonly sports?: ReadonlySet<string>;
  /** Heads of those who speak for a body: spokesman. */
  readonly speakingHeads: ReadonlySet<string>;
  /** Heads of those who serve somebody or something: adviser *to*. */
  readonly servedHeads: ReadonlySet<string>;
  /** Heads of who is sent: an ambassador *to* a country is not of it. */
  readonly sentHeads: ReadonlySet<string>;
  /** Heads of those who serve another officer: the special *envoy* of the Secretary-General. */
  readonly envoyHeads?: ReadonlySet<string>;
  /** What makes any head one of those: “permanent representative”. */
  readonly sentWords?: ReadonlySet<string>;
  /** Two words that close the title of whom a country sends, though the head does not tell it: “high commissioner”. */
  readonly sentTitles?: ReadonlySet<string>;
  /** Heads of those whom countries seat at a table: what tells their country tells whom they speak for, not what the office is of. */
  readonly seatedHeads?: ReadonlySet<string>;
  /** “[representative] on the board”. */
  readonly boardRoles?: ReadonlySet<string>;
  /** Heads of those who know a country well: “Syria [expert]”. */
  readonly studyHeads?: ReadonlySet<string>;
  /** Heads of those who teach a field: “[Professor] of International Law”. */
  readonly teachingHeads?: ReadonlySet<string>;
  /** The last word of a field: “Computer [Science]”, in lower case. */
  readonly fieldWords?: RegExp;
  /** Heads of those who set something up, of whatever body a text is about: “[founder]”. */
  readonly founderHeads?: ReadonlySet<string>;
  /** What belongs to the title of whoever sits in it: “Larchcorp [board] member”. */
  readonly titleBoards?: ReadonlySet<string>;
  /** Verbs that a tagger may take for nouns, with what tells them: “points” before “out”. */
  readonly speechParticles?: ReadonlyMap<string, string>;
  /** Last words of names that are nobody's: “Murray [Irrigation]”. */
  readonly tradeTails?: ReadonlySet<string>;
  /** Roles that papers are called: “the Larch [Reporter]”. */
  readonly paperRoles?: ReadonlySet<string>;
  /** What a body has and hardly anybody else: “the [board] of Larchcorp”. */
  readonly boardNouns?: ReadonlySet<string>;
  /** Beside those of the staff who works for a paper: “[critic] for The Larch”. */
  readonly writingHeads?: ReadonlySet<string>;
  /** What makes a director or a manager a firm's: “[managing] director”. */
  readonly firmRanks?: ReadonlySet<string>;
  /** “[pundit] on Radio Larch”. */
  readonly airRoles?: ReadonlySet<string>;
  /** Offices of those who sit in a court. */
  readonly benchRoles?: ReadonlySet<string>;
  /** Heads of the bodies that they sit in. */
  readonly benchHeads?: ReadonlySet<string>;
  /** Heads that stand for the same office of another country: counterpart. */
  readonly counterpartHeads: ReadonlySet<string>;
  /** Heads that stand for somebody just named: “the candidate”. */
  readonly variedHeads: ReadonlySet<string>;
  /** Those that do so where they speak: “the singer said”. */
  readonly fameHeads?: ReadonlySet<string>;
  /** Those of them that tell one side of a visit. */
  readonly visitHeads: ReadonlyMap<string, 'host' | 'guest'>;
  /** Words between host and guest: received, hosted. */
  readonly receivingWords: ReadonlySet<string>;
  /** Same: before the host, “received *by*”. */
  readonly receivedLinks: ReadonlySet<string>;
  /** Words before a guest: visiting. */
  readonly visitingWords: ReadonlySet<string>;
  readonly otherTitles: OtherTitles;
  readonly state?: StateRules;
}
