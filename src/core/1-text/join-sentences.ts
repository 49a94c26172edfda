import type { TextRules } from '../model/language.ts';
import { lastBeginning } from '../model/span.ts';
import type { TaggedToken } from '../model/tagged-token.ts';
import type { QuotedStretch } from './find-quotations.ts';

/**
 * Takes back sentence ends that are none: inside a quotation, after an abbreviation, or before a word in lower case; and
 * adds those of an abbreviation before a quotation. Changes `tokens`.
 */
export function joinSentences(
  tokens: readonly TaggedToken[],
  text: string,
  quotations: readonly QuotedStretch[],
  rules: TextRules,
): void {
  const marks: number[] = [];
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index] as TaggedToken;
    const next = tokens[index + 1] as TaggedToken;
    if (endsBeforeSpeech(token, next, text, quotations, rules)) {
      token.endsSentence = true;
      continue;
    }
    if (!token.endsSentence) continue;
    const goesOn =
      insideQuotation(token, next, quotations) ||
      continues(text, next) ||
      afterAbbreviation(tokens, index, rules) ||
      insideParentheses(token, text) ||
      isSigned(token, text, quotations);
    if (!goesOn) continue;
    token.endsSentence = false;
    if (closedBy(next, quotations)) marks.push(index + 1);
  }
  // “We are done. | ” He left: the end moves behind the mark
  for (const index of marks) {
    const mark = tokens[index] as TaggedToken;
    const next = tokens[index + 1];
    if (next) mark.endsSentence ||= /^[\p{Lu}\p{N}“"‘«„(]/u.test(text.slice(next.start, next.start + 2));
  }
}

function insideQuotation(token: TaggedToken, next: TaggedToken, quotations: readonly QuotedStretch[]): boolean {
  // the closing mark belongs to the sentence that it closes
  const around = quotations[lastBeginning(quotations, token.start)];
  return around !== undefined && around.end >= next.start;
}

function closedBy(mark: TaggedToken, quotations: readonly QuotedStretch[]): boolean {
  const before = quotations[lastBeginning(quotations, mark.start - 1)];
  return before?.closed === true && before.end === mark.start;
}

/** ““Yes,” he said in Ostby, Calif. | “We won.””, but not “Larch Inc. “Vision” fair”: an abbreviation, and a sentence in quotation marks. */
function endsBeforeSpeech(
  { end, surface }: TaggedToken,
  next: TaggedToken,
  text: string,
  quotations: readonly QuotedStretch[],
  { lastShort }: TextRules,
): boolean {
  if (lastShort === undefined || !surface.endsWith('.')) return false;
  const quoted = quotations[lastBeginning(quotations, next.end)];
  if (quoted?.start !== next.end || !lastShort.test(text.slice(Math.max(0, end - LONGEST_SHORT), end))) return false;
  return /^\P{L}*\p{Lu}.*[,.!?…]\P{L}?$/su.test(text.slice(quoted.start, quoted.end));
}

/** In UTF-16 units, with what tells that it is one. */
const LONGEST_SHORT = 12;

/** “It is over!” | he said; “It is over!” | , he said. */
function continues(text: string, next: TaggedToken): boolean {
  return /^[\p{Ll},;]/u.test(text.slice(next.start, next.start + 2));
}

/** ““It is ugly.” | — Ada Falk, Ostby”: who is quoted stands behind a dash. */
function isSigned({ end }: TaggedToken, text: string, quotations: readonly QuotedStretch[]): boolean {
  const before = quotations[lastBeginning(quotations, end - 1)];
  return before?.closed === true && end - before.end <= 1 && /^["”»]?\s+[—–―]\s*\p{Lu}/u.test(text.slice(end, end + 8));
}

/** “(R-Tex. | ) said” */
function insideParentheses(token: TaggedToken, text: string): boolean {
  const before = text.slice(Math.max(0, token.end - 40), token.end);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]{0,30}\)/.test(text.slice(token.end));
}

/** “Gen. | Dinh”, “(R-Tex.) | said” */
function afterAbbreviation(tokens: readonly TaggedToken[], index: number, rules: TextRules): boolean {
  const token = tokens[index] as TaggedToken;
  const word = token.surface;
  const before = word === '.' ? tokens[index - 1] : token;
  if (!before) return false;
  const bare = before.surface.replace(/\.$/, '').toLowerCase();
  // “then-Sen. | Dinh”
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  return (word === '.' || word.endsWith('.')) && rules.abbreviations.has(last);
}
