import type { SuccessionWords } from '../../model/holder-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { RoleStatus } from '../../model/relation.ts';
import { lastBeginning } from '../../model/span.ts';
import { isRoleMention, type Node, type RoleMention } from '../nodes/node.ts';
import type { FoundRelation, Known } from './found-relation.ts';

interface Turn {
  readonly first: RoleStatus;
  readonly second: RoleStatus;
}

/** In characters, between the two names. */
const FARTHEST = 70;
const CONFIDENCE = 0.8;

/**
 * “Mayor Ada Falk, who succeeded [Lou Berg]”, “His successor, [Ada Falk]”: of two people who follow each other in an office
 * the text gives the office to one; the other holds it too, before or after.
 */
export function relationsOfSuccessors(
  { doc: { text }, sentences }: Reading,
  { mentions, roles, refs }: Known,
  rules: MentionRules,
): FoundRelation[] {
  const found: FoundRelation[] = [];
  const titles = titlesBefore(mentions);
  for (const [at, mention] of mentions.entries()) {
    const first = refs.get(mention);
    if (first?.kind !== 'person') continue;
    const other = nameBehind(at);
    const second = other && refs.get(other);
    if (!other || second?.kind !== 'person' || second === first) continue;
    const title = titles.get(other.start);
    const between = text.slice(mention.end, title?.start ?? other.start);
    const turn = turnOf(between, text.slice(other.end, other.end + FARTHEST), rules.succession);
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
  for (const other of rules.succession.followed ? mentions : []) {
    const second = other.kind === 'person' ? refs.get(other) : undefined;
    const told = second && officeFollowed(other, titles.get(other.start)?.start ?? other.start);
    const first = told && refs.get(told);
    const office = told && roles.roleOf.get(told);
    if (!second || !told || first?.kind !== 'person' || first === second || !office) continue;
    const status: RoleStatus = told.role.status === 'designate' ? 'current' : 'former';
    const span = { start: told.start, end: other.end };
    found.push({ kind: 'holds', from: second, to: office, status, span, rule: 'succession', confidence: CONFIDENCE });
  }
  return found;

  /** “was named [chair] of the guild, succeeding | Lou Berg”: the office right before, which somebody was given. */
  function officeFollowed({ start }: Mention, end: number): RoleMention | undefined {
    const before = text.slice(Math.max(0, end - FARTHEST), end);
    if (!rules.succession.followed?.test(before)) return undefined;
    const opening = sentences[lastBeginning(sentences, start)]?.start ?? start;
    const told = mentions.findLast((one) => one.start < end && (isRoleMention(one) || one.kind === 'person'));
    if (!told || !isRoleMention(told) || told.start < opening || told.rule !== 'name-is-role') return undefined;
    // “named a candidate to replace | Lou Berg”
    return !rules.variedHeads.has(told.role.head) ? told : undefined;
  }

  function nameBehind(at: number): Mention | undefined {
    const { end } = mentions[at] as Mention;
    for (let next = at + 1; next < mentions.length; next++) {
      const other = mentions[next] as Mention;
      if (other.start - end > FARTHEST) return undefined;
      if (other.start >= end && other.kind === 'person') return other;
    }
    return undefined;
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

/** What each of two people is in the office, by the words between their names and those behind the second. */
function turnOf(between: string, after: string, words: SuccessionWords): Turn | undefined {
  if (words.succeeded.test(between) || (words.whenLeft.test(between) && words.left.test(after)))
    return { first: 'current', second: 'former' };
  if (words.succeeds.test(between)) return { first: 'designate', second: 'current' };
  if (words.handsOver.test(between)) return { first: 'current', second: 'designate' };
  if (!words.successor.test(between)) return undefined;
  return words.chosen.test(between)
    ? { first: 'current', second: 'designate' }
    : { first: 'former', second: 'current' };
}

/** “who succeeded [Mayor] Lou Berg”: the title right before each name, by where the name begins. */
function titlesBefore(mentions: readonly Mention[]): ReadonlyMap<number, RoleMention> {
  const titles = new Map<number, RoleMention>();
  for (const mention of mentions) {
    const name = isRoleMention(mention) ? mention.role.holder?.start : undefined;
    if (name === undefined || titles.has(name) || !isRoleMention(mention)) continue;
    if (mention.end <= name && name - mention.start < FARTHEST) titles.set(name, mention);
  }
  return titles;
}
