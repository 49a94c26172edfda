import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { TaggedToken } from '../../model/language.ts';
import type { PartOfSpeech } from '../../model/reading.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Beyond this many lexemes the instance is renewed: wink's list of words only grows. */
const MOST_LEXEMES = 300_000;

/** wink is quadratic on long runs of ASCII without a space; they are blanked before reading, their length kept. */
const LONG_RUN = /[\x21-\x7e]{200,}/g;

/** A word of plain letters is cut the same way whether it is remembered or not. */
const PLAIN = /^[A-Za-z]+$/;

interface Lexeme {
  readonly hash: Record<string, number | undefined>;
  readonly list: string[];
}

interface Instance {
  readonly nlp: ReturnType<typeof winkNLP>;
  readonly lexeme: Lexeme;
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
  const { nlp, lexeme, numbers } = instance;
  if (instance.vocabulary !== vocabulary) {
    instance.vocabulary = vocabulary;
    numbers.fill(-1);
  }
  const known = lexeme.list.length;
  try {
    const doc = nlp.readDoc(text.replace(LONG_RUN, (run) => ' '.repeat(run.length)));
    const lexemes = doc.tokens().out(nlp.its.uniqueId) as number[];
    const tags = doc.tokens().out(nlp.its.pos) as PartOfSpeech[];
    const sentences = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
    const tokens: TaggedToken[] = [];
    let at = 0;
    let sentence = 0;
    for (let index = 0; index < lexemes.length; index++) {
      const number = lexemes[index] as number;
      const surface = lexeme.list[number] as string;
      const endsSentence = sentences[sentence]?.[1] === index;
      if (endsSentence) sentence++;
      // wink's own counts of white space are not exact: each token is found in the text itself
      const start = findFrom(text, surface, at);
      if (start < 0) continue;
      at = start + surface.length;
      let word = numbers[number] ?? -1;
      if (word < 0) {
        word = vocabulary.numberOf(surface);
        numbers[number] = word;
      }
      tokens.push({ start, end: at, surface, word, pos: tags[index] ?? 'X', endsSentence });
    }
    return tokens;
  } finally {
    for (let index = known; index < lexeme.list.length; index++) {
      const word = lexeme.list[index] as string;
      // to delete it would make the large hash be built anew time and again
      if (!PLAIN.test(word) && lexeme.hash[word] === index) lexeme.hash[word] = undefined;
    }
  }
}

/** Where `word` next stands in `text`; it mostly stands right behind a space. */
function findFrom(text: string, word: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return text.startsWith(word, at) ? at : text.indexOf(word, from);
}

/** A fresh instance. The meta model is made once: wink doubles its text at each new instance, until the 21st throws. */
function createInstance(): Instance {
  const base = model as unknown as Record<string, () => unknown>;
  let lexeme: Lexeme | undefined;
  metaModel ??= base.metaCER?.();
  const core = (): unknown => {
    const made = base.core?.() as { features: { lexeme: Lexeme } };
    lexeme = made.features.lexeme;
    return made;
  };
  const nlp = winkNLP({ ...model, core, metaCER: () => metaModel } as never, ['sbd', 'pos']);
  if (lexeme === undefined) throw new Error('wink-nlp did not load its model');
  return { nlp, lexeme, numbers: new Int32Array(2 * MOST_LEXEMES).fill(-1) };
}
