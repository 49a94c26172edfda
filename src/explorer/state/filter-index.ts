import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { drain } from '../../worker/drain.ts';
import { type ArticleFacet, type Facet, facets } from './facets.ts';
import { isRelation } from './kinds.ts';

/** The values of one facet, and which of them each statement has, by number. */
interface FacetIndex {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

interface IndexedStatement {
  readonly key: string;
  readonly doc: string;
  readonly speakers: readonly string[];
  readonly mentioned: readonly string[];
  readonly confidence: number;
}

interface IndexedRelation {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly { readonly doc: string; readonly confidence: number }[];
}

interface IndexedArticle {
  /** Of publication, `2025-10-26`; undefined if it is undated. */
  readonly day: string | undefined;
  readonly values: Readonly<Record<ArticleFacet, string | undefined>>;
}

/** All that a filter asks of a graph, gathered once. */
export interface FilterIndex {
  readonly statements: readonly IndexedStatement[];
  readonly facets: Readonly<Record<Facet, FacetIndex>>;
  readonly relations: readonly IndexedRelation[];
  readonly articles: ReadonlyMap<string, IndexedArticle>;
  /** Entities without any link, with the articles that name them. */
  readonly loose: ReadonlyMap<string, ReadonlySet<string>>;
}

/** So many nodes or edges are gathered between two yields. */
const PORTION = 100;

const indexes = new WeakMap<KnowledgeGraph, FilterIndex>();

/** The index of a graph, where it was made before. */
export const filterIndexAtHand = (graph: KnowledgeGraph): FilterIndex | undefined => indexes.get(graph);

/** The index of a graph, made once. */
export const filterIndexOf = (graph: KnowledgeGraph): FilterIndex => indexes.get(graph) ?? drain(indexFilters(graph));

/** Gathers what filters need bit by bit, yielding how far it is, 0 to 1; linear in the nodes and edges of the graph. */
export function* indexFilters(graph: KnowledgeGraph): Generator<number, FilterIndex> {
  const statements: IndexedStatement[] = [];
  const relations: IndexedRelation[] = [];
  const articles = new Map<string, IndexedArticle>();
  const loose = new Map<string, ReadonlySet<string>>();
  const drafts = Object.fromEntries(facets.map((facet) => [facet, createDraft()])) as Record<Facet, Draft>;
  const speaksFor = standing(graph);

  const all = graph.order + graph.size;
  let seen = 0;
  for (const { node: key, attributes: node } of graph.nodeEntries()) {
    seen += 1;
    if (seen % PORTION === 0) yield seen / all;
    if (node.kind === 'document') {
      const { publisher, language } = node;
      articles.set(key, { day: dayOf(node.published), values: { document: key, publisher, language } });
    } else if (node.kind === 'statement') {
      const doc = `document:${node.doc}`;
      const speakers = graph.mapInEdges(key, (_, edge, source) => (edge.kind === 'said' ? source : '')).filter(Boolean);
      const mentioned = graph
        .mapOutEdges(key, (_, edge, __, target) => (edge.kind === 'mentions' ? target : ''))
        .filter(Boolean);
      statements.push({ key, doc, speakers, mentioned, confidence: node.evidence.confidence });
      const concerned = new Set([...speakers.flatMap(speaksFor), ...mentioned]);
      const article = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
      const isArticle = article?.kind === 'document';
      for (const kind of ['country', 'organization', 'role'] as const) {
        drafts[kind].add([...concerned].filter((other) => graph.getNodeAttribute(other, 'kind') === kind));
      }
      drafts.directness.add([node.directness]);
      drafts.polarity.add([node.polarity]);
      drafts.document.add(isArticle ? [doc] : []);
      drafts.publisher.add(isArticle && article.publisher ? [article.publisher] : []);
      drafts.language.add(isArticle ? [article.language] : []);
    } else if (graph.degree(key) === 0) {
      loose.set(key, new Set(node.mentions.map((mention) => `document:${mention.doc}`)));
    }
  }
  for (const { edge: key, attributes: edge, source, target } of graph.edgeEntries()) {
    seen += 1;
    if (seen % PORTION === 0) yield seen / all;
    if (!isRelation(edge.kind)) continue;
    const evidence = edge.evidence.map(({ doc, confidence }) => ({ doc: `document:${doc}`, confidence }));
    relations.push({ key, source, target, evidence });
  }
  const finished = Object.fromEntries(facets.map((facet) => [facet, drafts[facet].finish()]));
  const index = { statements, relations, articles, loose, facets: finished as Record<Facet, FacetIndex> };
  indexes.set(graph, index);
  return index;
}

/** `2025-10-26T08:00Z` → `2025-10-26`; what is no date yields undefined. */
function dayOf(published: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}

/** For whom an entity speaks: itself, its present roles and whose they are. */
function standing(graph: KnowledgeGraph): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const found = new Set([key]);
    const follow = (node: string) =>
      graph.forEachOutEdge(node, (_, edge, __, target) => {
        // What a former minister says is not said for the ministry.
        if (!isRelation(edge.kind) || edge.status === 'former' || found.has(target)) return;
        found.add(target);
        if (edge.kind === 'holds') follow(target);
      });
    follow(key);
    const all = [...found];
    known.set(key, all);
    return all;
  };
}

interface Draft {
  readonly add: (values: readonly string[]) => void;
  readonly finish: () => FacetIndex;
}

function createDraft(): Draft {
  const numbers = new Map<string, number>();
  const of: number[][] = [];
  const numberOf = (value: string): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  return {
    add: (values) => void of.push([...new Set(values)].map(numberOf)),
    finish: () => ({ values: [...numbers.keys()], of }),
  };
}
