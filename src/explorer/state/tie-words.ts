import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { edgeVerbs, isRelation } from './kinds.ts';
import type { Passing } from './passing.ts';
import { passingPart } from './passing-part.ts';
import type { Tie } from './picture.ts';

export interface TieWords {
  /** “holds the role”, “speaks of · 3”; empty where a line of the picture says it as well. */
  readonly text: string;
  /** The end that all of it points to; null where it goes both ways. */
  readonly to: string | null;
}

/** What a tie between two names is, in a few words, and which way it goes. */
export function tieWords(graph: KnowledgeGraph, tie: Tie, passing: Passing | null = null): TieWords {
  const { edges, statements } = passingPart(passing, tie);
  const targets = new Set<string>();
  const verbs = new Set<string>();
  for (const edge of edges) {
    const { kind, status } = graph.getEdgeAttributes(edge);
    targets.add(graph.target(edge));
    if (isRelation(kind)) verbs.add(status === 'former' ? `once ${edgeVerbs[kind]}` : edgeVerbs[kind]);
  }
  const speakers = new Set<string>();
  for (const statement of statements) {
    for (const end of [tie.a, tie.b]) {
      if (graph.hasDirectedEdge(end, statement) && graph.someDirectedEdge(end, statement, isSaid)) speakers.add(end);
    }
  }
  for (const speaker of speakers) targets.add(speaker === tie.a ? tie.b : tie.a);
  if (statements.length > 0) {
    const verb = speakers.size > 1 ? 'speak of each other' : 'speaks of';
    verbs.add(statements.length > 1 ? `${verb} · ${statements.length}` : verb);
  }
  const [to, ...more] = targets;
  return { text: [...verbs].join(', '), to: to !== undefined && more.length === 0 ? to : null };
}

const isSaid = (_: string, { kind }: { readonly kind: string }): boolean => kind === 'said';
