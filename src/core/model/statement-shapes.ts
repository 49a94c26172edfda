/** Endings that tell the form or meaning of a word to rules that have no better sign; the examples are English. */
export interface StatementShapes {
  /** A verb that goes on with its subject’s acts: “saying”. */
  readonly gerund: RegExp;
  /** A past tense behind “and”: “criticized him, and called”. */
  readonly past: RegExp;
  /** A past participle that shortens a relative clause: “a poll released”. */
  readonly participle: RegExp;
  /** What is most so: “the *last* man”; in Swedish the form that stands by itself before its verb: “*Viktigast* anser hon”. */
  readonly superlative?: RegExp;
  /** A verb that is finite by its ending, where the verb stands second and two of them never stand in one clause: Swedish “sänktes”. */
  readonly finite?: RegExp;
  /** A verb that another takes without a mark: Swedish “bad dem *vänta*”. */
  readonly infinitive?: RegExp;
  /** A form that may share the auxiliary of one before it: Swedish “har åkt hem och *sagt*”. */
  readonly supine?: RegExp;
  /** A participle that opens an aside: “Roe, known as …,”. */
  readonly asideParticiple: RegExp;
  /** A participle before its noun: “increased”. */
  readonly pastModifier: RegExp;
  /** A verb in a quotation, whatever its tag. */
  readonly quotedVerb: RegExp;
  /** Any participle. */
  readonly verbal: RegExp;
  /** A participle that stands before its noun without an article. */
  readonly modifier: RegExp;
  /** One that stands behind its noun: “officials briefed on it”. */
  readonly reduced: RegExp;
  /** An adverb of manner. */
  readonly adverb: RegExp;
  /** An adjective that stands for one: “glatt”. */
  readonly manner: RegExp;
  /** Forms of verbs that tell how somebody speaks: “gråtande”. */
  readonly present?: RegExp;
  /** Verbs of thinking before a clause without “that”: “he thinks she left”; by their beginnings. */
  readonly thought: RegExp;
  readonly belief: RegExp;
  /** A verb of the third person that a tagger may take for a noun: wishes, needs. */
  readonly thirdPerson: RegExp;
  /** A treaty, which a headline tells of and nobody means to speak: “convention”. */
  readonly treaty: RegExp;
  /** A plural noun. */
  readonly plural: RegExp;
  readonly pluralNoun: RegExp;
  /** Nouns for one who acts, as the subject of a second verb. */
  readonly somebody: RegExp;
  /** A capitalised adjective that begins a name which goes on with a noun in lower case: Swedish “Nordiska spårunionen”. */
  readonly nameAdjective: RegExp;
  /** Nouns that go on behind another noun, where the name of a part of the country follows: “region Mitt”. */
  readonly district?: RegExp;
  /** Nouns that tell whose the next one is: Swedish “sjukhusets läkare”. */
  readonly genitive?: RegExp;
  /** Nouns for things, which need and do not demand: Swedish “systemet”, but not “paret”. */
  readonly needer?: RegExp;
  /** Nouns for one who speaks, in a headline. */
  readonly speaker: RegExp;
}
