import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctGraph } from '../../core/corrections/correct.ts';
import { writeCorrections } from '../../core/corrections/write-corrections.ts';
import { type CsvTable, toCsv } from '../../core/export/to-csv.ts';
import { type GexfOptions, toGexf } from '../../core/export/to-gexf.ts';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import { toGraphml } from '../../core/export/to-graphml.ts';
import { toHtml } from '../../core/export/to-html.ts';
import { toJsonLd } from '../../core/export/to-json-ld.ts';
import { toNeo4j } from '../../core/export/to-neo4j.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { Failure, printable, reasonOf } from '../failure.ts';
import { packageRoot } from '../package-root.ts';
import { print } from '../print.ts';
import { CORRECTIONS, readCorrections } from '../read-corrections.ts';
import { readGraph } from '../read-graph.ts';
import { writeFolder } from '../write-folder.ts';

export interface ExportOptions {
  readonly format: 'gexf' | 'graphml' | 'json' | 'jsonld' | 'csv' | 'neo4j' | 'html';
  readonly preset: NonNullable<GexfOptions['preset']>;
  readonly gexfVersion: NonNullable<GexfOptions['version']>;
  readonly table: CsvTable;
  /** A file to write instead of standard output; for neo4j the folder of its two files. */
  readonly out?: string;
}

/** `whosaid export`: writes a built graph in another format. */
export async function exportGraph(folder: string, options: ExportOptions): Promise<void> {
  if (options.format === 'neo4j' && options.out === undefined)
    throw new Failure('neo4j reads two files; name a folder for them: --out DIR', 2);
  const graph = withNewCorrections(readGraph(folder), folder);
  if (options.format === 'neo4j') return writeFolder(options.out!, toNeo4j(graph));
  const text = textOf(graph, options.format, options);
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

function textOf(
  graph: KnowledgeGraph,
  format: Exclude<ExportOptions['format'], 'neo4j'>,
  { preset, gexfVersion, table }: ExportOptions,
): string {
  switch (format) {
    case 'gexf':
      return toGexf(graph, { preset, version: gexfVersion });
    case 'graphml':
      return toGraphml(graph, { preset });
    case 'json':
      return toGraphJson(graph);
    case 'jsonld':
      return toJsonLd(graph);
    case 'html':
      return toHtml(graph, readTemplate());
    case 'csv':
      return toCsv(graph, table);
  }
}

function readTemplate(): string {
  const path = join(packageRoot(), 'dist', 'explorer', 'single.html');
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`the explorer is not built, run “npm run build” first: ${printable(path)}: ${reasonOf(error)}`);
  }
}
