import type { StatementShapes } from './statement-shapes.ts';
import type { StatementWords } from './statement-words.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/**
 * What a cue takes: a `clause` with or without “that”, one with `that` only, a `quote`, a `question` clause, an `infinitive`,
 * an `object-infinitive`, a noun phrase as `object`, a `gerund`; `addressee` may stand before any of them, `evidence` may speak
 * without being a person (“the poll shows”), `weak` counts only with “that” or a quotation; a `finding` is
 * only a document’s or a researcher’s (“the data show”), an `inquiry` only a news organization’s (“the BBC understands”); one that `calls` gives a thing a name (“what they call a loophole”); one that
 * `inverts` may stand before its
 * subject without a quotation: “The plan failed, said Roe.”
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'question'
  | 'infinitive'
  | 'object-infinitive'
  | 'bare-infinitive'
  | 'object'
  | 'gerund'
  | 'addressee'
  | 'evidence'
  | 'weak'
  | 'inverts'
  | 'follows'
  | 'finding'
  | 'inquiry'
  | 'calls'
  | 'predicate'
  | 'measure'
  | 'plea';

/** One way of using a verb: its frames, and the particle or preposition they hang on, if any (“call” + “for”). */
export interface CueUse {
  readonly frames: ReadonlySet<Frame>;
  readonly particles: readonly string[];
  /** Whether the particle begins the content (“varnade | för att …”) instead of ending the cue. */
  readonly opensContent?: boolean;
}

export interface CueVerb {
  readonly lemma: string;
  readonly uses: readonly CueUse[];
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** A noun that reports speech: “his warning that …”, “the demand for …”. */
export interface CueNoun {
  readonly lemma: string;
  readonly takes: ReadonlySet<'that' | 'infinitive' | 'of'>;
}

/** What links a quality to what somebody says: “tydlig *med* att”; nothing in “clear that”. */
export interface Stance {
  /** “är *av* åsikten att” */
  readonly opener?: string;
  readonly link?: string;
  /** “kritisk till beslutet” */
  readonly takesNouns?: boolean;
}

/** What step 3 asks of a language. Words are in lower case. */
export interface StatementRules {
  readonly words: StatementWords;
  readonly shapes: StatementShapes;
  /** Whether the finite verb is the second part of a main clause, so that the subject stands behind it wherever something else stands before it. */
  readonly verbSecond?: boolean;
  /** Whether nouns side by side are two phrases, as where compounds are one word. */
  readonly compoundsAreWords?: boolean;
  /** Whether no comma stands between two main clauses that “and” joins. */
  readonly lightCommas?: boolean;
  /** “På *frågan* om bron stängs svarar hon”: what opens an answer with its question. */
  readonly questionNouns?: ReadonlySet<string>;
  /** “Det *framgår* av domen att”: what a document makes known. */
  readonly emerging?: ReadonlySet<string>;
  /** So: before a quality that has a result, “so clear that”. */
  readonly resultAdverbs?: ReadonlySet<string>;
  /** Qualities that tell what somebody says: “has been *clear* that”, “är *kritisk* till”. */
  readonly stances?: ReadonlyMap<string, Stance>;
  /** Passive forms that report what nobody in particular says: Swedish “uppges”, “sägs”. */
  readonly hearsay?: ReadonlySet<string>;
  /** Verbs that with “to” tell hearsay in the passive: “is said to be”. */
  readonly rumours?: ReadonlySet<string>;
  /** Lemmas that nearly always take a clause, with or without “that”: say, think. */
  readonly bareTelling?: ReadonlySet<string>;
  /** The letters of bodies and countries that spell a function word: “WHO”. */
  readonly letters?: ReadonlySet<string>;
  /** “the [court] heard that”: before whom things are said, by nobody whom the text names. */
  readonly hearers?: ReadonlySet<string>;
  /** “told a select [committee] | he knew”: whom something is told, whatever stands behind without a comma. */
  readonly audiences?: ReadonlySet<string>;
  /** Lemmas that tell what things need as well as what people demand: Swedish “kräva”. */
  readonly needing?: ReadonlySet<string>;
  /** Lemmas that tell what a lawyer does as well as what somebody says: Swedish “försvara”. */
  readonly defending?: ReadonlySet<string>;
  /** Lemmas that with “not” leave something open: Swedish “utesluter inte”. */
  readonly leavingOpen?: ReadonlySet<string>;
  /** Lemmas that tell of words also where a quotation tells of them with an object: “they *promised* us money”. */
  readonly pledging?: ReadonlySet<string>;
  /** Lemmas that tell what a state does to another as well as what somebody says: Swedish “erkänna”. */
  readonly recognizing?: ReadonlySet<string>;
  /** “the court [heard]”, “the court was [told]”. */
  readonly hearing?: ReadonlySet<string>;
  /** What it hears, before “that”: *evidence*. */
  readonly heardNouns?: ReadonlySet<string>;
  /** Nouns for what somebody says, behind whose they are: “in her *words*”. */
  readonly ownWords?: ReadonlySet<string>;
  /** “Bron är gammal, *heter* det”: the lemma of each form. */
  readonly itSays?: ReadonlyMap<string, string>;
  /** Verbs for remembering that call somebody back as well: *recalled* its envoy. */
  readonly callingBack?: ReadonlySet<string>;
  /** How: “‘A waste’ is *how* she described it”. */
  readonly manner?: ReadonlySet<string>;
  /** Those of them that have a hearer for their object: “told”. */
  readonly telling?: ReadonlySet<string>;
  /** Modals that with the perfect report hearsay and are real: “hon ska ha sagt”. */
  readonly hearsayModals?: ReadonlySet<string>;
  readonly phrases: {
    /** What opens or closes a sentence with who says it: “according to”. */
    readonly accordingTo: readonly (readonly string[])[];
    /** What tells how something was said and is no content: “on condition of”. */
    readonly saidUnder: readonly (readonly string[])[];
  };
  /** The lemma to show for “according to”. */
  readonly accordLemma: string;
  /** Lemmas, also of nouns, that deny: deny, denial. */
  readonly denials: ReadonlySet<string>;
  /** Lemmas that ask: ask, wonder. */
  readonly asking: ReadonlySet<string>;
  /** Lemmas whose passive quotes: “was quoted as saying”. */
  readonly quoting: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, CueForm>;
  /** Forms of cue verbs that are passive in one word: Swedish “kritiserades”. */
  readonly passives?: ReadonlyMap<string, CueForm>;
  /** “från fackligt *håll*”, “från bolagets *sida*”: what a phrase for those who speak ends with. */
  readonly sides?: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Auxiliaries that leave an act undone: would, could, must. */
  readonly unreal: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Verbs that say that nothing was said, with an infinitive or alone: decline, refuse. */
  readonly silence: ReadonlySet<string>;
  /** Nouns that cannot speak, and the endings of such nouns. */
  readonly mute: ReadonlySet<string>;
  readonly muteEnding: RegExp;
  /** Nouns with such an ending that can: administration, spokesman’s “committee”. */
  readonly speaking: ReadonlySet<string>;
  /** Those who are cited and not named: source. */
  readonly cited: ReadonlySet<string>;
  /** “is *on record* as saying” */
  readonly onRecord?: readonly string[];
  /** Documents and studies: they say, show and find, but pledge nothing. */
  readonly sources: ReadonlySet<string>;
  /** What a headline tells of or is, where a colon stands behind it: “Ostby *floods*: …”, “Ostby *live*: …”. */
  readonly labels: ReadonlySet<string>;
  /** Days, months and the like: they never begin a name. */
  readonly times: ReadonlySet<string>;
}
