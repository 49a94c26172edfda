import type { Mention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whom a pronoun of the third person cannot mean: who is quoted with it says “I” of themselves, and who speaks a
 * quotation is none of those whom it names.
 */
export function apartFrom(
  speaker: Node | undefined,
  own: Statement | undefined,
  said: readonly Candidate[],
): Set<Node> {
  const others = new Set(speaker ? [speaker] : []);
  // “the president” of whom somebody speaks may be another one
  const last = said.findLast(({ spoke, quoted }) => spoke && !quoted)?.node;
  if (own && own.kind !== 'mixed')
    for (let at = said.length - 1; at >= 0; at--) {
      const { node, mention, quoted } = said[at] as Candidate;
      if (mention.end <= own.evidence.start) break;
      const isSomebody =
        mention.kind === 'person' || mention.kind === 'group' || (mention.kind === 'role' && node !== last);
      if ((quoted || own.kind === 'indirect') && isSomebody && own.content.some((span) => contains(span, mention)))
        others.add(node);
    }
  return others;
}

/** “I” and “we” in a quotation are the one whom it quotes. */
export function speakerOf(
  mention: Mention,
  quoting: readonly Statement[],
  heads: ReadonlyMap<Statement, Mention>,
  refs: Refs,
): Node | undefined {
  let best: Statement | undefined;
  for (const statement of quoting) {
    if (statement.evidence.start > mention.start || statement.evidence.end < mention.end) continue;
    if (statement.content.some((span) => contains(span, mention)) && (!best || width(statement) < width(best)))
      best = statement;
  }
  const head = best && heads.get(best);
  return head && refs.get(head);
}

const width = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
