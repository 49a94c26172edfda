import type { Corpus } from '../model/analysis.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EdgeKind, GraphEdge } from '../model/graph.ts';
import type { RoleStatus } from '../model/relation.ts';
import { overlaps } from '../model/span.ts';
import { type AttributedStatement, speakersOf } from '../model/statement.ts';
import { findTwins } from './find-twins.ts';

export interface Link {
  readonly source: string;
  readonly target: string;
  readonly edge: GraphEdge;
}

interface Claim {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly Evidence[];
  readonly status?: RoleStatus | undefined;
}

/**
 * Turns what a corpus claims into edges by key, in the order of the keys; claims of one kind between the same two nodes
 * become one edge with the evidence of all. A claim about something that is no node is left out.
 */
export function linkNodes(corpus: Corpus, nodes: { has(key: string): boolean }): ReadonlyMap<string, Link> {
  const { entities, relations, statements } = corpus;
  const named = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const claims: Claim[] = [
    ...relations.map(({ kind, from, to, evidence, status }) => ({ kind, source: from, target: to, evidence, status })),
    ...statements.flatMap((statement) => claimsOf(statement, named)),
    ...findTwins(corpus).map((twin) => ({ kind: 'reportedAlsoIn' as const, ...twin })),
  ];
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!nodes.has(claim.source) || !nodes.has(claim.target)) continue;
    const key = `${claim.kind}:${claim.source}>${claim.target}`;
    const group = grouped.get(key);
    if (group) group.push(claim);
    else grouped.set(key, [claim]);
  }
  return new Map([...grouped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, linkOf(group)]));
}

function claimsOf(statement: AttributedStatement, named: ReadonlyMap<string, Entity>): Claim[] {
  const { id, doc, nestedIn, mentions } = statement;
  const evidence = [statement.evidence];
  return [
    ...speakersOf(statement).map((source) => ({ kind: 'said' as const, source, target: id, evidence })),
    ...(nestedIn === undefined ? [] : [{ kind: 'nestedIn' as const, source: id, target: nestedIn, evidence }]),
    { kind: 'reportedIn', source: id, target: `document:${doc}`, evidence },
    ...mentions.map((target) => ({
      kind: 'mentions' as const,
      source: id,
      target,
      evidence: mentionsWithin(statement, named.get(target)),
    })),
  ];
}

/** Where the content names the entity; the statement as a whole where no mention says so. */
function mentionsWithin({ doc, content, evidence }: AttributedStatement, entity: Entity | undefined): Evidence[] {
  const { rule, confidence } = evidence;
  const found = (entity?.mentions ?? []).filter(
    (mention) => mention.doc === doc && content.some((span) => overlaps(span, mention)),
  );
  if (found.length === 0) return [evidence];
  return found.map(({ start, end }) => ({ doc, start, end, rule, confidence }));
}

function linkOf(claims: readonly Claim[]): Link {
  const { kind, source, target } = claims[0]!;
  const evidence = uniqueEvidence(claims.flatMap((claim) => claim.evidence));
  const status = [...claims].sort(byStatus)[0]!.status;
  return {
    source,
    target,
    edge: { kind, weight: evidence.length, evidence, ...(status !== undefined && { status }) },
  };
}

/** The status with more evidence behind it; any before none, and the alphabet between equals. */
function byStatus(a: Claim, b: Claim): number {
  if (a.status === b.status) return b.evidence.length - a.evidence.length;
  if (a.status === undefined || b.status === undefined) return a.status === undefined ? 1 : -1;
  return b.evidence.length - a.evidence.length || (a.status < b.status ? -1 : 1);
}

function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of evidence) {
    const place = `${one.doc}@${one.start}-${one.end}`;
    const known = byPlace.get(place);
    if (!known || one.confidence > known.confidence) byPlace.set(place, one);
  }
  return [...byPlace.values()].sort(
    (a, b) => (a.doc === b.doc ? 0 : a.doc < b.doc ? -1 : 1) || a.start - b.start || a.end - b.end,
  );
}
