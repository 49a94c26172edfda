/**
 * Kinds of function words by what they do in a reporting sentence, numbered, so that a word can keep in a row which of them it is.
 * The examples are English.
 */
export const Word = {
  /** Words with which nothing goes on behind “, according to X,”. */
  accordBreakers: 0,
  /** What may stand before an opening “according to”. */
  accordOpeners: 1,
  /** Nouns that mean an act before “of” and a body elsewhere: organization. */
  actsOrBodies: 2,
  /** Objects that are certainly who was told or asked. */
  addressees: 3,
  /** By: before who does what a passive verb tells. */
  agents: 4,
  /** To: what joins information with whom it was given. */
  addresseeLinks: 5,
  /** Prepositions that have the form of a verb: Swedish “för”. */
  verbsLikeLinks: 6,
  /** From: what joins a message with who sends it. */
  senders: 7,
  /** Is, was: what joins a message with what it says. */
  equals: 8,
  /** Also, then: between “and” and its verb. */
  alsoWords: 9,
  /** Before a number they open a new clause: “the ministry | over 300 people”. */
  amountLinks: 10,
  /** And. */
  and: 11,
  /** And, or, &. */
  andOr: 12,
  /** A, the. */
  articles: 13,
  /** As. */
  as: 14,
  /** As, like: “As Roe said, …”. */
  asLike: 15,
  /** What takes up the phrase behind an aside: “accused Roe, who was born there, | of fraud”. */
  asideClosers: 16,
  /** Those of them that end the object. */
  asideEnders: 17,
  /** Words that open an aside in an object. */
  asideOpeners: 18,
  /** Relative words that open an aside between commas. */
  asideRelatives: 19,
  /** What is asked without telling what: question; what a storm demands: Swedish “offer”. */
  askedNouns: 20,
  /** Forms of “be” that make no finite verb. */
  bareAuxiliaries: 21,
  /** Auxiliaries of the passive. */
  be: 22,
  /** Adverbs that may stand before a particle. */
  beforeParticles: 23,
  /** And, but, or. */
  clauseJoins: 24,
  /** Words that open a clause behind an object: “criticized the mayor | because …”. */
  clauseOpeners: 25,
  /** Pronouns that are a noun phrase by themselves. */
  clausePronouns: 26,
  /** Question words that open a plain clause too: “said if elected he would”. */
  clauseQuestions: 27,
  /** Pronouns that begin a clause inside a phrase of place. */
  clauseSubjects: 28,
  /** More, rather. */
  comparatives: 29,
  /** Although, whereas. */
  concessions: 30,
  /** Words behind a comma that may begin a report of their own. */
  contrasts: 31,
  /** Even, which makes “if” a concession. */
  concessiveAdverbs: 32,
  /** And, but. */
  coordinators: 33,
  /** On, in: before a day between a cue and its particle. */
  dayLinks: 34,
  /** Words before a day between subject and verb. */
  dayModifiers: 35,
  /** Prepositions before such a day. */
  dayOpeners: 36,
  /** This, that. */
  demonstratives: 37,
  /** Before a noun, never before a finite verb. */
  determiners: 38,
  /** Do, did. */
  do: 39,
  /** Question words that more often open a phrase of time or place: “…, he said when he came”. */
  doubtfulQuestions: 40,
  /** Modals that are something else too: May. */
  doubtfulModals: 41,
  /** Words between a subject and its verb: also, himself. */
  fillers: 42,
  /** All, both: behind the subject they belong to. */
  floaters: 43,
  /** “what”, which is a relative pronoun and what it hangs on in one. */
  freeRelatives: 44,
  /** What stands before a gerund of a list. */
  gerundGovernors: 45,
  /** Prepositions before a participle that reports. */
  gerundLinks: 46,
  /** Verbs that give a statement: made, issued. */
  giving: 47,
  /** Adverbs in a verb group that a tagger may miss. */
  groupAdverbs: 48,
  /** Before an adjective that stands for people: “the young”. */
  groupArticles: 49,
  /** Auxiliaries of the perfect. */
  have: 50,
  /** Adjectives behind their noun: “attorney general”. */
  headAdjectives: 51,
  /** Determiners that can end a subject: all, many. */
  headDeterminers: 52,
  /** Words that can, whatever their tag: others. */
  headWords: 53,
  /** Be, been, being. */
  infiniteAuxiliaries: 54,
  /** To, before a verb. */
  infinitiveMarks: 55,
  /** It. */
  its: 56,
  /** Words behind a comma that go on with the clause before and open none of their own. */
  joiners: 57,
  /** Prepositions that join a phrase to a noun. */
  joining: 58,
  /** Words before an infinitive that is as good as done: “went on to say”, “was quick to note”. */
  launching: 59,
  /** And, or: before the last of a list. */
  listEnds: 60,
  /** Words before a noun or a verb. */
  looseDeterminers: 61,
  /** And, as: with them a phrase goes on. */
  looseJoiners: 62,
  /** Prepositions before such a place. */
  midLinks: 63,
  /** Places of saying that may stand between a subject and its verb. */
  midPlaces: 64,
  /** Auxiliaries behind them that make a clause of it after all. */
  modals: 65,
  /** Months that are names too: “Theresa May”. */
  nameMonths: 66,
  /** Pronouns that begin a clause behind whom something is told: “told ABC News | he would”. */
  newSubjects: 67,
  /** Neither, before the first of two. */
  neithers: 68,
  /** No one, none: nobody spoke. */
  noOnes: 69,
  /** Words that no clause without “that” begins with. */
  noSubjects: 70,
  /** Words that never speak: “there”, “you”, “what”. */
  nobodies: 71,
  /** “said little”, “said so”: words that are no content. */
  nothings: 72,
  /** Not. */
  nots: 73,
  /** Of. */
  of: 74,
  /** Of, for: behind a noun of demand. */
  ofFor: 75,
  /** One, each: before “another”. */
  ones: 76,
  /** Another, other: behind “one”. */
  others: 77,
  /** I, we, my: who speaks inside a quotation. */
  ownPronouns: 78,
  /** “four out of ten” */
  outOf: 79,
  /** Possessives of who gives a warning. */
  owners: 80,
  /** When, if: “Roe, when asked whether”. */
  participleOpeners: 81,
  /** Has, had. */
  perfects: 82,
  /** Relative pronouns that stand for people only. */
  personRelatives: 83,
  /** Prepositions and conjunctions before an article that goes on with the phrase. */
  phraseLinks: 84,
  /** What goes on behind such a place: “in an interview | with”. */
  placeLinks: 85,
  /** Prepositions before where something is said. */
  placeOpeners: 86,
  /** Prepositions that may open a place of saying behind a name. */
  placeStarts: 87,
  /** Words that open a phrase of time or place between a cue and its content. */
  placing: 88,
  /** Cue forms that never stand before a noun as its attribute. */
  plainCues: 89,
  /** Words that point at anything; alone they can show, but say nothing. */
  pointers: 90,
  /** The possessive’s mark where it is a token of its own. */
  possessiveMarks: 91,
  /** The mark that is never the end of a quotation. */
  possessiveS: 92,
  /** His, their. */
  possessives: 93,
  /** Other words that can be the subject of a clause: there, many. */
  quantities: 94,
  /** Words that open an indirect question. */
  questions: 95,
  /** Possessives of the subject: “i sitt tal” hangs on the verb, and never on the subject. */
  reflexivePossessives: 96,
  /** All relative pronouns. */
  relativePronouns: 97,
  /** Relative pronouns that open a clause: who, which, that. */
  relatives: 98,
  /** And, while: before a report of another. */
  reportJoiners: 99,
  /** Words before a cue that go on with no content. */
  reportOpeners: 100,
  /** Who and what may find out: researchers and their pictures. */
  researchers: 101,
  /** Where things are said: statement, interview, rally. */
  sayingPlaces: 102,
  /** Words in a place of saying: “in a televised address”. */
  sayingWords: 103,
  /** Words that open a subordinate clause before the main one. */
  sideOpeners: 104,
  /** Adverbs that begin a clause themselves. */
  subjectAdverbs: 105,
  /** Words before the subject of a clause that hangs on another. */
  subordinators: 106,
  /** If, unless: before what nobody has said yet. */
  suppositions: 107,
  /** Words with which nothing said goes on behind an attribution. */
  tailBreakers: 108,
  /** Words that may go on behind an attribution: “…, he said | when he came”. */
  tailOpeners: 109,
  /** Than. */
  than: 110,
  /** The word that opens a reported clause. */
  that: 111,
  /** Prepositions of time that end an object: “criticized the mayor | after the vote”. */
  timeLinks: 112,
  /** Words before a day that belong to it: last, this. */
  timeModifiers: 113,
  /** Words that open a phrase of time. */
  timeOpeners: 114,
  /** Words inside such a phrase. */
  timeWords: 115,
  /** Titles before a name. */
  titles: 116,
  /** What links a matter to a verb of telling. */
  topicLinks: 117,
  /** Which. */
  which: 118,
  /** In, since: before a year. */
  yearLinks: 119,
  /** At: before “least”. */
  leastLinks: 120,
  /** Least, most: before a number. */
  leasts: 121,
  /** Claim, allegation: what somebody has said, named by who tells of it. */
  claims: 122,
  /** Itself, where it stands between a verb and its subject: Swedish “frågar sig”. */
  reflexives: 123,
  /** Deal, move, decision: what a whole clause tells of, named behind it. */
  deeds: 124,
  /** What something goes by that nobody says: according to plan. */
  measures: 125,
  /** In: what joins a saying with where it stands. */
  insideLinks: 126,
  /** Himself, themselves: what stresses whom a sentence tells of. */
  selves: 127,
  /** Had: the auxiliary of what was done before. */
  pastPerfects: 128,
  /** What opens a clause and, behind a noun, tells what it is about: Swedish “om”. */
  topics: 129,
  /** Message, verdict: what somebody says, which a quotation behind a colon is. */
  saidNouns: 130,
  /** Names of news organizations, or their last words: BBC, Herald. */
  press: 131,
  /** At, closer: what an amount stands behind that somebody puts something at. */
  measureLinks: 132,
  /** A, another: the articles of what is named for the first time. */
  indefinites: 133,
  /** Third: behind an article somebody of those just told of. */
  ordinals: 134,
  /** Telephone: what somebody speaks on, which is no topic. */
  devices: 135,
  /** Meanwhile: an adverb that begins a sentence and belongs to no phrase. */
  connectives: 136,
  /** Morning, today: with a capital behind a name they are part of it, “Good Morning Larch”. */
  dayParts: 137,
  /** What is said and is no report: “said the wrong thing”, “said yes”. */
  saidThings: 138,
  /** Openers of a clause that tell no time: while, because. */
  bareOpeners: 139,
  /** Following: what announces the quotation behind a colon. */
  announcers: 140,
  /** Per: between a number and what it is a share of, “60 per cent”. */
  rates: 141,
  /** Kept: before the gerund of a cue, “kept saying”. */
  keeping: 142,
  /** Only: beside “would say” it tells that something was said. */
  limiting: 143,
  /** Only, nearly: what narrows the subject behind it, and belongs to what is said: “said | only six came”. */
  narrowing: 144,
  /** Such: between what narrows a subject and its noun, “more *such* talks”. */
  suches: 145,
  /** To, with: behind an adjective that tells more of the noun before it, “familiar *with* the matter”. */
  qualityLinks: 146,
  /** What opens the main clause behind a phrase, before its verb: Swedish “så”. */
  resumers: 147,
  /** Percent: what ends a share. */
  percents: 148,
  /** Said, understood: what is heard of somebody, “is *understood* to have told”. */
  deemed: 149,
  /** Without: what a speaker leaves out, “*without* giving details”. */
  lacks: 150,
  /** Would: with a quotation it tells of a habit, “…,” she *would* say. */
  habituals: 151,
  /** From, in: before where the passive tells that something is said, Swedish “i rapporten konstateras att”. */
  sayingLinks: 152,
  /** Home, in: where somebody is called to, Swedish “kallar hem”. */
  callingPlaces: 153,
  /** Gets, got: the verb of who is criticized, Swedish “får kritik av”. */
  receiving: 154,
  /** Criticism, praise: what somebody gets in words. */
  receivedNouns: 155,
  /** Yes, no, perhaps: what is a whole answer by itself, “*Not* so, says Roe”. */
  answers: 156,
  /** Yes, no: an answer that a verb of saying takes, “said *no*”. */
  plainAnswers: 157,
  /** Written, emailed: with whom it is sent to it tells in a gerund what it says, “*wrote* to the mayor asking her to act”. */
  writing: 158,
  /** Through, via: by whom somebody lets something be said, “denied it *through* her lawyer”. */
  conduits: 159,
} as const;

export type WordKind = (typeof Word)[keyof typeof Word];

/** The function words of a language, in lower case. */
export type StatementWords = { readonly [Kind in keyof typeof Word]: ReadonlySet<string> };
