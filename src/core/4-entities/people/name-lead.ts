import { copyMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { isRoleMention, type RoleMention } from '../nodes/node.ts';

/** In paragraphs behind the first one of the article. */
const FARTHEST = 2;

const AGE = /^, \d{1,3}\b/;

/**
 * “A boat skipper has been found guilty. ¶ Ada Falk, 52, stood still”: a report opens with what somebody is, and names them with
 * their age at the head of one of the next paragraphs. Who is quoted there is somebody else. The other mentions stay as they are.
 */
export function nameLead(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  rules: MentionRules,
): readonly Mention[] {
  const body = reading.paragraphs.filter(({ kind, first, last }) => kind === 'body' && last > first);
  const [lead, ...rest] = body.slice(0, FARTHEST + 1).map(({ first }) => reading.sentences[first] as Sentence);
  const opener = lead && openerOf(lead, reading, mentions, rules);
  // “A coroner has warned … ¶ Ada Falk, 52, died”
  const speaks = opener && statements.some(({ source }) => source.some((piece) => contains(piece, opener)));
  if (!lead || !opener || speaks) return mentions;
  const { text } = reading.doc;
  const holder = mentions.find(
    ({ kind, start, end }) =>
      kind === 'person' && AGE.test(text.slice(end, end + 5)) && rest.some((sentence) => sentence.start === start),
  );
  const isKnown = mentions.some(({ kind, start }) => kind === 'person' && start >= lead.start && start < lead.end);
  if (!holder || isKnown) return mentions;
  const role = { ...opener.role, holder: { start: holder.start, end: holder.end } };
  return mentions.map((mention) => (mention === opener ? Object.assign(copyMention(mention), { role }) : mention));
}

/** “A [boat skipper] …”: the office or the trade of somebody whom the first sentence does not name. */
function openerOf(
  { start, first }: Sentence,
  { tokens, doc }: Reading,
  mentions: readonly Mention[],
  rules: MentionRules,
): RoleMention | undefined {
  const article = tokens[first];
  if (!article || !rules.indefiniteArticles.has(article.lower)) return undefined;
  const opener = mentions.find((mention) => mention.start >= start && mention.kind === 'role');
  const isFirst = opener && doc.text.slice(article.end, opener.start).trim() === '';
  return isFirst && isRoleMention(opener) && !opener.plural && !opener.role.holder ? opener : undefined;
}
