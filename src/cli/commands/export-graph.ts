import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctGraph } from '../../core/corrections/correct.ts';
import { writeCorrections } from '../../core/corrections/write-corrections.ts';
import { type CsvTable, toCsv } from '../../core/export/to-csv.ts';
import { type GexfOptions, toGexf } from '../../core/export/to-gexf.ts';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import { toGraphml } from '../../core/export/to-graphml.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { Failure, printable, reasonOf } from '../failure.ts';
import { print } from '../print.ts';
import { CORRECTIONS, readCorrections } from '../read-corrections.ts';
import { readGraph } from '../read-graph.ts';

export interface ExportOptions {
  readonly format: 'gexf' | 'graphml' | 'json' | 'csv';
  readonly preset: NonNullable<GexfOptions['preset']>;
  readonly gexfVersion: NonNullable<GexfOptions['version']>;
  readonly table: CsvTable;
  /** A file to write instead of standard output. */
  readonly out?: string;
}

/** `whosaid export`: writes a built graph in another format. */
export async function exportGraph(folder: string, options: ExportOptions): Promise<void> {
  const text = textOf(withNewCorrections(readGraph(folder), folder), options);
  if (options.out === undefined) return print(text);
  try {
    writeFileSync(options.out, text);
  } catch (error) {
    throw new Failure(`cannot write ${printable(options.out)}: ${reasonOf(error)}`);
  }
}

/** What the page decided since the graph was built counts too. */
function withNewCorrections(graph: KnowledgeGraph, folder: string): KnowledgeGraph {
  const path = join(folder, CORRECTIONS);
  if (!existsSync(path)) return graph;
  const { decisions } = readCorrections(path).file;
  const textOf = (list: readonly Correction[]) =>
    writeCorrections({ version: 1, decisions: list, unread: [], more: {} });
  const isSame = textOf(decisions) === textOf(graph.getAttributes().corrections ?? []);
  return isSame ? graph : correctGraph(graph, decisions).graph;
}

function textOf(graph: KnowledgeGraph, { format, preset, gexfVersion, table }: ExportOptions): string {
  switch (format) {
    case 'gexf':
      return toGexf(graph, { preset, version: gexfVersion });
    case 'graphml':
      return toGraphml(graph, { preset });
    case 'json':
      return toGraphJson(graph);
    case 'csv':
      return toCsv(graph, table);
  }
}
