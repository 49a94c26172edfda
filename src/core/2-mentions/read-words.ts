import type { MentionRules } from '../model/mention-rules.ts';
import type { PartOfSpeech, Reading, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** A token as names need it: letters that the tagger tore apart are one word again (“K|ő|rösi”). */
export interface Word extends Span {
  readonly index: number;
  /** As written, with straight apostrophes. */
  readonly surface: string;
  readonly lower: string;
  /** In lower case and without diacritics, as names are listed. */
  readonly folded: string;
  readonly pos: PartOfSpeech;
  readonly sentence: number;
  readonly capital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly shout: boolean;
  /** Whether it begins a sentence or a quotation, so that its capital tells nothing. */
  readonly first: boolean;
  /** Whether nearly all words around it are capitalised, as in a headline. */
  readonly titled: boolean;
}

/** Makes words of tokens, in the order of the text. */
export function readWords(reading: Reading, rules: MentionRules): Word[] {
  const { doc, sentences, tokens } = reading;
  const words: Word[] = [];
  for (const sentence of sentences) {
    const pieces = joinLetters(tokens.slice(sentence.first, sentence.last), doc.text);
    const titled = isTitled(pieces, doc.text, rules);
    let first = true;
    for (const { start, end, pos } of pieces) {
      const surface = doc.text.slice(start, end).replace(/[’‘]/g, "'");
      const lower = surface.toLowerCase();
      const isWord = /[\p{L}\p{N}]/u.test(surface);
      words.push({
        index: words.length,
        start,
        end,
        surface,
        lower,
        folded: fold(lower),
        pos,
        sentence: sentence.index,
        capital: /^\p{Lu}/u.test(surface) || /^(?:al|el|d)[-'](?=\p{Lu})/u.test(surface),
        shout: surface.length > 1 && /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface),
        first,
        titled,
      });
      // an opening quotation mark, a colon or a bullet starts anew
      first = first ? !isWord : /^(?:[“"‘«„:•…]|\.\.\.|--|[.?!;])$/.test(surface);
    }
  }
  return words;
}

/** Lower case without diacritics: “Kőrösi” → `korosi`, “Đặng” → `dang`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // most words are plain ASCII, and normalizing is slow
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}

function joinLetters(tokens: readonly Token[], text: string): Pick<Token, 'start' | 'end' | 'pos'>[] {
  const out: { start: number; end: number; pos: PartOfSpeech }[] = [];
  for (const token of tokens) {
    const last = out[out.length - 1];
    if (last && last.end === token.start && isTorn(text, token.start)) {
      last.end = token.end;
      last.pos = 'PROPN';
    } else out.push({ start: token.start, end: token.end, pos: token.pos });
  }
  return out;
}

/** Whether a word goes on at `at`: letters on both sides, one of them beyond Latin-1, where the tagger stumbles. */
function isTorn(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return (before > 'ÿ' || after > 'ÿ') && /[\p{L}\p{M}]/u.test(before) && /[\p{L}\p{M}]/u.test(after);
}

function isTitled(pieces: readonly (Span & { pos: PartOfSpeech })[], text: string, rules: MentionRules): boolean {
  let capitals = 0;
  let all = 0;
  for (const { start, end, pos } of pieces) {
    const surface = text.slice(start, end);
    if (!/^\p{L}/u.test(surface) || rules.functionWords.has(surface.toLowerCase())) continue;
    all++;
    if (/^\p{Lu}/u.test(surface)) capitals++;
    // a headline of this style writes its verbs with a capital
    else if ((pos === 'VERB' || pos === 'AUX') && surface.length > 3) return false;
  }
  return all >= 4 && capitals / all > 0.8;
}
