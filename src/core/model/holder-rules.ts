import type { RoleStatus } from './relation.ts';

/** What stands between two names, one of whom follows the other in an office. */
export interface SuccessionWords {
  /** “[Ada Falk], who succeeded [Lou Berg]”, “[Ada Falk]'s predecessor, [Lou Berg]”: the first holds it now. */
  readonly succeeded: RegExp;
  /** “[Ada Falk], who took over when [Lou Berg] | stepped down”: the same, where what stands behind the second is `left`. */
  readonly whenLeft: RegExp;
  readonly left: RegExp;
  /** “was named chair, *succeeding* | Lou Berg”: who had an office before whoever is said to have been given it. */
  readonly followed?: RegExp;
  /** “[Ada Falk] will succeed [Lou Berg]”. */
  readonly succeeds: RegExp;
  /** “[Lou Berg], who hands over to [Ada Falk]”. */
  readonly handsOver: RegExp;
  /** “[Lou Berg]'s successor, [Ada Falk]”; `chosen`: one who is still to come. */
  readonly successor: RegExp;
  readonly chosen: RegExp;
}

/** What joins a role with whose it is and with who holds it. */
export interface HolderRules {
  /** At *present*, until *recently*: between a name and what its bearer is. */
  readonly presentWords?: ReadonlySet<string>;
  /** Of, for, at: what joins a role to whose it is. */
  readonly roleLinks: ReadonlySet<string>;
  /** Of, for: what joins a title with its matter. */
  readonly matterLinks: ReadonlySet<string>;
  /** What an office may be held for, and no matter: “for this *year*”. */
  readonly timeNouns: ReadonlySet<string>;
  /** At, from, with: what joins people with where they work. */
  readonly employLinks: ReadonlySet<string>;
  /** Of those the ones that hardly tell where somebody lives: at, with. */
  readonly staffLinks?: ReadonlySet<string>;
  /** “analyst [at] Peter Falk”: what only stands before where somebody works. */
  readonly workplaceLink?: string;
  /** In, to: before where somebody in an office is posted. */
  readonly postLinks?: ReadonlySet<string>;
  /** To: what joins those who serve with whom. */
  readonly serveLink: string;
  /** For: what joins a member with the seat and not with the body. */
  readonly seatLink: string;
  /** On: what joins a judge or a member with where they sit. */
  readonly seatedLink?: string;
  /** Nouns for bodies that right before a title tell whose it is and are no part of it: *ministry* spokesman. */
  readonly attributeBodies?: ReadonlySet<string>;
  /** Nouns in a title that tell whose it is where one body of the text has them in its name: “*board* member”. */
  readonly titledBodies?: ReadonlySet<string>;
  /** The noun for the body that an officer is of: “*Constable* Ada Falk” of the police. */
  readonly officerBodies?: ReadonlyMap<string, string>;
  /** Who leads those who are sent: the *head* of the delegation. */
  readonly delegationHeads?: ReadonlySet<string>;
  /** Bodies whose head speaks for their country: delegation. */
  readonly delegationNouns?: ReadonlySet<string>;
  /** Verbs between a body and who speaks for it: *represented* by. */
  readonly representedVerbs?: ReadonlySet<string>;
  /** Is, became: what joins a name with a role. */
  readonly copulas: ReadonlySet<string>;
  /** Including, such as: between a title in the plural and some who hold it. */
  readonly memberLinks: ReadonlySet<string>;
  /** “the bank, *where* she is chair” */
  readonly placeRelatives: ReadonlySet<string>;
  /** “Ada Falk and *other* members” */
  readonly otherWords: ReadonlySet<string>;
  /** Are, were: what joins several names with a title. */
  readonly pairVerbs: ReadonlySet<string>;
  /** The other forms that an office stands behind as what somebody is: be, becoming. */
  readonly predicateVerbs: ReadonlySet<string>;
  /** If, whether: before a subject they make what is said of it no fact. */
  readonly conditionWords: ReadonlySet<string>;
  /** Named, called: what joins a role with a name. */
  readonly namingWords: ReadonlySet<string>;
  /** Verbs that “as” and an office go behind: served, stays on, resigned. */
  readonly servingVerbs: ReadonlySet<string>;
  /** Those that tell that it is over: resigned, ousted. */
  readonly endingVerbs: ReadonlySet<string>;
  /** Those that give an office to whom they name: elected, appointed. */
  readonly electingVerbs?: ReadonlySet<string>;
  /** What stands between such a verb and the office: valdes *till* ordförande. */
  readonly officeLinks?: ReadonlySet<string>;
  /** As: what joins verbs of serving with the office. */
  readonly serveMark?: string;
  /** Post, role: “appointed to the *post* of director”. */
  readonly postNouns?: ReadonlySet<string>;
  /** Resignation, appointment: “her *term* as chair”, and whether they tell that it is over. */
  readonly termNouns?: ReadonlyMap<string, RoleStatus>;
  /** Has, had: before a form like “been” they tell what somebody is or was. */
  readonly perfectVerbs?: ReadonlySet<string>;
  /** “*went* on to become” */
  readonly risingVerbs?: ReadonlySet<string>;
  /** Verbs for taking somebody's office: succeeds, replaced. */
  readonly replacingVerbs?: ReadonlySet<string>;
  /** Not, never */
  readonly deniers?: ReadonlySet<string>;
  /** Forms of “to be” before such a verb that tell an office still to come: “will *be* appointed chair”. */
  readonly plannedVerbs?: ReadonlySet<string>;
  /** “*will* become chair” */
  readonly futureVerbs?: ReadonlySet<string>;
  /** “*is* to become chair” */
  readonly dueVerbs?: ReadonlySet<string>;
  /** “is *due* to become chair” */
  readonly dueWords?: ReadonlySet<string>;
  /** “I *think* she will be chair”: before a subject they make what is to come a guess. */
  readonly guessWords?: ReadonlySet<string>;
  /** “is *believed* to be the leader” */
  readonly believedVerbs?: ReadonlySet<string>;
  /** “*joined* Larch as chief”: what stands behind them is the body. */
  readonly joinVerbs?: ReadonlySet<string>;
  /** “will *remain* chair”: what is not to come. */
  readonly stayVerbs?: ReadonlySet<string>;
  /** “quit as head and *remains* chair” */
  readonly presentVerbs?: ReadonlySet<string>;
  /** “quit as head *but* remains chair”: what joins two clauses, besides “and”. */
  readonly turnLinks?: ReadonlySet<string>;
  /** “Ada Falk, *herself* a former envoy” */
  readonly selves?: ReadonlySet<string>;
  /** “*used* to be chair”: verbs that tell of an office that is over. */
  readonly pastVerbs?: ReadonlySet<string>;
  /** What a span of time begins with between a verb and an office: since, until; and of those what tells that it is over. */
  readonly spanLinks?: ReadonlySet<string>;
  readonly endLinks?: ReadonlySet<string>;
  /** What tells behind an office, in lower case, that it is over: until, from 2001 to 2005. */
  readonly overBehind: RegExp;
  readonly succession: SuccessionWords;
}
