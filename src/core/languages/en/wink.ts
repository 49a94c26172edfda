import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../../model/reading.ts';
import { TaggedToken } from '../../model/tagged-token.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Beyond this many lexemes the instance is renewed: wink's list of words only grows. */
const MOST_LEXEMES = 300_000;

/** wink is quadratic on long runs of ASCII without a space; they are blanked before reading, their length kept. */
const LONG_RUN = /(?<![\x21-\x7e])[\x21-\x7e]{200,}/g;
const LEAST_OF_LONG_RUN = 200;

/** A word of nothing but what wink takes for letters is cut the same way whether it is remembered or not. */
const LETTERS = /^[a-zÀ-ÖØ-öø-ÿ]+$/i;

/** What wink keeps of a document: four numbers a token, of which the first is the lexeme and the third holds the tag. */
interface RawDocument {
  readonly tokens: readonly number[];
  /** The first and the last token of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
}
const NUMBERS_A_TOKEN = 4;
const TAG_MASK = 0x3f00000;
const TAG_SHIFT = 20;

interface Lexeme {
  readonly hash: Record<string, number | undefined>;
  readonly list: string[];
}

interface Instance {
  readonly nlp: ReturnType<typeof winkNLP>;
  readonly lexeme: Lexeme;
  /** The parts of speech by wink's numbers for them. */
  readonly tags: readonly PartOfSpeech[];
  /** The vocabulary that was asked last. */
  vocabulary?: Vocabulary;
  /** For each lexeme the number of its word there; -1 where it is not known yet. */
  readonly numbers: Int32Array;
}

let instance: Instance | undefined;
let metaModel: unknown;

/**
 * Tags one stretch of English with wink-nlp: tokens with exact offsets (UTF-16, half-open), universal parts of speech and sentence ends.
 * The result depends on `text` alone: words of an earlier text that could win over the rules of cutting are forgotten after each call.
 */
export function tagWithWink(text: string, vocabulary: Vocabulary): TaggedToken[] {
  if (instance === undefined || instance.lexeme.list.length > MOST_LEXEMES) instance = createInstance();
  const { nlp, lexeme, tags, numbers } = instance;
  if (instance.vocabulary !== vocabulary) {
    instance.vocabulary = vocabulary;
    numbers.fill(-1);
  }
  const known = lexeme.list.length;
  try {
    const isShort = text.length < LEAST_OF_LONG_RUN;
    const doc = nlp.readDoc(isShort ? text : text.replace(LONG_RUN, (run) => ' '.repeat(run.length)));
    const raw = doc.out(nlp.its.readabilityStats) as unknown as RawDocument;
    // asked once: wink’s object is slow to read
    const { tokens: found, sentences } = raw;
    const tokens: TaggedToken[] = [];
    let at = 0;
    let sentence = 0;
    for (let place = 0; place < found.length; place += NUMBERS_A_TOKEN) {
      const number = found[place] as number;
      const endsSentence = sentences[sentence]?.[1] === place / NUMBERS_A_TOKEN;
      if (endsSentence) sentence++;
      let word = numbers[number] as number;
      if (word < 0) {
        word = vocabulary.numberOf(lexeme.list[number] as string);
        numbers[number] = word;
      }
      const surface = vocabulary.surfaceOf(word);
      // wink's own counts of white space are not exact: each token is found in the text itself
      const start = findFrom(text, surface, at);
      if (start < 0) continue;
      at = start + surface.length;
      const pos = tags[((found[place + 2] as number) & TAG_MASK) >>> TAG_SHIFT] ?? 'X';
      tokens.push(new TaggedToken(vocabulary, word, { start, end: at, pos, endsSentence }));
    }
    return tokens;
  } finally {
    for (let index = known; index < lexeme.list.length; index++) {
      const word = lexeme.list[index] as string;
      // to delete it would make the large hash be built anew time and again
      if (!LETTERS.test(word) && lexeme.hash[word] === index) lexeme.hash[word] = undefined;
    }
  }
}

/** Forgets the words of all texts read so far, as a new process has read none: for those who measure. */
export function forgetWords(): void {
  instance = createInstance();
}

const SPACE = 32;

/** Where `word` next stands in `text`; it mostly stands right behind a space. */
function findFrom(text: string, word: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.startsWith(word, at) ? at : text.indexOf(word, from);
}

/** A fresh instance. The meta model is made once: wink doubles its text at each new instance, until the 21st throws. */
function createInstance(): Instance {
  const base = model as unknown as Record<string, (...given: unknown[]) => object>;
  let features: { readonly lexeme: Lexeme; readonly pos: { readonly list: readonly PartOfSpeech[] } } | undefined;
  metaModel ??= base.metaCER?.();
  const core = (): unknown => {
    const made = base.core?.() as { features: typeof features };
    features = made.features;
    return made;
  };
  // the one function that wink hands its document as it is: to be asked token by token takes as long again as to read the text
  const addons = { ...base.addons, readabilityStats: (raw: unknown) => raw };
  // each word that wink meets costs it a row of patterns for its shape, which neither tags nor sentences depend on
  const featureFn = (...given: unknown[]): unknown => ({ ...base.featureFn?.(...given), shape: () => '' });
  const nlp = winkNLP({ ...model, addons, featureFn, core, metaCER: () => metaModel } as never, ['sbd', 'pos']);
  if (features === undefined) throw new Error('wink-nlp did not load its model');
  const { lexeme, pos } = features;
  return { nlp, lexeme, tags: pos.list, numbers: new Int32Array(2 * MOST_LEXEMES).fill(-1) };
}
