import type { GraphNode, KnowledgeGraph } from '../../core/model/graph.ts';
import { drain } from '../../worker/drain.ts';
import { speakerKeys } from './speaker-names.ts';

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
  /** The ties among names, and those of the statements and articles that were unfolded. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** Every such tie of a node. */
  readonly tiesOf: ReadonlyMap<string, readonly string[]>;
  /** Adds the ties of a statement or an article, of which few are ever shown; those of a name are there already. */
  readonly unfold: (key: string) => void;
  /** All nodes, the most important first. */
  readonly ranked: readonly string[];
}

/** So many nodes are folded between two yields. */
const PORTION = 500;

type Draft = { -readonly [Field in keyof Tie]: Tie[Field] extends readonly string[] ? string[] : Tie[Field] };

const pictures = new WeakMap<KnowledgeGraph, Picture>();

/** The picture of a graph, made once. */
export function pictureOf(graph: KnowledgeGraph): Picture {
  return pictures.get(graph) ?? toPicture(graph);
}

/** Folds a graph into its picture, which `pictureOf` then has at hand. */
export function toPicture(graph: KnowledgeGraph): Picture {
  return drain(foldGraph(graph));
}

/** The same bit by bit, yielding how far it is, 0 to 1; linear in edges and in speaker–mention pairs. */
export function* foldGraph(graph: KnowledgeGraph): Generator<number, Picture> {
  const ties = new Map<string, Draft>();
  const tiesOf = new Map<string, string[]>();
  const unfolded = new Set<string>();

  const draft = (from: string, to: string): Draft => {
    const id = tieId(from, to);
    const known = ties.get(id);
    if (known) return known;
    const [a, b] = from < to ? [from, to] : [to, from];
    const made: Draft = { id, a, b, edges: [], statements: [], weight: 0, confidence: 0 };
    ties.set(id, made);
    for (const end of [a, b]) {
      const list = tiesOf.get(end);
      if (list) list.push(id);
      else tiesOf.set(end, [id]);
    }
    return made;
  };
  const fold = (speaker: string, other: string, statement: string, confidence: number): void => {
    const tie = draft(speaker, other);
    // Of two speakers that mention each other the pair comes twice in a row.
    if (tie.statements.at(-1) === statement) return;
    tie.statements.push(statement);
    tie.weight += 1;
    tie.confidence = Math.max(tie.confidence, confidence);
  };
  const addEdge = (key: string, from: string, to: string): void => {
    const { weight, evidence } = graph.getEdgeAttributes(key);
    const tie = draft(from, to);
    tie.edges.push(key);
    tie.weight += weight;
    for (const { confidence } of evidence) tie.confidence = Math.max(tie.confidence, confidence);
  };

  let seen = 0;
  for (const { node: key, attributes: node } of graph.nodeEntries()) {
    seen += 1;
    if (seen % PORTION === 0) yield seen / graph.order;
    if (node.kind === 'statement') {
      const speakers = speakerKeys(graph, key);
      graph.forEachOutEdge(key, (_, __, ___, other, ____, { kind }) => {
        if (!isName(kind)) return;
        for (const speaker of speakers) if (speaker !== other) fold(speaker, other, key, node.evidence.confidence);
      });
    } else if (node.kind !== 'document') {
      graph.forEachOutEdge(key, (edge, _, __, other, ___, { kind }) => {
        if (isName(kind) && other !== key) addEdge(edge, key, other);
      });
    }
  }

  const picture: Picture = {
    ties,
    tiesOf,
    ranked: largestFirst(graph, (_, size) => size),
    unfold(key) {
      const { kind } = graph.getNodeAttributes(key);
      if (isName(kind) || unfolded.has(key)) return;
      unfolded.add(key);
      graph.forEachEdge(key, (edge, _, source, target) => {
        // The other end may have been unfolded before, and this edge with it.
        if (source !== target && !unfolded.has(source === key ? target : source)) addEdge(edge, source, target);
      });
      if (kind !== 'document') return;
      graph.forEachInEdge(key, (_, __, statement, ___, node) => {
        if (node.kind !== 'statement') return;
        for (const speaker of speakerKeys(graph, statement)) fold(speaker, key, statement, node.evidence.confidence);
      });
    },
  };
  pictures.set(graph, picture);
  return picture;
}

/** The nodes by a measure, the largest first; equal ones in the order of the graph. */
export function largestFirst(graph: KnowledgeGraph, measure: (key: string, size: number) => number): readonly string[] {
  const measured = graph.mapNodes((key, { size }) => ({ key, size: measure(key, size) }));
  return measured.sort((a, b) => b.size - a.size).map(({ key }) => key);
}

/** The tie between two nodes, whichever comes first. */
export function tieBetween(picture: Picture, a: string, b: string): Tie | undefined {
  picture.unfold(a);
  picture.unfold(b);
  return picture.ties.get(tieId(a, b));
}

/** The name of the line between two nodes, whichever comes first. */
export const tieId = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Whether a node is neither a statement nor an article. */
export const isName = (kind: GraphNode['kind']): boolean => kind !== 'statement' && kind !== 'document';
