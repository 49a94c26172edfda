import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { lastBeginning } from '../../model/span.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';

interface Opening {
  readonly first: string;
  readonly next: string | undefined;
}

/** Whether the capital of the word at `start` is that of a name: “Ostby advisers”, but not “Delegates” or “Senior advisers”. */
export function keepsCapital(
  reading: Reading,
  mentions: readonly Mention[],
  start: number,
  { first, next }: Opening,
  rules: MentionRules,
): boolean {
  const named = mentionsIn(mentions, { start, end: start + LONGEST_NAME }).find((mention) => mention.start === start);
  if (named && /^(?:person|organization|country)$/.test(named.kind) && named.rule !== 'organization-generic')
    return true;
  const word = first.toLowerCase();
  if (rules.functionWords.has(word) || rules.roleModifiers.has(word) || rules.roleStatuses.has(word)) return false;
  if (rules.wordForms && isSomebodysName(word, rules)) return true;
  const at = lastBeginning(reading.tokens, start);
  const token = reading.tokens[at];
  if (token?.start !== start || token.pos !== 'PROPN') return false;
  const isForced =
    reading.sentences[token.sentence]?.first === at || !/[\p{L},]/u.test(reading.tokens[at - 1]?.surface ?? '');
  // “Platte River employees”; what begins a sentence is a name where the text has it inside of one too
  return !isForced || /^\p{Lu}/u.test(next ?? '') || isAttested(first, reading.doc.text);
}

/** “Mikael”, “Hedberg”, which no list has */
function isSomebodysName(word: string, { givenNames, familyNames, wordForms }: MentionRules): boolean {
  const { female, male, either } = givenNames;
  if ([female, male, either, familyNames].some((names) => names.has(word))) return true;
  return wordForms?.endsFamilyName(word) === true && !wordForms.looksDefinite(word);
}

/** Whether a text has a word with a capital that nothing forces, and never without. */
function isAttested(word: string, text: string): boolean {
  return standsBehind(INSIDE, word, text) && !standsBehind(NO_LETTER, word.toLowerCase(), text);
}

const INSIDE = /[\p{Ll},] $/u;
const NO_LETTER = /(?<!\p{L})$/u;

/** Whether `word` is a whole word behind what `before` takes anywhere in a text. To make a regular expression of a word is slow. */
function standsBehind(before: RegExp, word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (before.test(text.slice(Math.max(0, at - 3), at)) && !/^\p{L}/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

const LONGEST_NAME = 60;
