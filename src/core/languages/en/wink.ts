import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { TaggedToken } from '../../model/language.ts';
import type { PartOfSpeech } from '../../model/reading.ts';

/** Beyond this many lexemes the instance is renewed: wink's list of words only grows. */
const MOST_LEXEMES = 300_000;

/** wink is quadratic on long runs of ASCII without a space; they are blanked before reading, their length kept. */
const LONG_RUN = /[\x21-\x7e]{200,}/g;

/** A word of plain letters is cut the same way whether it is remembered or not. */
const PLAIN = /^[A-Za-z]+$/;

interface Lexeme {
  readonly hash: Record<string, number>;
  readonly list: string[];
}

interface Instance {
  readonly nlp: ReturnType<typeof winkNLP>;
  readonly lexeme: Lexeme;
}

let instance: Instance | undefined;
let metaModel: unknown;

/**
 * Tags one stretch of English with wink-nlp: tokens with exact offsets (UTF-16, half-open), universal parts of speech and sentence ends.
 * The result depends on `text` alone: words of an earlier text that could win over the rules of cutting are forgotten after each call.
 */
export function tagWithWink(text: string): TaggedToken[] {
  if (instance === undefined || instance.lexeme.list.length > MOST_LEXEMES) instance = createInstance();
  const { nlp, lexeme } = instance;
  const known = lexeme.list.length;
  try {
    const doc = nlp.readDoc(text.replace(LONG_RUN, (run) => ' '.repeat(run.length)));
    const values = doc.tokens().out() as string[];
    const tags = doc.tokens().out(nlp.its.pos) as PartOfSpeech[];
    const ends = new Set((doc.sentences().out(nlp.its.span) as unknown as [number, number][]).map(([, last]) => last));
    const tokens: TaggedToken[] = [];
    let at = 0;
    for (const [index, value] of values.entries()) {
      // wink's own counts of white space are not exact: each token is found in the text itself
      const start = text.indexOf(value, at);
      if (start < 0) continue;
      at = start + value.length;
      tokens.push({ start, end: at, pos: tags[index] ?? 'X', endsSentence: ends.has(index) });
    }
    return tokens;
  } finally {
    for (let index = known; index < lexeme.list.length; index++) {
      const word = lexeme.list[index] as string;
      if (!PLAIN.test(word) && lexeme.hash[word] === index) delete lexeme.hash[word];
    }
  }
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
  return { nlp, lexeme };
}
