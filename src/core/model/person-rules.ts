import type { CourtRules } from './court-rules.ts';
import type { Gender } from './gender.ts';

/** How people are called: their names, forms of address and ranks, and nouns for who has no name. */
export interface PersonRules {
  readonly givenNames: {
    readonly female: ReadonlySet<string>;
    readonly male: ReadonlySet<string>;
    readonly either: ReadonlySet<string>;
  };
  /** Short forms of given names with those that they stand for: Vince, Vincent. */
  readonly nicknames?: ReadonlyMap<string, readonly string[]>;
  readonly familyNames: ReadonlySet<string>;
  /** Family names that stand first: Nguyen, Xi, Kim. */
  readonly firstFamilyNames: ReadonlySet<string>;
  /** Lower-case words inside a name: de, van, bin. */
  readonly nameParticles: ReadonlySet<string>;
  /** Bin, ibn: what a father's name stands behind. */
  readonly patronymicLinks?: ReadonlySet<string>;
  /** Ranks that begin a title of their own behind an office: Director General *Major* General. */
  readonly fullRanks?: ReadonlySet<string>;
  /** Heads of offices behind which a rank is one of whoever has them: “Interior *Minister* General Ada Falk”, with the highest of the ranks. */
  readonly unrankedHeads?: ReadonlySet<string>;
  readonly topRank?: string;
  /** Words that are a form of address with the next one: *Tan* Sri. */
  readonly titlePairs?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Titles of offices by the style that they begin with: *Lord* Mayor. */
  readonly lordTitles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Titles by birth, which stand between an office and a name: Foreign Minister *Sheikh* Abdullah. */
  readonly nobleStyles?: ReadonlySet<string>;
  /** Jr., III, KC. */
  readonly nameEndings: ReadonlySet<string>;
  /** Letters that stand for things of every day: a *PR* strategist. */
  readonly thingLetters?: ReadonlySet<string>;
  /** Letters behind a name that it is shown without: KC, PhD. */
  readonly honours: ReadonlySet<string>;
  /** Forms of address, without the stop: `mr`, `gen`. */
  readonly personTitles: ReadonlyMap<string, Gender | undefined>;
  /** What belongs to a title only beside another: “Vice Adm.”, “Datuk Seri”. */
  readonly titleParts?: ReadonlySet<string>;
  /** Grades before a rank that is shortened: *Senior* Lt. Gen. */
  readonly rankGrades?: ReadonlySet<string>;
  /** Those that give an office behind them another rank: “Lt. Gov.”. */
  readonly titleRanks?: ReadonlyMap<string, string>;
  /** Those that are offices: `sen` → `senator`. */
  readonly titleOffices: ReadonlyMap<string, string>;
  /** Those that tell a rank and no office, spelt out: `gen` → `general`. */
  readonly rankTitles: ReadonlyMap<string, string>;
  /** “[DI] Ada Falk”: ranks in letters, as written. */
  readonly rankLetters?: ReadonlySet<string>;
  /** Words that close a title: emeritus. */
  readonly titleEndings: ReadonlySet<string>;
  /** Titles that are as often given names: dean, earl. */
  readonly nameTitles?: ReadonlySet<string>;
  /** Forms of address of anybody, behind which an office is a family name: “[Mr.] King”. */
  readonly plainTitles?: ReadonlySet<string>;
  /** Given names that stand in other names too, and by themselves tell little: Al. */
  readonly shortGivens?: ReadonlySet<string>;
  /** “[Lord] Falk of Ostby”. */
  readonly peerTitles?: ReadonlySet<string>;
  /** Who is told by years or by children alone: “27-year-old”, “mum-of-two”. */
  readonly ages: RegExp;
  /** What begins a bracket on somebody’s life or party: “(born 1960)”. */
  readonly lifeMarks?: RegExp;
  readonly groupNouns: ReadonlySet<string>;
  readonly singleNouns: ReadonlySet<string>;
  /** Those of the single nouns that may be a body as well: rival. */
  readonly eitherNouns: ReadonlySet<string>;
  readonly kinNouns: ReadonlyMap<string, Gender | undefined>;
  readonly genderedNouns: ReadonlyMap<string, Gender>;
  /** Adjectives of somebody who is none of those just named: “the *dead* man”. */
  readonly strangers?: RegExp;
  /** What stands before the questions and the answers of an interview: “Q:”, “A:”. */
  readonly questionLetters?: ReadonlySet<string>;
  readonly answerLetters?: ReadonlySet<string>;
  /** Behind those, whose kin is that of the one who answers: “*your* mother”. */
  readonly interviewOwners?: ReadonlySet<string>;
  /** Before the name of whoever asks the one who then speaks: “[Asked by prosecutor] Ada Falk”. */
  readonly agentOpening?: RegExp;
  /** Between a noun and the name of whom it means: “the accused[, identified as] Lou Berg”. */
  readonly namedAs?: RegExp;
  /** Name: what somebody gives behind whose it is, “who gave her *name* as”. */
  readonly nameNouns?: ReadonlySet<string>;
  readonly court?: CourtRules;
}
