import type { KnowledgeGraph } from '../../core/model/graph.ts';

/** One line of the picture: all that connects two nodes, in either direction. */
export interface Tie {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** Edges of the graph that run straight between the two. */
  readonly edges: readonly string[];
  /** Statements that one end made and that mention, or are reported in, the other. */
  readonly statements: readonly string[];
  readonly weight: number;
  /** That of the firmest place behind it, 0 to 1. */
  readonly confidence: number;
}

/** The graph as it is drawn: statements folded into lines, at most one line between two nodes. */
export interface Picture {
  readonly ties: ReadonlyMap<string, Tie>;
  /** Every tie of a node. */
  readonly tiesOf: ReadonlyMap<string, readonly string[]>;
}

type Draft = { a: string; b: string; edges: string[]; statements: Set<string>; weight: number; confidence: number };

/** Folds a graph into its picture; linear in edges and in speaker–mention pairs. */
export function toPicture(graph: KnowledgeGraph): Picture {
  const drafts = new Map<string, Draft>();
  const draft = (from: string, to: string): Draft => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const id = tieId(a, b);
    const known = drafts.get(id) ?? { a, b, edges: [], statements: new Set<string>(), weight: 0, confidence: 0 };
    drafts.set(id, known);
    return known;
  };
  graph.forEachEdge((key, edge, source, target) => {
    if (source === target) return;
    const tie = draft(source, target);
    tie.edges.push(key);
    tie.weight += edge.weight;
    for (const { confidence } of edge.evidence) tie.confidence = Math.max(tie.confidence, confidence);
  });
  graph.forEachNode((key, node) => {
    if (node.kind !== 'statement') return;
    const speakers = graph.filterInNeighbors(key, (_, other) => other.kind !== 'statement');
    const others = graph.filterOutNeighbors(key, (_, other) => other.kind !== 'statement');
    for (const speaker of speakers) {
      for (const other of others) {
        if (other === speaker) continue;
        const tie = draft(speaker, other);
        tie.statements.add(key);
        tie.confidence = Math.max(tie.confidence, node.evidence.confidence);
      }
    }
  });
  return finish(drafts);
}

/** The name of the line between two nodes, whichever comes first. */
export const tieId = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function finish(drafts: ReadonlyMap<string, Draft>): Picture {
  const ties = new Map<string, Tie>();
  const tiesOf = new Map<string, string[]>();
  for (const [id, tie] of drafts) {
    const statements = [...tie.statements];
    const { a, b, edges, confidence } = tie;
    ties.set(id, { id, a, b, edges, statements, confidence, weight: tie.weight + statements.length });
    for (const end of [tie.a, tie.b]) {
      const list = tiesOf.get(end) ?? [];
      tiesOf.set(end, list);
      list.push(id);
    }
  }
  return { ties, tiesOf };
}
