import { writeFileSync } from 'node:fs';
import { type CsvTable, toCsv } from '../../core/export/to-csv.ts';
import { type GexfOptions, toGexf } from '../../core/export/to-gexf.ts';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { Failure, printable, reasonOf } from '../failure.ts';
import { print } from '../print.ts';
import { readGraph } from '../read-graph.ts';

export interface ExportOptions {
  readonly format: 'gexf' | 'json' | 'csv';
  readonly preset: NonNullable<GexfOptions['preset']>;
  readonly gexfVersion: NonNullable<GexfOptions['version']>;
  readonly table: CsvTable;
  /** A file to write instead of standard output. */
  readonly out?: string;
}

/** `whosaid export`: writes a built graph in another format. */
export async function exportGraph(folder: string, options: ExportOptions): Promise<void> {
  const text = textOf(readGraph(folder), options);
  if (options.out === undefined) return print(text);
  try {
    writeFileSync(options.out, text);
  } catch (error) {
    throw new Failure(`cannot write ${printable(options.out)}: ${reasonOf(error)}`);
  }
}

function textOf(graph: KnowledgeGraph, { format, preset, gexfVersion, table }: ExportOptions): string {
  switch (format) {
    case 'gexf':
      return toGexf(graph, { preset, version: gexfVersion });
    case 'json':
      return toGraphJson(graph);
    case 'csv':
      return toCsv(graph, table);
  }
}
