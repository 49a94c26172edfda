import type { EntityNode, KnowledgeGraph, NodeKind, StatementNode } from '../../model/graph.ts';
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import { noteColumns, noteOf } from './notes.ts';
import { datesOf, joinList, wordsOf } from './read-claims.ts';

const NODE_COLUMNS: readonly FlatColumn[] = [
  { id: 'name', type: 'string' },
  { id: 'aliases', type: 'string' },
  { id: 'statements', type: 'integer' },
  { id: 'mentions', type: 'integer' },
  { id: 'articles', type: 'integer' },
  { id: 'first', type: 'string' },
  { id: 'last', type: 'string' },
  { id: 'community', type: 'integer' },
  { id: 'gender', type: 'string' },
  { id: 'code', type: 'string' },
];

const EDGE_COLUMNS: readonly FlatColumn[] = [
  { id: 'status', type: 'string' },
  { id: 'articles', type: 'integer' },
  { id: 'first', type: 'string' },
  { id: 'last', type: 'string' },
  { id: 'statement_ids', type: 'string' },
  { id: 'quote', type: 'string' },
];

/**
 * The graph of who speaks of whom: entities as nodes; relations, and one edge `speaksOf` from a speaker to each entity
 * that their statements mention, weighted by the number of statements. Nobody gets an edge to themselves.
 */
export function flattenActors(graph: KnowledgeGraph): FlatGraph {
  const nodes: FlatNode[] = [];
  for (const key of graph.nodes().sort()) {
    const node = graph.getNodeAttributes(key);
    if (node.kind !== 'statement' && node.kind !== 'document') nodes.push(actorNode(graph, key, node));
  }
  const edges = [...relationEdges(graph), ...speechEdges(graph)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const title = graph.getAttribute('title');
  return {
    title,
    description: `${title}. Actors: edge weights count pieces of evidence and statements; lists are joined by |.`,
    nodeColumns: [...NODE_COLUMNS, ...noteColumns(graph)],
    edgeColumns: EDGE_COLUMNS,
    nodes,
    edges,
  };
}

function actorNode(graph: KnowledgeGraph, id: string, node: EntityNode): FlatNode {
  const { kind, label, name, aliases, statements, mentions, community, gender, code, size, x, y } = node;
  const docs = new Set(mentions.map((mention) => mention.doc));
  return {
    id,
    label,
    kind,
    values: {
      name,
      aliases: joinList(aliases),
      statements,
      mentions: mentions.length,
      articles: docs.size,
      ...datesOf(graph, docs),
      community,
      gender,
      code,
      ...noteOf(graph, id),
    },
    size,
    x,
    y,
  };
}

function relationEdges(graph: KnowledgeGraph): FlatEdge[] {
  return graph
    .filterEdges((_key, _edge, source, target, from, to) => source !== target && isActor(from) && isActor(to))
    .map((id) => {
      const { kind, weight, evidence, status } = graph.getEdgeAttributes(id);
      const docs = new Set(evidence.map(({ doc }) => doc));
      const [first] = evidence;
      const quote = first && wordsOf(graph, first.doc, [first]);
      return {
        id,
        source: graph.source(id),
        target: graph.target(id),
        kind,
        weight,
        values: { status, articles: docs.size, ...datesOf(graph, docs), quote },
      };
    });
}

function speechEdges(graph: KnowledgeGraph): FlatEdge[] {
  const about = new Map<string, { source: string; target: string; statements: Map<string, StatementNode> }>();
  for (const said of graph.edges().sort()) {
    const statement = graph.getTargetAttributes(said);
    if (graph.getEdgeAttribute(said, 'kind') !== 'said' || statement.kind !== 'statement') continue;
    const source = graph.source(said);
    graph.forEachOutEdge(graph.target(said), (_key, { kind }, id, target) => {
      if (kind !== 'mentions' || target === source) return;
      const key = `speaksOf:${source}>${target}`;
      const edge = about.get(key) ?? { source, target, statements: new Map() };
      about.set(key, edge);
      edge.statements.set(id, statement);
    });
  }
  return [...about].map(([id, { source, target, statements }]) => {
    const docs = new Set([...statements.values()].map(({ doc }) => doc));
    const surest = [...statements.values()].reduce((a, b) => (b.evidence.confidence > a.evidence.confidence ? b : a));
    return {
      id,
      source,
      target,
      kind: 'speaksOf',
      weight: statements.size,
      values: {
        articles: docs.size,
        ...datesOf(graph, docs),
        statement_ids: joinList([...statements.keys()]),
        quote: wordsOf(graph, surest.doc, [surest.evidence]),
      },
    };
  });
}

function isActor({ kind }: { readonly kind: NodeKind }): boolean {
  return kind !== 'statement' && kind !== 'document';
}
