import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { PartOfSpeech, Reading, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { TitleHead } from './read-title-head.ts';
import { Bit, type Form, formsBy, type HeadKind, type KeptForm } from './word-form.ts';

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
      const kept = forms.of(piece.word ?? vocabulary.numberOf(doc.text.slice(piece.start, piece.end)));
      words.push(new WordOf(kept, piece, words.length, sentence, first));
      // an opening quotation mark, a colon or a bullet starts anew
      first = first ? (kept.bits & Bit.isWord) === 0 : (kept.bits & Bit.opens) !== 0;
    }
    // Swedish headlines are written like other sentences
    if (rules.wordForms === undefined && isTitled(words, begin))
      for (let at = begin; at < words.length; at++) (words[at] as WordOf).setTitled();
  }
  return words;
}

/** A class for speed: many words share one form, and copying its fields to each costs more than all the rest of the step. */
class WordOf implements Word {
  private readonly form: Form;
  private bits: number;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly index: number;
  readonly sentence: number;

  constructor({ form, bits }: KeptForm, piece: Piece, index: number, sentence: number, first: boolean) {
    this.form = form;
    this.bits = first ? bits | FIRST : bits;
    this.start = piece.start;
    this.end = piece.end;
    this.pos = piece.pos;
    this.index = index;
    this.sentence = sentence;
  }

  get first(): boolean {
    return (this.bits & FIRST) !== 0;
  }
  get titled(): boolean {
    return (this.bits & TITLED) !== 0;
  }
  setTitled(): void {
    this.bits |= TITLED;
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
  get token(): string | undefined {
    return this.form.token;
  }
  get capital(): boolean {
    return (this.bits & Bit.capital) !== 0;
  }
  get shout(): boolean {
    return (this.bits & Bit.shout) !== 0;
  }
  get camel(): boolean {
    return (this.bits & Bit.camel) !== 0;
  }
  get initial(): boolean {
    return (this.bits & Bit.initial) !== 0;
  }
  get isWord(): boolean {
    return (this.bits & Bit.isWord) !== 0;
  }
  get opens(): boolean {
    return (this.bits & Bit.opens) !== 0;
  }
  get common(): boolean {
    return (this.bits & Bit.common) !== 0;
  }
  get given(): boolean {
    return (this.bits & Bit.given) !== 0;
  }
  get family(): boolean {
    return (this.bits & Bit.family) !== 0;
  }
  get title(): boolean {
    return (this.bits & Bit.title) !== 0;
  }
  get role(): boolean {
    return (this.bits & Bit.role) !== 0;
  }
  get listed(): boolean {
    return (this.bits & Bit.listed) !== 0;
  }
  get head(): HeadKind | undefined {
    return (this.bits & Bit.head) === 0 ? undefined : this.form.head;
  }
  get pronoun(): PronounFacts | undefined {
    return (this.bits & Bit.pronoun) === 0 ? undefined : this.form.pronoun;
  }
  get known(): readonly KnownName[] | undefined {
    return (this.bits & Bit.known) === 0 ? undefined : this.form.known;
  }
  get roleHead(): TitleHead | undefined {
    return (this.bits & Bit.roleHead) === 0 ? undefined : this.form.roleHead;
  }
  get bodyOpeners(): ReadonlySet<string> | undefined {
    return (this.bits & Bit.bodyOpeners) === 0 ? undefined : this.form.bodyOpeners;
  }
  get described(): string | undefined {
    return (this.bits & Bit.described) === 0 ? undefined : this.form.described;
  }
}

/** Bits that depend on where a word stands, behind those of its form. */
const FIRST = 1 << 20;
const TITLED = 1 << 21;

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
  let loud = 0;
  let small = 0;
  let marks = 0;
  for (let at = begin; at < words.length; at++) {
    const { capital, common, isWord, surface, pos } = words[at] as Word;
    if (surface === ',') marks++;
    if (surface === '(' || surface === ':') marks += 2;
    if (!isWord || pos === 'NUM') continue;
    // “Was Headed to ER But Diverted”: only a headline writes these with a capital
    const isForced = common || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';
    if (capital && isForced && surface !== 'I' && at > begin && words[at - 1]?.isWord) {
      forced++;
      if (pos !== 'ADJ') loud++;
    }
    // a headline of this style writes its verbs with a capital
    if (!capital && (pos === 'VERB' || (pos === 'AUX' && surface.length > 3 && !common))) return false;
    // “Among them is Judge Ada Falk of the Larch Circuit Court” is none, “He’s Right: Ostby is Beyond Help” is one
    if (!capital && (pos === 'AUX' || pos === 'PRON') && /^\p{L}/u.test(surface)) small++;
    if (common) continue;
    all++;
    if (capital) capitals++;
  }
  if (all < 4 || capitals / all <= 0.8 || small > loud) return false;
  // “MS. TEODORA LUNT (Member for Hillside): …” is a label with a name, “Lau Siu-lai, Hui Chi-fung” a list
  return forced > 0 || (all >= 5 && marks < 2);
}
