import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { sweep } from '../nodes/sweep.ts';

/**
 * Which paper a speaking “it” means: “A study compared the bats. It found …”, “The letter is long. It warns …”. The noun
 * that is the subject of the sentence before, or of the one before that where an “it” goes on with it.
 */
export function linkPapers(
  reading: Reading,
  statements: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention>,
  rules: MentionRules,
): Map<Statement, Span> {
  const found = new Map<Statement, Span>();
  if (!rules.papers) return found;
  const sentenceAt = sweep(reading.sentences);
  for (const statement of statements) {
    const head = heads.get(statement);
    if (head?.kind !== 'pronoun' || !isIt(head.name, rules)) continue;
    const paper = paperBefore(reading, sentenceAt(head.start), rules);
    if (paper) found.set(statement, paper);
  }
  return found;
}

function isIt(word: string, rules: MentionRules): boolean {
  const facts = rules.pronouns.get(word);
  return facts?.thing === true && !facts.relative && !facts.possessive && !facts.plural;
}

function paperBefore({ sentences, tokens }: Reading, at: number, rules: MentionRules): Span | undefined {
  const paragraph = sentences[at]?.paragraph;
  for (let before = at - 1; before >= at - FARTHEST; before--) {
    const sentence = sentences[before];
    if (!sentence || sentence.paragraph !== paragraph) return undefined;
    const words = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_SUBJECT));
    if (!isIt(words[0]?.lower ?? '', rules)) return paperIn(words, rules);
  }
  return undefined;
}

/** In sentences. */
const FARTHEST = 3;

/** In words. */
const LONGEST_SUBJECT = 9;

/** The paper that a sentence has for its subject, behind an opening such as “By noon” or “In May,”. */
function paperIn(words: readonly Token[], rules: MentionRules): Span | undefined {
  const first = words[0]?.pos === 'ADP' ? words.findIndex(({ pos }) => pos === 'DET') : 0;
  const article = words[first];
  if (first > LONGEST_OPENING || article?.pos !== 'DET') return undefined;
  for (let at = first + 1; at < words.length - 1; at++) {
    const { lower, pos, end } = words[at] as Token;
    const next = words[at + 1] as Token;
    // “the paper | stops short”, taken for a noun
    const isVerb = next.pos === 'NOUN' && /[^s]s$/.test(next.lower) && rules.papers?.has(lower);
    const isHead = isVerb || !/^(?:NOUN|PROPN|PART)$/.test(next.pos);
    if (isHead && pos === 'NOUN') return rules.papers?.has(lower) ? { start: article.start, end } : undefined;
    if (!/^(?:ADJ|NOUN|NUM|PART|PROPN|VERB)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** In words, with a comma. */
const LONGEST_OPENING = 3;
