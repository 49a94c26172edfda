import type { KnownName, MentionRules, PronounFacts } from '../model/mention-rules.ts';
import type { PartOfSpeech, Reading, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { TitleHead } from './read-title-head.ts';
import { type Form, formsBy, type HeadKind } from './word-form.ts';

/** A token as names need it: letters that the tagger tore apart are one word again (“K|ő|rösi”). */
export interface Word extends Form, Span {
  readonly index: number;
  readonly pos: PartOfSpeech;
  readonly sentence: number;
  /** Whether it begins a sentence or a quotation, so that its capital tells nothing. */
  readonly first: boolean;
  /** Whether nearly all words around it are capitalised, as in a headline. */
  readonly titled: boolean;
}

/** Makes words of tokens, in the order of the text. */
export function readWords(reading: Reading, rules: MentionRules): Word[] {
  const { doc, sentences, tokens, vocabulary } = reading;
  const words: WordOf[] = [];
  const forms = formsBy(rules, vocabulary);
  for (const { index: sentence, first: from, last } of sentences) {
    const begin = words.length;
    let first = true;
    for (const piece of joinLetters(tokens, from, last, doc.text)) {
      const form = forms.of(piece.word ?? vocabulary.numberOf(doc.text.slice(piece.start, piece.end)));
      words.push(new WordOf(form, piece, words.length, sentence, first));
      // an opening quotation mark, a colon or a bullet starts anew
      first = first ? !form.isWord : form.opens;
    }
    if (isTitled(words, begin)) for (let at = begin; at < words.length; at++) (words[at] as WordOf).titled = true;
  }
  return words;
}

/** A class for speed: many words share one form, and copying its fields to each costs more than all the rest of the step. */
class WordOf implements Word {
  private readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly index: number;
  readonly sentence: number;
  readonly first: boolean;
  titled = false;

  constructor(form: Form, piece: Piece, index: number, sentence: number, first: boolean) {
    this.form = form;
    this.start = piece.start;
    this.end = piece.end;
    this.pos = piece.pos;
    this.index = index;
    this.sentence = sentence;
    this.first = first;
  }

  get surface(): string {
    return this.form.surface;
  }
  get lower(): string {
    return this.form.lower;
  }
  get folded(): string {
    return this.form.folded;
  }
  get capital(): boolean {
    return this.form.capital;
  }
  get shout(): boolean {
    return this.form.shout;
  }
  get camel(): boolean {
    return this.form.camel;
  }
  get initial(): boolean {
    return this.form.initial;
  }
  get isWord(): boolean {
    return this.form.isWord;
  }
  get opens(): boolean {
    return this.form.opens;
  }
  get common(): boolean {
    return this.form.common;
  }
  get given(): boolean {
    return this.form.given;
  }
  get family(): boolean {
    return this.form.family;
  }
  get title(): boolean {
    return this.form.title;
  }
  get role(): boolean {
    return this.form.role;
  }
  get head(): HeadKind | undefined {
    return this.form.head;
  }
  get pronoun(): PronounFacts | undefined {
    return this.form.pronoun;
  }
  get listed(): boolean {
    return this.form.listed;
  }
  get token(): string | undefined {
    return this.form.token;
  }
  get known(): readonly KnownName[] | undefined {
    return this.form.known;
  }
  get roleHead(): TitleHead | undefined {
    return this.form.roleHead;
  }
  get bodyOpeners(): ReadonlySet<string> | undefined {
    return this.form.bodyOpeners;
  }
  get described(): string | undefined {
    return this.form.described;
  }
}

/** A token, or what is left of several: then it has no number yet. */
type Piece = Pick<Token, 'start' | 'end' | 'pos'> & { readonly word?: number };

function joinLetters(tokens: readonly Token[], from: number, last: number, text: string): Piece[] {
  const out: Piece[] = [];
  let end: Piece | undefined;
  for (let at = from; at < last; at++) {
    const token = tokens[at] as Token;
    if (end?.end === token.start && (isTorn(text, token.start) || isShortArticle(text, end.start))) {
      end = { start: end.start, end: token.end, pos: 'PROPN' };
      out[out.length - 1] = end;
    } else {
      end = token;
      out.push(token);
    }
  }
  // “Wałęga.”: the stop of a sentence is no part of a word that the tagger does not know
  if (
    end &&
    text[end.end - 1] === '.' &&
    end.end - end.start > 4 &&
    /[^\x20-\x7e]/.test(text.slice(end.start, end.end))
  )
    out[out.length - 1] = { start: end.start, end: end.end - 1, pos: end.pos };
  return out;
}

/** “Wouter ’t Hart”: a Dutch “het” cut short inside a name. */
function isShortArticle(text: string, at: number): boolean {
  return text[at + 1] === 't' && /^\p{L} ['’‘]t \p{Lu}/u.test(text.slice(Math.max(0, at - 2), at + 4));
}

/** Whether a word goes on at `at`: letters on both sides, one of them beyond Latin-1, where the tagger stumbles. */
function isTorn(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return (before > 'ÿ' || after > 'ÿ') && /[\p{L}\p{M}]/u.test(before) && /[\p{L}\p{M}]/u.test(after);
}

/** Whether the sentence from word `begin` on is written as a headline. */
function isTitled(words: readonly Word[], begin: number): boolean {
  let capitals = 0;
  let all = 0;
  let forced = 0;
  let marks = 0;
  for (let at = begin; at < words.length; at++) {
    const { capital, common, isWord, surface, pos } = words[at] as Word;
    if (surface === ',') marks++;
    if (surface === '(' || surface === ':') marks += 2;
    if (!isWord || pos === 'NUM') continue;
    // “Was Headed to ER But Diverted”: only a headline writes these with a capital
    const isForced = common || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';
    if (capital && isForced && surface !== 'I' && at > begin && words[at - 1]?.isWord) forced++;
    // a headline of this style writes its verbs with a capital
    if (!capital && (pos === 'VERB' || (pos === 'AUX' && surface.length > 3 && !common))) return false;
    if (common) continue;
    all++;
    if (capital) capitals++;
  }
  if (all < 4 || capitals / all <= 0.8) return false;
  // “MS. TEODORA LUNT (Member for Hillside): …” is a label with a name, “Lau Siu-lai, Hui Chi-fung” a list
  return forced > 0 || (all >= 5 && marks < 2);
}
