import type { AttributedStatement } from '../../src/core/model/statement.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { isCompatibleName } from './is-compatible-name.ts';
import { isSameSource } from './is-same-source.ts';
import { common, matchStatements, type Worded } from './match-statements.ts';
import { indexWords } from './word-index.ts';

/** Contents that share at least half of their words are the same content. */
const SAME_CONTENT = 0.5;

/** A statement that was judged; at least one of the two is there. */
export interface Verdict {
  readonly found?: AttributedStatement;
  readonly marked?: GoldStatement;
  readonly dice: number;
  readonly sameContent: boolean;
  readonly sameSource: boolean;
  /** How many words of content are wrong or missing. */
  readonly wrongWords: number;
}

/**
 * Judges what was found in an article against what people marked in it. Marked statements that need not be found
 * (no speech, borderline) are no verdict, nor is what was found of them.
 */
export function scoreStatements(article: GoldArticle, statements: readonly AttributedStatement[]): Verdict[] {
  const words = indexWords(article.text);
  const free = words.wordsIn(article.statements.flatMap((statement) => statement.optionalContent));
  const hasFree = article.statements.some((statement) => statement.optionalContent.length > 0);
  const worded = ({ source, cue, content }: GoldStatement | AttributedStatement): Worded => ({
    source: words.wordsIn(source),
    cue: words.wordsIn(cue),
    content: words.wordsIn(content),
  });
  const marked = article.statements.map((statement) => ({ statement, ...worded(statement) }));
  const found = statements
    .map((statement) => ({ statement, ...worded(statement) }))
    .map((one) => (hasFree ? { ...one, content: new Set([...one.content].filter((word) => !free.has(word))) } : one))
    .filter((one) => one.content.size > 0);

  const matches = matchStatements(found, marked, (one, other) => isSameSource(one.source, other.source, words));
  const ofFound = new Map(matches.map((match) => [match.found, match]));
  const ofMarked = new Map(matches.map((match) => [match.marked, match]));
  const verdicts: Verdict[] = [];
  for (const [index, one] of found.entries()) {
    const match = ofFound.get(index);
    const other = match && marked[match.marked]!;
    const shared = other ? common(one.content, other.content) : 0;
    if (match && other && match.dice >= SAME_CONTENT) {
      if (!other.statement.counts) continue;
      const wrongWords = one.content.size + other.content.size - 2 * shared;
      const { dice, sameSource } = match;
      verdicts.push({
        found: one.statement,
        marked: other.statement,
        dice,
        sameContent: true,
        sameSource,
        wrongWords,
      });
      continue;
    }
    const ofNoMatter = marked.some((gold) => !gold.statement.counts && common(gold.cue, one.cue) > 0);
    if (!ofNoMatter) verdicts.push({ found: one.statement, ...MISSED, wrongWords: one.content.size - shared });
  }
  for (const [index, { statement, content }] of marked.entries()) {
    const match = ofMarked.get(index);
    if (!statement.counts || (match && match.dice >= SAME_CONTENT)) continue;
    const shared = match ? common(content, found[match.found]!.content) : 0;
    verdicts.push({ marked: statement, ...MISSED, wrongWords: content.size - shared });
  }
  return verdicts;
}

const MISSED = { dice: 0, sameContent: false, sameSource: false } as const;

/** Whether the speaker was named as one that a reader would accept; undefined where gold names none. */
export function isSpeakerResolved({ found, marked, sameContent }: Verdict): boolean | undefined {
  if (!found || !marked || !sameContent || marked.speaker.length === 0) return undefined;
  return found.speaker !== undefined && isCompatibleName(found.speaker, marked.speaker);
}
