import type { TaggedToken } from '../model/language.ts';

/** Joins words that a hyphen joins (“Secretary-General”) and splits a possessive off its word, whatever the tagger did. */
export function mendTokens(
  tokens: readonly TaggedToken[],
  text: string,
  abbreviations: ReadonlySet<string>,
): TaggedToken[] {
  return splitPossessives(splitStops(joinHyphens(joinGlued(tokens, text, abbreviations), text), text));
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
      (isOneWord(last.surface, token.surface, text[token.end] ?? ' ') ||
        isShortTitle(last.surface, text.slice(token.start, token.end + 2), abbreviations))
    ) {
      out[out.length - 1] = {
        start: last.start,
        end: token.end,
        surface: text.slice(last.start, token.end),
        pos: last.pos === 'PROPN' || token.pos === 'PROPN' ? 'PROPN' : last.pos,
        endsSentence: token.endsSentence,
      };
    } else out.push(token);
  }
  return out;
}

function isOneWord(left: string, right: string, after: string): boolean {
  if (right === '.') return /(?:^|[.-])\p{Lu}$/u.test(left) && /\p{Lu}/u.test(after);
  if (left.endsWith('.')) return /\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right);
  return (
    /[^\x00-\x7f]/.test(left.slice(-1) + right[0]) &&
    /\p{L}$/u.test(left) &&
    /^\p{L}/u.test(right) &&
    !/[’]/.test(left + right)
  );
}

/** “Sens” before “. F” */
function isShortTitle(left: string, right: string, abbreviations: ReadonlySet<string>): boolean {
  return (
    right.startsWith('. ') &&
    /^\. \p{Lu}$/u.test(right) &&
    /^\p{Lu}\p{Ll}/u.test(left) &&
    abbreviations.has(left.toLowerCase())
  );
}

function joinHyphens(tokens: readonly TaggedToken[], text: string): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TaggedToken;
    const last = out[out.length - 1];
    const next = tokens[at + 1];
    if (last && next && last.end === token.start && token.end === next.start && isHyphen(token)) {
      if (isWord(last) && isWord(next)) {
        const pos = last.pos === 'PROPN' || next.pos === 'PROPN' ? 'PROPN' : next.pos;
        const { start } = last;
        const { end, endsSentence } = next;
        out[out.length - 1] = { start, end, surface: text.slice(start, end), pos, endsSentence };
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
    if (!token.surface.endsWith('.') || !keepsStop(token.surface, text.slice(token.end, token.end + 2))) {
      out.push(token);
      continue;
    }
    const cut = token.end - 1;
    const begins = /^\s+[\p{Lu}“"‘]/u.test(text.slice(token.end, token.end + 3));
    const { start, end, surface, pos, endsSentence } = token;
    out.push({ start, end: cut, surface: surface.slice(0, -1), pos, endsSentence: false });
    out.push({ start: cut, end, surface: '.', pos: 'PUNCT', endsSentence: endsSentence || begins });
  }
  return out;
}

/** “Wałęga.”, and “in. Then”, which is no inch but the end of a sentence. */
function keepsStop(surface: string, after: string): boolean {
  if (/^(?:in|no)\.$/.test(surface)) return /^\s\p{Lu}$/u.test(after);
  return /^[\p{L}’'-]{3,}\.$/u.test(surface) && /[^\x00-\x7f’]/.test(surface);
}

function splitPossessives(tokens: readonly TaggedToken[]): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const token of tokens) {
    const { start, end, surface, pos, endsSentence } = token;
    const length = possessiveOf(surface).length;
    if (length === 0 || surface.length <= length) {
      out.push(token);
      continue;
    }
    const cut = end - length;
    out.push({ start, end: cut, surface: surface.slice(0, -length), pos, endsSentence: false });
    out.push({ start: cut, end, surface: surface.slice(-length), pos: 'PART', endsSentence });
  }
  return out;
}

/** “’s” of “Varga’s”, “’” of “workers’”; empty where a word has none. */
function possessiveOf(surface: string): string {
  // hardly any word holds an apostrophe
  if (!surface.includes("'") && !surface.includes('’')) return '';
  return /[\p{L}\p{N}.]([’']s|[’'](?<=s[’']))$/iu.exec(surface)?.[1] ?? '';
}

function isHyphen({ surface }: TaggedToken): boolean {
  return surface === '-' || surface === '‑';
}

function isWord({ surface }: TaggedToken): boolean {
  return /^[\p{L}\p{N}]/u.test(surface);
}
