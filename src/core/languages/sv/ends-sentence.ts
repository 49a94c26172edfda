import type { Span } from '../../model/span.ts';

/** “kl.”, “ca.”: the stop after these never ends a sentence. */
const ABBREVIATIONS = new Set(
  'art avd bl ca dr ev ex exkl fig forts frk fr hr inkl jfr jur kand kap kl kr max mfl milj min mr mrs nr obs ordf pl prof red resp sid st tel tex tf vol zon övers'.split(
    ' ',
  ),
);

/** Whether a sentence ends with the token at `at`: at a stop that no abbreviation, ordinal or initial has, before a capital, number, dash or mark. */
export function endsSentence(text: string, tokens: readonly Span[], at: number): boolean {
  const token = tokens[at] as Span;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (text.slice(token.end, next.start) === '') return false;
  const word = text.slice(token.start, token.end);
  const rest = text.slice(next.start, next.start + 3);
  // “Klart.” | Hon
  const closing = /^["”»“’')\]]$/.test(word) ? tokens[at - 1] : token;
  if (closing === undefined) return false;
  const stop = text.slice(closing.start, closing.end);
  if (!/^(?:[.!?…]|\.{2,})$/.test(stop)) return false;
  if (!/^(?:[\p{Lu}\p{N}]|[“”"»«„‘'’([](?=[\p{L}\p{N}–])|[–—-]\s)/u.test(rest)) return false;
  return !/^[.]$/.test(stop) || closing !== token || !isAbbreviated(text, tokens, at, rest);
}

/** “kl. 10”, “4. november”, “A. Ek”, but not “skriver hon på X. Hon …” */
function isAbbreviated(text: string, tokens: readonly Span[], at: number, rest: string): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.end !== (tokens[at] as Span).start) return false;
  const word = text.slice(before.start, before.end).toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  return /^\p{L}$/u.test(word) && /^\p{Lu}/u.test(rest) && !/[xåö]/.test(word);
}
