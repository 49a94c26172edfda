import type { Evidence } from '../../core/model/evidence.ts';
import type { KnowledgeGraph, StatementNode } from '../../core/model/graph.ts';
import type { Mark } from './mark-text.ts';
import { type Picture, tieBetween } from './picture.ts';

/** A place in an article that shows why something is in the graph. */
export interface Passage {
  readonly id: string;
  /** Node key of the article. */
  readonly doc: string;
  readonly evidence: Evidence;
  readonly marks: readonly Mark[];
  /** The statement it reports, or the edge it supports. */
  readonly of: { readonly statement: string } | { readonly edge: string };
}

export interface ArticlePassages {
  readonly doc: string;
  readonly passages: readonly Passage[];
}

/** The passage of a statement, its speaker, cue and content marked; undefined if its article is missing. */
export function statementPassage(graph: KnowledgeGraph, key: string): Passage | undefined {
  const statement = graph.getNodeAttributes(key);
  if (statement.kind !== 'statement') return undefined;
  const doc = `document:${statement.doc}`;
  if (!graph.hasNode(doc)) return undefined;
  return { id: key, doc, evidence: statement.evidence, marks: marksOf(key, statement), of: { statement: key } };
}

/** The passages that support an edge: that of its statement, or each place that states the relation. */
function edgePassages(graph: KnowledgeGraph, key: string): readonly Passage[] {
  const { kind, evidence } = graph.getEdgeAttributes(key);
  if (kind === 'said' || kind === 'mentions' || kind === 'reportedIn' || kind === 'nestedIn') {
    const statement = kind === 'said' ? graph.target(key) : graph.source(key);
    const passage = statementPassage(graph, statement);
    return passage ? [passage] : [];
  }
  return evidence.flatMap((found, index): Passage[] => {
    const doc = `document:${found.doc}`;
    if (!graph.hasNode(doc)) return [];
    const mark: Mark = { start: found.start, end: found.end, part: 'evidence', of: key };
    return [{ id: `${key}#${index}`, doc, evidence: found, marks: [mark], of: { edge: key } }];
  });
}

/** What an entity said. */
export const saidBy = (graph: KnowledgeGraph, key: string): readonly Passage[] =>
  edgesOf(graph, key, 'out', ['said']).flatMap((edge) => edgePassages(graph, edge));

/** The statements that mention an entity. */
export const saidAbout = (graph: KnowledgeGraph, key: string): readonly Passage[] =>
  edgesOf(graph, key, 'in', ['mentions']).flatMap((edge) => edgePassages(graph, edge));

/** The places that state who an entity is: the roles it holds, what it belongs to. */
export const toldAbout = (graph: KnowledgeGraph, key: string): readonly Passage[] =>
  [...edgesOf(graph, key, 'out', relations), ...edgesOf(graph, key, 'in', relations)].flatMap((edge) =>
    edgePassages(graph, edge),
  );

/** All that an article reports. */
export const reportedIn = (graph: KnowledgeGraph, doc: string): readonly Passage[] =>
  edgesOf(graph, doc, 'in', ['reportedIn']).flatMap((edge) => edgePassages(graph, edge));

/** Every passage behind the line between two nodes. */
export function passagesBetween(graph: KnowledgeGraph, picture: Picture, a: string, b: string): readonly Passage[] {
  const tie = tieBetween(picture, a, b);
  if (!tie) return [];
  const found = [
    ...tie.edges.flatMap((edge) => edgePassages(graph, edge)),
    ...tie.statements.flatMap((statement) => statementPassage(graph, statement) ?? []),
  ];
  return [...new Map(found.map((passage) => [passage.id, passage])).values()];
}

/** Groups passages by article, the newest article first, in the order of the text. Undated articles come last. */
export function byArticle(graph: KnowledgeGraph, passages: readonly Passage[]): readonly ArticlePassages[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.doc) ?? [];
    groups.set(passage.doc, group);
    group.push(passage);
  }
  return [...groups]
    .sort(([a], [b]) => newestFirst(graph, a, b))
    .map(([doc, group]) => ({ doc, passages: group.sort((a, b) => a.evidence.start - b.evidence.start) }));
}

/** Compares two article keys: later publication first, then by title. */
export function newestFirst(graph: KnowledgeGraph, a: string, b: string): number {
  const left = graph.getNodeAttributes(a);
  const right = graph.getNodeAttributes(b);
  const date = (node: typeof left) => (node.kind === 'document' ? (node.published ?? '') : '');
  if (date(left) !== date(right)) return date(left) < date(right) ? 1 : -1;
  return left.label < right.label ? -1 : left.label > right.label ? 1 : 0;
}

/** The stretches of a statement, each with the part it plays. */
function marksOf(key: string, statement: StatementNode): readonly Mark[] {
  return (['source', 'cue', 'content'] as const).flatMap((part) =>
    statement[part].map((span) => ({ start: span.start, end: span.end, part, of: key })),
  );
}

const relations = ['holds', 'of', 'affiliatedWith', 'represents'];

function edgesOf(graph: KnowledgeGraph, key: string, direction: 'in' | 'out', wanted: readonly string[]): string[] {
  const pick = (_: string, edge: { kind: string }) => wanted.includes(edge.kind);
  return direction === 'in' ? graph.filterInEdges(key, pick) : graph.filterOutEdges(key, pick);
}
