import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import type { FoundRelation, Known } from './found-relation.ts';
import { isRoleMention, type Node, type RoleMention } from './node.ts';

/** In characters, between the two names. */
const FARTHEST = 70;
const CONFIDENCE = 0.8;

/**
 * “Mayor Ada Falk, who succeeded [Lou Berg]”, “His successor, [Ada Falk]”: of two people who follow each other in an office
 * the text gives the office to one; the other holds it too, before or after.
 */
export function relationsOfSuccessors(
  { doc: { text } }: Reading,
  { mentions, roles, refs }: Known,
  rules: MentionRules,
): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (const [at, mention] of mentions.entries()) {
    const first = refs.get(mention);
    if (first?.kind !== 'person') continue;
    const other = nameBehind(at);
    const second = other && refs.get(other);
    if (!other || second?.kind !== 'person' || second === first) continue;
    const title = titleBefore(other);
    const between = text.slice(mention.end, title?.start ?? other.start);
    const turn = rules.succession(between, text.slice(other.end, other.end + FARTHEST));
    if (!turn) continue;
    const until = other.end + FARTHEST;
    const beside = title?.role.office ? roles.roleOf.get(title) : undefined;
    const office = beside ?? officeOf(first, until) ?? officeOf(second, until);
    for (const [person, status] of [
      [first, turn.first],
      [second, turn.second],
    ] as const) {
      // what the text says of a holder stays, but that it is over
      if (!office || (office.role?.holders.has(person) && status !== 'former')) continue;
      const span = { start: mention.start, end: other.end };
      found.push({ kind: 'holds', from: person, to: office, status, span, rule: 'succession', confidence: CONFIDENCE });
    }
  }
  return found;

  function nameBehind(at: number): Mention | undefined {
    const { end } = mentions[at] as Mention;
    for (let next = at + 1; next < mentions.length; next++) {
      const other = mentions[next] as Mention;
      if (other.start - end > FARTHEST) return undefined;
      if (other.start >= end && other.kind === 'person') return other;
    }
    return undefined;
  }

  /** “who succeeded [Mayor] Lou Berg” */
  function titleBefore({ start }: Mention): RoleMention | undefined {
    return mentions
      .filter(isRoleMention)
      .find(({ role, end, ...one }) => role.holder?.start === start && end <= start && start - one.start < FARTHEST);
  }

  /** The office last told of somebody up to a place. */
  function officeOf(person: Node, until: number): Node | undefined {
    let last: Node | undefined;
    let place = -1;
    for (const node of roles.nodes) {
      if (!node.role?.holders.has(person)) continue;
      for (const { start, role } of node.mentions)
        if (role?.office && start < until && start > place) {
          last = node;
          place = start;
        }
    }
    return last;
  }
}
