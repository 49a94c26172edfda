import type { TaggedToken, TextRules } from '../model/language.ts';
import { lastBeginning } from '../model/span.ts';
import type { QuotedStretch } from './find-quotations.ts';

/** Takes back sentence ends that are none: inside a quotation, after an abbreviation, or before a word in lower case. */
export function joinSentences(
  tokens: readonly TaggedToken[],
  text: string,
  quotations: readonly QuotedStretch[],
  rules: TextRules,
): TaggedToken[] {
  const moved = new Set<TaggedToken>();
  const joined = tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (!token.endsSentence || !next) return token;
    const goesOn =
      insideQuotation(token, next, quotations) ||
      continues(text, next) ||
      afterAbbreviation(tokens, index, rules) ||
      insideParentheses(token, text);
    if (goesOn && closedBy(next, quotations)) moved.add(next);
    return goesOn ? { ...token, endsSentence: false } : token;
  });
  if (moved.size === 0) return joined;
  // “We are done. | ” He left: the end moves behind the mark
  return joined.map((token, index) => {
    const next = tokens[index + 1];
    if (!moved.has(tokens[index] as TaggedToken) || token.endsSentence || !next) return token;
    return { ...token, endsSentence: /^[\p{Lu}\p{N}“"‘«„(]/u.test(text.slice(next.start, next.start + 2)) };
  });
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

/** “It is over!” | he said; “It is over!” | , he said. */
function continues(text: string, next: TaggedToken): boolean {
  return /^[\p{Ll},;]/u.test(text.slice(next.start, next.start + 2));
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
