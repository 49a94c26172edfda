import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Count } from './facts.ts';

/** Somebody or something that two speakers both speak of, with the statements of each. */
export interface CommonSubject {
  readonly key: string;
  readonly statements: readonly [readonly string[], readonly string[]];
}

/** What two speakers both speak of; first where the quieter of the two has said the most. */
export function commonSubjects(graph: KnowledgeGraph, a: string, b: string): readonly CommonSubject[] {
  const left = bySubject(graph, a);
  const right = bySubject(graph, b);
  return [...left]
    .flatMap(([key, statements]): CommonSubject[] => {
      const others = right.get(key);
      return others && key !== a && key !== b ? [{ key, statements: [statements, others] }] : [];
    })
    .sort((x, y) => least(y) - least(x) || total(y) - total(x) || (x.key < y.key ? -1 : 1));
}

/** The speakers with a name who speak of the same as `key`, with how many subjects they share, the most first. */
export function comparable(graph: KnowledgeGraph, key: string): readonly Count[] {
  const shared = new Map<string, number>();
  for (const subject of bySubject(graph, key).keys()) {
    const speakers = new Set<string>();
    graph.forEachInEdge(subject, (_, edge, statement) => {
      if (edge.kind !== 'mentions') return;
      graph.forEachInEdge(statement, (__, inner, speaker) => inner.kind === 'said' && speakers.add(speaker));
    });
    for (const speaker of speakers) {
      if (speaker !== key && speaker !== subject) shared.set(speaker, (shared.get(speaker) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([speaker]) => graph.getNodeAttribute(speaker, 'kind') !== 'group')
    .map(([speaker, count]) => ({ key: speaker, count }))
    .sort((x, y) => y.count - x.count || (x.key < y.key ? -1 : 1));
}

/** The statements of a speaker under each that they mention. */
function bySubject(graph: KnowledgeGraph, key: string): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, string[]>();
  graph.forEachOutEdge(key, (_, edge, __, statement) => {
    if (edge.kind !== 'said') return;
    graph.forEachOutEdge(statement, (___, inner, ____, subject) => {
      if (inner.kind !== 'mentions' || subject === key) return;
      const statements = subjects.get(subject) ?? [];
      subjects.set(subject, statements);
      statements.push(statement);
    });
  });
  return subjects;
}

const least = ({ statements: [a, b] }: CommonSubject): number => Math.min(a.length, b.length);
const total = ({ statements: [a, b] }: CommonSubject): number => a.length + b.length;
