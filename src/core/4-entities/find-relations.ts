import type { EntityId } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation, RelationKind, RoleStatus } from '../model/relation.ts';
import { hull, type Span } from '../model/span.ts';
import type { RoleLinks } from './link-roles.ts';
import type { Node, Refs } from './node.ts';

interface Found {
  readonly kind: RelationKind;
  readonly from: Node;
  readonly to: Node;
  readonly status?: RoleStatus;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

const CONFIDENCE: Record<string, number> = {
  'role-before-name': 0.96,
  'name-comma-role': 0.94,
  'role-comma-name': 0.93,
  'name-is-role': 0.85,
  'role-head': 0.8,
};

/** Finds what the text says of people, roles, countries and organizations, with the words that say it. */
export function findRelations(
  reading: Reading,
  mentions: readonly Mention[],
  links: RoleLinks,
  refs: Refs,
  ids: ReadonlyMap<Node, EntityId>,
): Relation[] {
  const found: Found[] = [];
  const mentionAt = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.kind !== 'role') mentionAt.set(`${mention.start}-${mention.end}`, mention);
  for (const mention of mentions) {
    const { role } = mention;
    const node = links.roleOf.get(mention);
    if (!role || !node?.role) continue;
    const confidence = CONFIDENCE[mention.rule] ?? 0.8;
    const person = refs.get(mention);
    const span = role.holder ? hull([mention, role.holder]) : mention;
    if (role.holder && person?.kind === 'person')
      found.push({ kind: 'holds', from: person, to: node, status: role.status, span, rule: mention.rule, confidence });
    for (const target of role.targets) {
      const body = bodyAt(target);
      if (!body || !node.role.targets.includes(body)) continue;
      found.push({ kind: 'of', from: node, to: body, span: mention, rule: mention.rule, confidence });
      if (person?.kind !== 'person' || role.status === 'former') continue;
      if (body.kind === 'organization')
        found.push({ kind: 'affiliatedWith', from: person, to: body, span, rule: mention.rule, confidence });
      else if (role.represents)
        found.push({ kind: 'represents', from: person, to: body, span, rule: mention.rule, confidence });
    }
  }
  found.push(...besideNames(reading, mentions, refs));
  return gather(found, reading.doc.id, ids);

  function bodyAt(target: Span): Node | undefined {
    const named = mentionAt.get(`${target.start}-${target.end}`);
    if (named) return refs.get(named);
    const inside = mentions.find(
      (mention) =>
        mention.kind === 'group' && mention.start >= target.start && mention.end <= target.end && refs.has(mention),
    );
    return inside && refs.get(inside);
  }
}

/** “Anna Kovács (Hungary)”, “Claire Dufour of Banque Mirelle”, “Mu Li, of the University of NSW”. */
function besideNames(reading: Reading, mentions: readonly Mention[], refs: Refs): Found[] {
  const found: Found[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const from = refs.get(mention);
    const next = mentions
      .slice(at + 1, at + 4)
      .find((other) => other.start >= mention.end && (other.kind === 'organization' || other.kind === 'country'));
    const to = next && refs.get(next);
    if (from?.kind !== 'person' || !next || !to) continue;
    const between = reading.doc.text.slice(mention.end, next.start);
    const span = hull([mention, next]);
    if (to.kind === 'country') {
      if (between === ' (' && reading.doc.text[next.end] === ')' && next.rule === 'country-name')
        found.push({ kind: 'represents', from, to, span, rule: 'name-in-brackets', confidence: 0.9 });
    } else if (/^,? (?:of|from|at|with) (?:the )?$/.test(between))
      found.push({ kind: 'affiliatedWith', from, to, span, rule: 'name-of-organization', confidence: 0.88 });
  }
  return found;
}

/** One relation a triple, with all its evidence; what ties nobody who is in the graph is dropped. */
function gather(found: readonly Found[], doc: string, ids: ReadonlyMap<Node, EntityId>): Relation[] {
  const relations = new Map<string, Relation>();
  for (const { kind, from, to, status, span, rule, confidence } of found) {
    const fromId = ids.get(from);
    const toId = ids.get(to);
    if (!fromId || !toId) continue;
    const key = `${kind} ${fromId} ${toId} ${status ?? ''}`;
    const evidence = { doc, start: span.start, end: span.end, rule, confidence };
    const before = relations.get(key);
    if (before?.evidence.some((one) => one.start === evidence.start && one.end === evidence.end)) continue;
    relations.set(key, {
      kind,
      from: fromId,
      to: toId,
      ...(status && { status }),
      evidence: [...(before?.evidence ?? []), evidence],
    });
  }
  return [...relations.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

const keyOf = (relation: Relation): string =>
  `${relation.kind} ${relation.from} ${relation.to} ${relation.status ?? ''}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
