import type { TextRules } from '../model/language.ts';
import { TaggedToken } from '../model/tagged-token.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { WordBits } from '../model/word-bits.ts';
import {
  AMOUNT,
  DOMAIN,
  FIGURE,
  GLUED,
  HYPHEN,
  isShortTitle,
  POSSESSIVE,
  possessiveOf,
  STOPPED,
  signsBy,
} from './word-signs.ts';

/** One paragraph with what is known of its words. */
interface Context {
  readonly text: string;
  readonly rules: TextRules;
  readonly vocabulary: Vocabulary;
  readonly signs: WordBits;
}

/** What is wrong with the tokens of a tagger, in the order of the mending: each is looked for only where a word has its sign. */
const FLAWS = [
  { sign: GLUED, mend: joinGlued },
  { sign: HYPHEN, mend: joinHyphens },
  { sign: STOPPED, mend: splitStops },
  { sign: POSSESSIVE, mend: splitPossessives },
];

/** Joins words that a hyphen joins (“Secretary-General”) and splits a possessive off its word, whatever the tagger did. */
export function mendTokens(
  tagged: TaggedToken[],
  text: string,
  rules: TextRules,
  vocabulary: Vocabulary,
): TaggedToken[] {
  const signs = signsBy(rules, vocabulary);
  let tokens = tagged;
  let seen = signsIn(tokens, signs);
  for (const { sign, mend } of FLAWS) {
    if ((seen & sign) === 0) continue;
    const mended = mend(tokens, { text, rules, vocabulary, signs });
    // each mending of a flaw joins or splits
    if (mended.length === tokens.length) continue;
    tokens = mended;
    seen = signsIn(tokens, signs);
  }
  return tokens;
}

function signsIn(tokens: readonly TaggedToken[], signs: WordBits): number {
  let seen = 0;
  for (const token of tokens) seen |= signs.of(token.word);
  return seen;
}

/** “(D-N.J.)”, “VOV.VN”, “Larch.com”, “P1.2”, “quả”, “Sens. Falk and Berg”: pieces of one word that the tagger cut at a stop or a letter with a mark. */
function joinGlued(tokens: readonly TaggedToken[], context: Context): TaggedToken[] {
  const { text, signs } = context;
  const out: TaggedToken[] = [];
  let last: TaggedToken | undefined;
  for (const token of tokens) {
    if (
      last !== undefined &&
      last.end === token.start &&
      token.pos !== 'PART' &&
      ((signs.of(last.word) | signs.of(token.word)) & GLUED) !== 0 &&
      (isOneWord(last.surface, token.surface, text[token.end] ?? ' ') ||
        isShortened(last, token, context) ||
        isDegree(last, context))
    ) {
      const pos = last.pos === 'PROPN' || token.pos === 'PROPN' ? 'PROPN' : last.pos;
      last = makeToken(context, { start: last.start, end: token.end, pos, endsSentence: token.endsSentence });
      out[out.length - 1] = last;
      continue;
    }
    const isApart = last?.end !== token.start;
    const isFigure = !isApart && FIGURE.test(token.surface);
    if (isFigure || (!isApart && DOMAIN.test(token.surface))) {
      const first = isFigure ? startOfFigure(out) : startOfAddress(out);
      const { start } = out[first] ?? token;
      out.length = first;
      const pos = isFigure || start === token.start ? token.pos : 'PROPN';
      last = makeToken(context, { start, end: token.end, pos, endsSentence: token.endsSentence });
      out.push(last);
    } else {
      out.push(token);
      last = token;
    }
  }
  return out;
}

/** Where “Larch.”, “www.nordvik.” or “larch.co.” begins before its “com”, “se” or “uk”; the end of the tokens if it is none. */
function startOfAddress(tokens: readonly TaggedToken[]): number {
  let at = tokens.length;
  while (at > 0 && (at === tokens.length || tokens[at - 1]?.end === tokens[at]?.start)) {
    if (!/^(?:\p{L}[\p{L}\d]*|[.-]|co\.)$/u.test(tokens[at - 1]?.surface ?? '')) break;
    at--;
  }
  const isAddress = tokens.length - at > 1 && /^\p{L}/u.test(tokens[at]?.surface ?? '');
  return isAddress && tokens.at(-1)?.surface.endsWith('.') === true ? at : tokens.length;
}

/** Where “7.” or “7.3” begins before its “20am” or “0pm”; the end of the tokens if no number stands there. */
function startOfFigure(tokens: readonly TaggedToken[]): number {
  const last = tokens.length - 1;
  if (/^\d+\.\d+$/.test(tokens[last]?.surface ?? '')) return last;
  const isCut = tokens[last]?.surface === '.' && tokens[last - 1]?.end === tokens[last]?.start;
  return isCut && /^\d{1,3}$/.test(tokens[last - 1]?.surface ?? '') ? last - 1 : tokens.length;
}

function isOneWord(left: string, right: string, after: string): boolean {
  if (isAmount(left, right, after)) return true;
  if (right === '.') return /(?:^|[.-])\p{Lu}$/u.test(left) && /\p{Lu}/u.test(after);
  if (left.endsWith('.')) return /\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right);
  return (
    /[^\x00-\x7f]/.test(left.slice(-1) + right[0]) &&
    /\p{L}$/u.test(left) &&
    /^\p{L}/u.test(right) &&
    !/[’]/.test(left + right)
  );
}

/** “P1” before “.2”, “Sh5,” before “400” */
function isAmount(left: string, right: string, after: string): boolean {
  if (!AMOUNT.test(left)) return false;
  if (/^[.,]$/.test(right)) return !left.endsWith('.') && /\d/.test(after);
  return /[.,]$/.test(left) && /^\d/.test(right);
}

/** “Sens” before “. F”, “Cos” before “. s” */
function isShortened(left: TaggedToken, right: TaggedToken, { text, rules }: Context): boolean {
  return (
    /^\.(?: \p{L}|[,;’'])/u.test(text.slice(right.start, right.end + 2)) &&
    isShortTitle(left.surface, rules.abbreviations)
  );
}

/** “Ph” before “.”, and “Ph.” before “D.” */
function isDegree({ start, surface }: TaggedToken, { text, rules }: Context): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(surface) && rules.degree?.test(text.slice(start, start + 8)) === true;
}

function joinHyphens(tokens: readonly TaggedToken[], context: Context): TaggedToken[] {
  const { signs } = context;
  const out: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TaggedToken;
    if ((signs.of(token.word) & HYPHEN) === 0) {
      out.push(token);
      continue;
    }
    const last = out[out.length - 1];
    const next = tokens[at + 1];
    if (last?.end === token.start && token.end === next?.start && isWord(last) && isWord(next)) {
      // “spin-off” is no preposition
      const tag = next.pos === 'ADP' ? 'NOUN' : next.pos;
      const pos = last.pos === 'PROPN' || next.pos === 'PROPN' ? 'PROPN' : tag;
      const { endsSentence } = next;
      out[out.length - 1] = makeToken(context, { start: last.start, end: next.end, pos, endsSentence });
      at++;
    } else out.push(token);
  }
  return out;
}

function isWord({ surface }: TaggedToken): boolean {
  return /^[\p{L}\p{N}]/u.test(surface);
}

/** “Wałęga.”: a word with letters that the tagger does not know keeps the stop of its sentence. */
function splitStops(tokens: readonly TaggedToken[], context: Context): TaggedToken[] {
  const { text, rules, signs } = context;
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    const { start, end, pos, endsSentence } = token;
    const isStopped = (signs.of(token.word) & STOPPED) !== 0;
    if (isStopped) token.endsSentence ||= endsWithHour(token, context);
    if (!isStopped || !endsWithStop(token, context)) {
      out.push(token);
      continue;
    }
    const begins = /^\s+[\p{Lu}“"‘]/u.test(text.slice(end, end + 3));
    // without its stop it is no measure and no number
    const bare = rules.stoppedWords?.get(token.surface) ?? pos;
    out.push(makeToken(context, { start, end: end - 1, pos: bare, endsSentence: false }));
    out.push(makeToken(context, { start: end - 1, end, pos: 'PUNCT', endsSentence: endsSentence || begins }));
  }
  return out;
}

/** “at 5 p.m. | Ada Falk said”, but not “at 5 p.m. Monday” and “at 5 p.m. EST” */
function endsWithHour({ surface, end }: TaggedToken, { text, rules: { hour } }: Context): boolean {
  if (!hour?.ending.test(surface)) return false;
  const behind = text.slice(end, end + 40);
  return /^\s+[“"‘]?\p{Lu}[\p{Ll}’]/u.test(behind) && !hour.behind.test(behind);
}

/** “in. Then”, “said no.”, “£3m. Then” at the end: no inch, no number and no metre, but the end of a sentence. */
function endsWithStop({ surface, start, end }: TaggedToken, { text, rules }: Context): boolean {
  if (rules.hour?.ending.test(surface) || (surface === 'm.' && !/\d/.test(text[start - 1] ?? ''))) return false;
  if (surface !== 'm.' && !rules.stoppedWords?.has(surface)) return true;
  return /^(?:\s[\p{Lu}“‘"]|\s*$|["”’])/u.test(text.slice(end, end + 2));
}

function splitPossessives(tokens: readonly TaggedToken[], context: Context): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    if ((context.signs.of(token.word) & POSSESSIVE) === 0) {
      out.push(token);
      continue;
    }
    const { start, end, surface, pos, endsSentence } = token;
    const cut = end - possessiveOf(surface).length;
    out.push(makeToken(context, { start, end: cut, pos, endsSentence: false }));
    out.push(makeToken(context, { start: cut, end, pos: 'PART', endsSentence }));
  }
  return out;
}

function makeToken(
  { text, vocabulary }: Context,
  token: Pick<TaggedToken, 'start' | 'end' | 'pos' | 'endsSentence'>,
): TaggedToken {
  return new TaggedToken(vocabulary, vocabulary.numberOf(text.slice(token.start, token.end)), token);
}
