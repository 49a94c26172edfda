import type { TaggedToken } from '../model/language.ts';

/** Joins words that a hyphen joins (“Secretary-General”) and splits a possessive off its word, whatever the tagger did. */
export function mendTokens(
  tokens: readonly TaggedToken[],
  text: string,
  abbreviations: ReadonlySet<string>,
): TaggedToken[] {
  return splitPossessives(splitStops(joinHyphens(joinGlued(tokens, text, abbreviations), text), text), text);
}

/** “(D-N.J.)”, “VOV.VN”, “quả”, “Sens. Falk and Berg”: pieces of one word that the tagger cut at a stop or a letter with a mark. */
function joinGlued(tokens: readonly TaggedToken[], text: string, abbreviations: ReadonlySet<string>): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    const last = out[out.length - 1];
    if (
      last !== undefined &&
      last.end === token.start &&
      token.pos !== 'PART' &&
      (isOneWord(text.slice(last.start, last.end), text.slice(token.start, token.end), text[token.end] ?? ' ') ||
        isShortTitle(text.slice(last.start, last.end), text.slice(token.start, token.end + 2), abbreviations))
    ) {
      out[out.length - 1] = {
        start: last.start,
        end: token.end,
        pos: last.pos === 'PROPN' || token.pos === 'PROPN' ? 'PROPN' : last.pos,
        endsSentence: token.endsSentence,
      };
    } else out.push(token);
  }
  return out;
}

function isOneWord(left: string, right: string, after: string): boolean {
  if (right === '.') return /(?:^|[.-])\p{Lu}$/u.test(left) && /\p{Lu}/u.test(after);
  if (/\.$/.test(left)) return /\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right);
  return (
    /\p{L}$/u.test(left) &&
    /^\p{L}/u.test(right) &&
    /[^\x00-\x7f]/.test(left.slice(-1) + right[0]) &&
    !/[’]/.test(left + right)
  );
}

/** “Sens” before “. F” */
function isShortTitle(left: string, right: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\. \p{Lu}$/u.test(right) && /^\p{Lu}\p{Ll}/u.test(left) && abbreviations.has(left.toLowerCase());
}

function joinHyphens(tokens: readonly TaggedToken[], text: string): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TaggedToken;
    const last = out[out.length - 1];
    const next = tokens[at + 1];
    if (last && next && last.end === token.start && token.end === next.start && isHyphen(text, token)) {
      if (isWord(text, last) && isWord(text, next)) {
        const pos = last.pos === 'PROPN' || next.pos === 'PROPN' ? 'PROPN' : next.pos;
        out[out.length - 1] = { start: last.start, end: next.end, pos, endsSentence: next.endsSentence };
        at++;
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

/** “Wałęga.”: a word with letters that the tagger does not know keeps the stop of its sentence. */
function splitStops(tokens: readonly TaggedToken[], text: string): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    if (text[token.end - 1] !== '.' || !keepsStop(text.slice(token.start, token.end))) {
      out.push(token);
      continue;
    }
    const cut = token.end - 1;
    const begins = /^\s+[\p{Lu}“"‘]/u.test(text.slice(token.end, token.end + 3));
    out.push({ ...token, end: cut, endsSentence: false });
    out.push({ start: cut, end: token.end, pos: 'PUNCT', endsSentence: token.endsSentence || begins });
  }
  return out;
}

function keepsStop(surface: string): boolean {
  return /^[\p{L}’'-]{3,}\.$/u.test(surface) && /[^\x00-\x7f’]/.test(surface);
}

function splitPossessives(tokens: readonly TaggedToken[], text: string): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    const surface = text.slice(token.start, token.end);
    const mark = /[\p{L}\p{N}.]([’']s|[’'](?<=s[’']))$/iu.exec(surface);
    if (!mark || mark[1] === undefined || surface.length <= mark[1].length) {
      out.push(token);
      continue;
    }
    const cut = token.end - mark[1].length;
    out.push({ start: token.start, end: cut, pos: token.pos, endsSentence: false });
    out.push({ start: cut, end: token.end, pos: 'PART', endsSentence: token.endsSentence });
  }
  return out;
}

function isHyphen(text: string, token: TaggedToken): boolean {
  return token.end - token.start === 1 && (text[token.start] === '-' || text[token.start] === '‑');
}

function isWord(text: string, token: TaggedToken): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(token.start, token.end));
}
