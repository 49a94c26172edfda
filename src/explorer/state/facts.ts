import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { RelationKind, RoleStatus } from '../../core/model/relation.ts';
import type { Passing } from './passing.ts';

/** One thing the texts tell of a node: the other end of a relation. */
interface Fact {
  readonly key: string;
  readonly edge: string;
  readonly status?: RoleStatus;
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

const titles: readonly (readonly [RelationKind, 'in' | 'out', string])[] = [
  ['holds', 'out', 'Roles'],
  ['holds', 'in', 'Held by'],
  ['of', 'out', 'Office of'],
  ['represents', 'out', 'Represents'],
  ['affiliatedWith', 'out', 'Belongs to'],
  ['of', 'in', 'Offices'],
  ['represents', 'in', 'Represented by'],
  ['affiliatedWith', 'in', 'People'],
];

/** Who or what a node is, by its relations, in the order of reading. */
export function factsOf(graph: KnowledgeGraph, key: string): readonly FactGroup[] {
  return titles.flatMap(([kind, direction, title]) => {
    const facts: Fact[] = [];
    const read = (edge: string, attributes: { kind: string; status?: RoleStatus }, source: string, target: string) => {
      if (attributes.kind !== kind) return;
      const fact = { key: direction === 'out' ? target : source, edge };
      facts.push(attributes.status ? { ...fact, status: attributes.status } : fact);
    };
    if (direction === 'out') graph.forEachOutEdge(key, read);
    else graph.forEachInEdge(key, read);
    return facts.length > 0 ? [{ title, facts }] : [];
  });
}

/** The role by which to introduce a person, “Harbour Minister of Malta”: the current one first. Undefined where none is told. */
export function introduction(graph: KnowledgeGraph, key: string): string | undefined {
  const held = graph.filterOutEdges(key, (_, edge) => edge.kind === 'holds');
  const rank = (edge: string) => {
    const status = graph.getEdgeAttribute(edge, 'status');
    return status === 'former' ? 2 : status === 'designate' ? 1 : 0;
  };
  const weight = (edge: string) => graph.getEdgeAttribute(edge, 'weight');
  const [best] = held.sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
  if (best !== undefined) {
    const label = graph.getNodeAttribute(graph.target(best), 'label');
    return graph.getEdgeAttribute(best, 'status') === 'former' ? `Former ${label}` : label;
  }
  const [tie] = graph.filterOutEdges(key, (_, edge) => edge.kind === 'affiliatedWith' || edge.kind === 'represents');
  return tie === undefined ? undefined : graph.getNodeAttribute(graph.target(tie), 'label');
}

export interface Count {
  readonly key: string;
  readonly count: number;
}

/** Whom and what the statements of `key` mention, the most often first. */
export function speaksOf(graph: KnowledgeGraph, key: string, passing: Passing | null = null): readonly Count[] {
  return count(key, (add) =>
    graph.forEachOutEdge(key, (_, edge, __, statement) => {
      if (edge.kind !== 'said' || !has(passing, statement)) return;
      graph.forEachOutEdge(statement, (___, inner, ____, other) => inner.kind === 'mentions' && add(other));
    }),
  );
}

/** Whose statements mention `key`, the most often first. */
export function spokenOfBy(graph: KnowledgeGraph, key: string, passing: Passing | null = null): readonly Count[] {
  return count(key, (add) =>
    graph.forEachInEdge(key, (_, edge, statement) => {
      if (edge.kind !== 'mentions' || !has(passing, statement)) return;
      graph.forEachInEdge(statement, (___, inner, speaker) => inner.kind === 'said' && add(speaker));
    }),
  );
}

/** Who speaks in an article, the most often first. */
export function speakersOf(graph: KnowledgeGraph, doc: string, passing: Passing | null = null): readonly Count[] {
  return count(doc, (add) =>
    graph.forEachInEdge(doc, (_, edge, statement) => {
      if (edge.kind !== 'reportedIn' || !has(passing, statement)) return;
      graph.forEachInEdge(statement, (__, inner, speaker) => inner.kind === 'said' && add(speaker));
    }),
  );
}

/** The people through whom a country or an organization speaks, by their offices, with their numbers of statements. */
export function speaksThrough(graph: KnowledgeGraph, key: string, passing: Passing | null = null): readonly Count[] {
  const people = new Set<string>();
  graph.forEachInEdge(key, (_, edge, source) => {
    if (edge.kind === 'represents' || edge.kind === 'affiliatedWith') people.add(source);
    if (edge.kind !== 'of') return;
    people.add(source);
    graph.forEachInEdge(source, (__, inner, holder) => inner.kind === 'holds' && people.add(holder));
  });
  return [...people]
    .map((person) => ({ key: person, count: statementsOf(graph, person, passing) }))
    .filter((person) => person.count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** How many statements an entity made, of those that pass. */
function statementsOf(graph: KnowledgeGraph, key: string, passing: Passing | null = null): number {
  return graph.filterOutEdges(key, (_, edge, __, statement) => edge.kind === 'said' && has(passing, statement)).length;
}

const has = (passing: Passing | null, statement: string): boolean => !passing || passing.statements.has(statement);

function count(self: string, visit: (add: (key: string) => void) => void): readonly Count[] {
  const counts = new Map<string, number>();
  visit((key) => {
    if (key !== self) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts]
    .map(([key, n]) => ({ key, count: n }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
