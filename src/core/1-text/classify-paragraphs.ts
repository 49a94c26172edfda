import type { TextRules } from '../model/language.ts';
import type { ParagraphKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

const MOST_WORDS_OF_HEADING = 18;
const LONGEST_CAPTION = 400;

/** Tells for each paragraph whether it is body, heading, caption or boilerplate. */
export function classifyParagraphs(text: string, spans: readonly Span[], rules: TextRules): ParagraphKind[] {
  const lines = spans.map((span) => text.slice(span.start, span.end));
  const isRepeated = findRepeated(lines);
  let inRelated = false;
  return lines.map((line, index): ParagraphKind => {
    if (rules.related.test(line) && index > lines.length / 3) inRelated = true;
    if (inRelated || rules.boilerplate.test(line)) return 'boilerplate';
    if (line.length <= LONGEST_CAPTION && rules.caption.test(line)) return 'caption';
    // a teaser is printed again and again, a paragraph of an article once
    if (isRepeated(line) && !rules.speech.test(line)) return 'boilerplate';
    return isHeading(line) ? 'heading' : 'body';
  });
}

/** Tells which lines occur more than once; only those of equal length are compared. */
function findRepeated(lines: readonly string[]): (line: string) => boolean {
  const lengths = new Map<number, number>();
  for (const { length } of lines) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const mayRepeat = ({ length }: string): boolean => (lengths.get(length) ?? 0) > 1;
  const seen = new Map<string, number>();
  for (const line of lines) if (mayRepeat(line)) seen.set(line, (seen.get(line) ?? 0) + 1);
  return (line) => mayRepeat(line) && (seen.get(line) ?? 0) > 1;
}

const STOPS = '.!?…:;,';
const CLOSING = '"”’»)';

function isHeading(line: string): boolean {
  // seen from the end, which a regular expression would look for from every mark
  let end = line.length;
  while (end > 0 && CLOSING.includes(line[end - 1] as string)) end--;
  if (/^[-–—•*]/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS_OF_HEADING) return false;
  if (end === 0 || !STOPS.includes(line[end - 1] as string)) return true;
  return line[end - 1] === '.' && isTitleCase(words);
}

const FEWEST_CAPITALS = 4;

/** “Mayor Says Bridge Is Safe After All.”: no sentence of an article has a capital on every word. */
function isTitleCase(words: readonly string[]): boolean {
  if (words.slice(0, -1).some((word) => word.endsWith('.')) || !/^\P{L}*\p{Lu}/u.test(words.at(-1) ?? '')) return false;
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return long.length >= FEWEST_CAPITALS && long.every((word) => /^\p{Lu}(?:\p{Ll}|\p{Lu}{0,3}\P{L}*$)/u.test(word));
}
