import type { Match } from './match.ts';
import type { Content } from './read-content.ts';

/** Two names or figures that more statements share tell nothing. */
const CROWD = 50;
const MOST_MARKS = 8;
const CONFIDENCE = 0.6;

/**
 * Finds the statements of one speaker that documents in two languages report: by two names or figures, or one telling figure,
 * that no other statement of the speaker in either document has, and by the same order in both documents.
 */
export function matchNames(contents: readonly Content[], isTwin: (a: string, b: string) => boolean): Match[] {
  const holding = new Map<string, Content[]>();
  for (const content of contents)
    for (const pair of pairsOf(content)) {
      const all = holding.get(pair);
      if (all) all.push(content);
      else holding.set(pair, [content]);
    }
  const found = new Map<string, Match>();
  for (const all of holding.values()) {
    if (all.length > CROWD) continue;
    const own = all.filter(({ statement }) => all.filter((one) => one.statement.doc === statement.doc).length === 1);
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) {
        if (a.language === b.language || a.statement.polarity !== b.statement.polarity || a.negated !== b.negated)
          continue;
        if (!isTwin(a.statement.doc, b.statement.doc)) continue;
        const key = `${a.statement.id} ${b.statement.id}`;
        const score = (found.get(key)?.score ?? 0) + 1;
        found.set(key, { a, b, score, rule: 'same-names', confidence: CONFIDENCE });
      }
  }
  return inOrder([...found.values()]);
}

/** Names and figures of a statement, two by two. */
function pairsOf({ statement, numbers }: Content): string[] {
  const marks = [
    ...statement.mentions.filter((id) => id !== statement.speakerId && !id.startsWith('group:')),
    ...numbers,
  ]
    .sort()
    .slice(0, MOST_MARKS);
  const pairs = marks.flatMap((mark, at) => marks.slice(at + 1).map((other) => `${mark} ${other}`));
  return [...pairs, ...[...numbers].filter(isTelling)];
}

/** “83.5 million” is as good as two names; a year or a round number is not. */
const isTelling = (figure: string): boolean => /^\d{3,}$/.test(figure) && !/^(?:19|20)\d\d$|0$/.test(figure);

/** Only those that come in the same order as all others of their two documents. */
function inOrder(matches: readonly Match[]): Match[] {
  const byDocs = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.a.statement.doc} ${match.b.statement.doc}`;
    byDocs.set(key, [...(byDocs.get(key) ?? []), match]);
  }
  return [...byDocs.values()].flatMap((group) => group.filter((match) => group.every((other) => agree(match, other))));
}

function agree(one: Match, other: Match): boolean {
  const before = one.a.statement.evidence.start - other.a.statement.evidence.start;
  const after = one.b.statement.evidence.start - other.b.statement.evidence.start;
  return one === other || Math.sign(before) === Math.sign(after);
}
