import { createMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs } from '../nodes/node.ts';

/** Who answers in questions and answers, and where those begin. */
export interface Interview {
  readonly person: Node;
  readonly start: number;
}

/**
 * “Ada Falk talked by phone. ¶ Q: Why puppets? ¶ A: Because …”: whoever answers is the one whom the words before the questions
 * name most, the nearest paragraph first. Their answers get a mention of them for a head.
 */
export function linkInterview(
  { doc: { text }, paragraphs }: Reading,
  mentions: readonly Mention[],
  { statements, heads, refs }: { statements: readonly Statement[]; heads: Map<Statement, Mention>; refs: Refs },
  { answerLetters, questionLetters }: MentionRules,
): Interview | undefined {
  const lines = statements.filter(({ evidence }) => evidence.rule === 'transcript-colon');
  const under = (letters: ReadonlySet<string> | undefined): Statement[] =>
    lines.filter(({ source: [span] }) => span && letters?.has(text.slice(span.start, span.end)));
  const [question, answers] = [under(questionLetters)[0], under(answerLetters)];
  if (!question || answers.length === 0) return undefined;
  const { start } = question.evidence;
  const before = paragraphs.filter((paragraph) => paragraph.end <= start).reverse();
  let person: Node | undefined;
  for (const paragraph of before) person ??= mostNamed(mentionsIn(mentions, paragraph), refs);
  if (!person) return undefined;
  for (const answer of answers) {
    const mention = createMention('pronoun', '', 'interview', answer.source[0] ?? answer.evidence);
    heads.set(answer, mention);
    refs.set(mention, person);
    person.mentions.push(mention);
  }
  return { person, start };
}

/** The person whom some mentions name most often, of two the first. */
function mostNamed(mentions: readonly Mention[], refs: Refs): Node | undefined {
  const counts = new Map<Node, number>();
  for (const mention of mentions) {
    const node = mention.kind === 'person' ? refs.get(mention) : undefined;
    if (node) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
