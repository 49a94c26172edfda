import type { KnowledgeGraph } from '../model/graph.ts';
import type { FlatValue } from './flat/flat-graph.ts';
import { flattenActors } from './flat/flatten-actors.ts';
import { flattenStatements } from './flat/flatten-statements.ts';
import { type CsvRow, writeRows } from './write-rows.ts';

/** `nodes` and `edges`: the actors and what links them; `statements`: a row for each statement, with its words. */
export type CsvTable = 'nodes' | 'edges' | 'statements';

/**
 * Writes one table of a graph as CSV (RFC 4180, with a header) for a spreadsheet. A text that it would run as a formula,
 * `=1+1`, gets an apostrophe before it, and so does one that has some already: taking one off gives the text back.
 */
export function toCsv(graph: KnowledgeGraph, table: CsvTable): string {
  return writeRows(rowsOf(graph, table).map((row) => row.map(guarded)));
}

function rowsOf(graph: KnowledgeGraph, table: CsvTable): CsvRow[] {
  switch (table) {
    case 'nodes': {
      const { nodes, nodeColumns } = flattenActors(graph);
      const columns = nodeColumns.map((column) => column.id);
      return [
        ['id', 'label', 'kind', ...columns],
        ...nodes.map(({ id, label, kind, values }) => [id, label, kind, ...columns.map((column) => values[column])]),
      ];
    }
    case 'edges': {
      const { edges, edgeColumns } = flattenActors(graph);
      const columns = edgeColumns.map((column) => column.id);
      return [
        ['source', 'target', 'kind', 'weight', ...columns],
        ...edges.map(({ source, target, kind, weight, values }) => [
          ...[source, target, kind, weight],
          ...columns.map((column) => values[column]),
        ]),
      ];
    }
    case 'statements': {
      const { nodes, nodeColumns } = flattenStatements(graph);
      const columns = [...STATEMENT_COLUMNS, ...nodeColumns.map(({ id }) => id).filter((id) => id === 'note')];
      return [
        ['id', ...columns],
        ...nodes
          .filter(({ kind }) => kind === 'statement')
          .map(({ id, values }) => [id, ...columns.map((column) => values[column])]),
      ];
    }
  }
}

const STATEMENT_COLUMNS = [
  'speaker',
  'cue_text',
  'content_text',
  'directness',
  'polarity',
  'sentence',
  'doc',
  'published',
  'url',
  'start_offset',
  'end_offset',
  'source_text',
  'source_spans',
  'cue_spans',
  'content_spans',
  'cue_lemma',
  'speaker_id',
  'speaker_rule',
  'rule',
  'confidence',
] as const;

function guarded(value: FlatValue): FlatValue {
  // Spreadsheets take the full-width signs for the others, and look behind a tab or line break.
  return typeof value === 'string' && /^'*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
}
