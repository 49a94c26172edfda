import type { KnowledgeGraph, NodeKind } from '../model/graph.ts';
import type { FlatColumn, FlatValue } from './flat/flat-graph.ts';
import { flattenStatements } from './flat/flatten-statements.ts';
import { writeRows } from './write-rows.ts';

const LABELS: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  role: 'Role',
  country: 'Country',
  organization: 'Organization',
  group: 'Group',
  statement: 'Statement',
  document: 'Article',
};

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/**
 * Writes a graph as the two files that `neo4j-admin database import` and Neo4j’s Data Importer take, by their names,
 * headers included. Line breaks inside a text become spaces, as the importer expects one row a line.
 */
export function toNeo4j(graph: KnowledgeGraph): ReadonlyMap<'nodes.csv' | 'relationships.csv', string> {
  const flat = flattenStatements(graph);
  const nodeColumns = flat.nodeColumns.filter(({ id }) => id !== 'record');
  const edgeColumns = flat.edgeColumns.filter(({ id }) => id !== 'record');
  const nodes = flat.nodes.map(({ id, label, kind, values }) => [
    ...[id, LABELS[kind], label],
    ...nodeColumns.map((column) => values[column.id]),
  ]);
  const edges = flat.edges.map(({ source, target, kind, weight, values }) => [
    ...[source, target, relationshipType(kind), weight],
    ...edgeColumns.map((column) => values[column.id]),
  ]);
  return new Map([
    ['nodes.csv', linesOf([['key:ID', ':LABEL', 'label:string', ...nodeColumns.map(header)], ...nodes])],
    [
      'relationships.csv',
      linesOf([[':START_ID', ':END_ID', ':TYPE', 'weight:int', ...edgeColumns.map(header)], ...edges]),
    ],
  ]);
}

const header = ({ id, type }: FlatColumn): string => `${id}:${TYPES[type]}`;

/** `reportedIn` → `REPORTED_IN`, as Neo4j writes them. */
const relationshipType = (kind: string): string => kind.replace(/[A-Z]/g, '_$&').toUpperCase();

const linesOf = (rows: readonly (readonly FlatValue[])[]): string =>
  writeRows(rows.map((row) => row.map((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value))));
