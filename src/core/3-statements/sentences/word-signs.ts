import type { CueForm, StatementRules } from '../../model/statement-rules.ts';
import { type StatementWords, Word, type WordKind } from '../../model/statement-words.ts';
import { wordFactsBy } from '../../model/word-facts.ts';

/** Whether a word is a function word of a kind, by the numbers in `Word`. */
export type WordKinds = Readonly<Record<WordKind, boolean>>;

/** What a word tells the rules of step 3 by its letters alone. They ask for it so often that it is kept with the word. */
export interface WordSigns {
  readonly kinds: WordKinds;
  /** The verb that reports speech whose form it can be. */
  readonly cue: CueForm | undefined;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  readonly isGerund: boolean;
  /** “ ” " ‘ ’ '' `` „ « » */
  readonly isMark: boolean;
  readonly isDash: boolean;
  /** . ! ? … */
  readonly isStop: boolean;
  /** A day, a month and the like. */
  readonly isTime: boolean;
  /** The first word of “according to”. */
  readonly opensAccording: boolean;
}

const KINDS = Object.keys(Word) as (keyof StatementWords)[];
/** Most words are function words of no kind, and share one row. */
const OF_NO_KIND = rowOf(() => false);

/** The signs of what stands before or behind a sentence. */
export const NO_SIGNS: WordSigns = {
  kinds: OF_NO_KIND,
  cue: undefined,
  isCapital: false,
  isGerund: false,
  isMark: false,
  isDash: false,
  isStop: false,
  isTime: false,
  opensAccording: false,
};

/** The signs of a word in the name of a person, whatever else it spells: “Nguyen Van [An]”, “Theresa [May]”. */
export const NAME_SIGNS: WordSigns = { ...NO_SIGNS, isCapital: true };

/** Most words have no sign but a capital or none: they share these two, which so stay near. */
const SHARED: readonly WordSigns[] = [NO_SIGNS, NAME_SIGNS];

/** The words of some rules, each with its kinds: a text has many words, and to ask each list for each of them takes long. */
interface WordIndex {
  readonly kinds: ReadonlyMap<string, WordKinds>;
  /** The first words of “according to”. */
  readonly accordingTo: ReadonlySet<string>;
}

const indexes = new WeakMap<StatementRules, WordIndex>();

function indexOf(rules: StatementRules): WordIndex {
  let index = indexes.get(rules);
  if (index === undefined) {
    const listed = new Set(KINDS.flatMap((kind) => [...rules.words[kind]]));
    const kinds = new Map([...listed].map((word) => [word, rowOf((kind) => rules.words[kind].has(word))]));
    index = { kinds, accordingTo: new Set(rules.phrases.accordingTo.map(([first = '']) => first)) };
    indexes.set(rules, index);
  }
  return index;
}

export const wordSignsBy = wordFactsBy((rules: StatementRules, surface, word): WordSigns => {
  const { kinds, accordingTo } = indexOf(rules);
  const signs: WordSigns = {
    // “WHO said”, “told US officials” have no pronoun
    kinds: (rules.letters?.has(surface) ? undefined : kinds.get(word)) ?? OF_NO_KIND,
    cue: rules.verbs.get(word),
    isCapital: /^\p{Lu}/u.test(surface),
    isGerund: rules.shapes.gerund.test(word),
    isMark: isMarkWord(word),
    isDash: isDashWord(word),
    isStop: /^[.!?…]+$/.test(word),
    isTime: rules.times.has(word),
    opensAccording: accordingTo.has(word),
  };
  return SHARED.find((shared) => isSame(shared, signs)) ?? signs;
});

const SIGNS = Object.keys(NO_SIGNS) as (keyof WordSigns)[];

function isSame(one: WordSigns, other: WordSigns): boolean {
  return SIGNS.every((sign) => one[sign] === other[sign]);
}

export function isMarkWord(word: string): boolean {
  return /^["“”„«»‘'`‟]{1,2}$/.test(word) || word === '’';
}

export function isDashWord(word: string): boolean {
  return /^(?:[—–]|--?|―)$/.test(word);
}

function rowOf(isOne: (kind: keyof StatementWords) => boolean): WordKinds {
  // the kinds are numbered without a gap, so that a plain array is a row of them
  return KINDS.map(isOne) as unknown as WordKinds;
}
