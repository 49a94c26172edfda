/** Function words of a language by what they do in a reporting sentence, in lower case; the examples are English. */
export interface StatementWords {
  /** Words with which nothing goes on behind “, according to X,”. */
  readonly accordBreakers: ReadonlySet<string>;
  /** What may stand before an opening “according to”. */
  readonly accordOpeners: ReadonlySet<string>;
  /** Nouns that mean an act before “of” and a body elsewhere: organization. */
  readonly actsOrBodies: ReadonlySet<string>;
  /** Objects that are certainly who was told or asked. */
  readonly addressees: ReadonlySet<string>;
  /** By: before who does what a passive verb tells. */
  readonly agents: ReadonlySet<string>;
  /** To: what joins information with whom it was given. */
  readonly addresseeLinks: ReadonlySet<string>;
  /** Prepositions that have the form of a verb: Swedish “för”. */
  readonly verbsLikeLinks: ReadonlySet<string>;
  /** From: what joins a message with who sends it. */
  readonly senders: ReadonlySet<string>;
  /** Is, was: what joins a message with what it says. */
  readonly equals: ReadonlySet<string>;
  /** Also, then: between “and” and its verb. */
  readonly alsoWords: ReadonlySet<string>;
  /** Before a number they open a new clause: “the ministry | over 300 people”. */
  readonly amountLinks: ReadonlySet<string>;
  /** And. */
  readonly and: ReadonlySet<string>;
  /** And, or, &. */
  readonly andOr: ReadonlySet<string>;
  /** A, the. */
  readonly articles: ReadonlySet<string>;
  /** As. */
  readonly as: ReadonlySet<string>;
  /** As, like: “As Roe said, …”. */
  readonly asLike: ReadonlySet<string>;
  /** What takes up the phrase behind an aside: “accused Roe, who was born there, | of fraud”. */
  readonly asideClosers: ReadonlySet<string>;
  /** Those of them that end the object. */
  readonly asideEnders: ReadonlySet<string>;
  /** Words that open an aside in an object. */
  readonly asideOpeners: ReadonlySet<string>;
  /** Relative words that open an aside between commas. */
  readonly asideRelatives: ReadonlySet<string>;
  /** What is asked without telling what: question. */
  readonly askedNouns: ReadonlySet<string>;
  /** Forms of “be” that make no finite verb. */
  readonly bareAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  readonly be: ReadonlySet<string>;
  /** Adverbs that may stand before a particle. */
  readonly beforeParticles: ReadonlySet<string>;
  /** And, but, or. */
  readonly clauseJoins: ReadonlySet<string>;
  /** Words that open a clause behind an object: “criticized the mayor | because …”. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Pronouns that are a noun phrase by themselves. */
  readonly clausePronouns: ReadonlySet<string>;
  /** Question words that open a plain clause too: “said if elected he would”. */
  readonly clauseQuestions: ReadonlySet<string>;
  /** Pronouns that begin a clause inside a phrase of place. */
  readonly clauseSubjects: ReadonlySet<string>;
  /** More, rather. */
  readonly comparatives: ReadonlySet<string>;
  /** Although, whereas. */
  readonly concessions: ReadonlySet<string>;
  /** Words behind a comma that may begin a report of their own. */
  readonly contrasts: ReadonlySet<string>;
  /** Even, which makes “if” a concession. */
  readonly concessiveAdverbs: ReadonlySet<string>;
  /** And, but. */
  readonly coordinators: ReadonlySet<string>;
  /** On, in: before a day between a cue and its particle. */
  readonly dayLinks: ReadonlySet<string>;
  /** Words before a day between subject and verb. */
  readonly dayModifiers: ReadonlySet<string>;
  /** Prepositions before such a day. */
  readonly dayOpeners: ReadonlySet<string>;
  /** This, that. */
  readonly demonstratives: ReadonlySet<string>;
  /** Before a noun, never before a finite verb. */
  readonly determiners: ReadonlySet<string>;
  /** Do, did. */
  readonly do: ReadonlySet<string>;
  /** Question words that more often open a phrase of time or place: “…, he said when he came”. */
  readonly doubtfulQuestions: ReadonlySet<string>;
  /** Modals that are something else too: May. */
  readonly doubtfulModals: ReadonlySet<string>;
  /** Words between a subject and its verb: also, himself. */
  readonly fillers: ReadonlySet<string>;
  /** All, both: behind the subject they belong to. */
  readonly floaters: ReadonlySet<string>;
  /** “what”, which is a relative pronoun and what it hangs on in one. */
  readonly freeRelatives: ReadonlySet<string>;
  /** What stands before a gerund of a list. */
  readonly gerundGovernors: ReadonlySet<string>;
  /** Prepositions before a participle that reports. */
  readonly gerundLinks: ReadonlySet<string>;
  /** Verbs that give a statement: made, issued. */
  readonly giving: ReadonlySet<string>;
  /** Adverbs in a verb group that a tagger may miss. */
  readonly groupAdverbs: ReadonlySet<string>;
  /** Before an adjective that stands for people: “the young”. */
  readonly groupArticles: ReadonlySet<string>;
  /** Auxiliaries of the perfect. */
  readonly have: ReadonlySet<string>;
  /** Adjectives behind their noun: “attorney general”. */
  readonly headAdjectives: ReadonlySet<string>;
  /** Determiners that can end a subject: all, many. */
  readonly headDeterminers: ReadonlySet<string>;
  /** Words that can, whatever their tag: others. */
  readonly headWords: ReadonlySet<string>;
  /** Be, been, being. */
  readonly infiniteAuxiliaries: ReadonlySet<string>;
  /** To, before a verb. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** It. */
  readonly its: ReadonlySet<string>;
  /** Words behind a comma that go on with the clause before and open none of their own. */
  readonly joiners: ReadonlySet<string>;
  /** Prepositions that join a phrase to a noun. */
  readonly joining: ReadonlySet<string>;
  /** Words before an infinitive that is as good as done: “went on to say”, “was quick to note”. */
  readonly launching: ReadonlySet<string>;
  /** And, or: before the last of a list. */
  readonly listEnds: ReadonlySet<string>;
  /** Words before a noun or a verb. */
  readonly looseDeterminers: ReadonlySet<string>;
  /** And, as: with them a phrase goes on. */
  readonly looseJoiners: ReadonlySet<string>;
  /** Prepositions before such a place. */
  readonly midLinks: ReadonlySet<string>;
  /** Places of saying that may stand between a subject and its verb. */
  readonly midPlaces: ReadonlySet<string>;
  /** Auxiliaries behind them that make a clause of it after all. */
  readonly modals: ReadonlySet<string>;
  /** Months that are names too: “Theresa May”. */
  readonly nameMonths: ReadonlySet<string>;
  /** Pronouns that begin a clause behind whom something is told: “told ABC News | he would”. */
  readonly newSubjects: ReadonlySet<string>;
  /** Neither, before the first of two. */
  readonly neithers: ReadonlySet<string>;
  /** No one, none: nobody spoke. */
  readonly noOnes: ReadonlySet<string>;
  /** Words that no clause without “that” begins with. */
  readonly noSubjects: ReadonlySet<string>;
  /** Words that never speak: “there”, “you”, “what”. */
  readonly nobodies: ReadonlySet<string>;
  /** “said little”, “said so”: words that are no content. */
  readonly nothings: ReadonlySet<string>;
  /** Not. */
  readonly nots: ReadonlySet<string>;
  /** Of. */
  readonly of: ReadonlySet<string>;
  /** Of, for: behind a noun of demand. */
  readonly ofFor: ReadonlySet<string>;
  /** One, each: before “another”. */
  readonly ones: ReadonlySet<string>;
  /** Another, other: behind “one”. */
  readonly others: ReadonlySet<string>;
  /** I, we, my: who speaks inside a quotation. */
  readonly ownPronouns: ReadonlySet<string>;
  /** “four out of ten” */
  readonly outOf: ReadonlySet<string>;
  /** Possessives of who gives a warning. */
  readonly owners: ReadonlySet<string>;
  /** When, if: “Roe, when asked whether”. */
  readonly participleOpeners: ReadonlySet<string>;
  /** Has, had. */
  readonly perfects: ReadonlySet<string>;
  /** Relative pronouns that stand for people only. */
  readonly personRelatives: ReadonlySet<string>;
  /** Prepositions and conjunctions before an article that goes on with the phrase. */
  readonly phraseLinks: ReadonlySet<string>;
  /** What goes on behind such a place: “in an interview | with”. */
  readonly placeLinks: ReadonlySet<string>;
  /** Prepositions before where something is said. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Prepositions that may open a place of saying behind a name. */
  readonly placeStarts: ReadonlySet<string>;
  /** Words that open a phrase of time or place between a cue and its content. */
  readonly placing: ReadonlySet<string>;
  /** Cue forms that never stand before a noun as its attribute. */
  readonly plainCues: ReadonlySet<string>;
  /** Words that point at anything; alone they can show, but say nothing. */
  readonly pointers: ReadonlySet<string>;
  /** The possessive’s mark where it is a token of its own. */
  readonly possessiveMarks: ReadonlySet<string>;
  /** The mark that is never the end of a quotation. */
  readonly possessiveS: ReadonlySet<string>;
  /** His, their. */
  readonly possessives: ReadonlySet<string>;
  /** Other words that can be the subject of a clause: there, many. */
  readonly quantities: ReadonlySet<string>;
  /** Words that open an indirect question. */
  readonly questions: ReadonlySet<string>;
  /** Possessives of the subject: “i sitt tal” hangs on the verb, and never on the subject. */
  readonly reflexivePossessives: ReadonlySet<string>;
  /** All relative pronouns. */
  readonly relativePronouns: ReadonlySet<string>;
  /** Relative pronouns that open a clause: who, which, that. */
  readonly relatives: ReadonlySet<string>;
  /** And, while: before a report of another. */
  readonly reportJoiners: ReadonlySet<string>;
  /** Words before a cue that go on with no content. */
  readonly reportOpeners: ReadonlySet<string>;
  /** Who and what may find out: researchers and their pictures. */
  readonly researchers: ReadonlySet<string>;
  /** Where things are said: statement, interview, rally. */
  readonly sayingPlaces: ReadonlySet<string>;
  /** Words in a place of saying: “in a televised address”. */
  readonly sayingWords: ReadonlySet<string>;
  /** Words that open a subordinate clause before the main one. */
  readonly sideOpeners: ReadonlySet<string>;
  /** Adverbs that begin a clause themselves. */
  readonly subjectAdverbs: ReadonlySet<string>;
  /** Words before the subject of a clause that hangs on another. */
  readonly subordinators: ReadonlySet<string>;
  /** If, unless: before what nobody has said yet. */
  readonly suppositions: ReadonlySet<string>;
  /** Words with which nothing said goes on behind an attribution. */
  readonly tailBreakers: ReadonlySet<string>;
  /** Words that may go on behind an attribution: “…, he said | when he came”. */
  readonly tailOpeners: ReadonlySet<string>;
  /** Than. */
  readonly than: ReadonlySet<string>;
  /** The word that opens a reported clause. */
  readonly that: ReadonlySet<string>;
  /** Prepositions of time that end an object: “criticized the mayor | after the vote”. */
  readonly timeLinks: ReadonlySet<string>;
  /** Words before a day that belong to it: last, this. */
  readonly timeModifiers: ReadonlySet<string>;
  /** Words that open a phrase of time. */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words inside such a phrase. */
  readonly timeWords: ReadonlySet<string>;
  /** Titles before a name. */
  readonly titles: ReadonlySet<string>;
  /** What links a matter to a verb of telling. */
  readonly topicLinks: ReadonlySet<string>;
  /** Which. */
  readonly which: ReadonlySet<string>;
  /** In, since: before a year. */
  readonly yearLinks: ReadonlySet<string>;
}
