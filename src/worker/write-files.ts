import { toCsv } from '../core/export/to-csv.ts';
import { toGexf } from '../core/export/to-gexf.ts';
import { toGraphJson } from '../core/export/to-graph-json.ts';
import { toGraphml } from '../core/export/to-graphml.ts';
import { toHtml } from '../core/export/to-html.ts';
import { toJsonLd } from '../core/export/to-json-ld.ts';
import { toNeo4j } from '../core/export/to-neo4j.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import type { WriteRequest, WrittenFile } from './messages.ts';

/** Writes a graph in a format: one file, or two for Neo4j. */
export function writeFiles(graph: KnowledgeGraph, request: WriteRequest): WrittenFile[] {
  const { format, name, preset, version, table, colors, template } = request;
  const file = (ending: string, type: string, text: string): WrittenFile[] => [
    { name: `${name}${ending}`, content: new Blob([text], { type }) },
  ];
  switch (format) {
    case 'gexf':
      return file('.gexf', 'application/gexf+xml', toGexf(graph, { preset, version, colors }));
    case 'graphml':
      return file('.graphml', 'application/graphml+xml', toGraphml(graph, { preset, colors }));
    case 'csv':
      // Excel takes a file for UTF-8 only where it begins with the mark.
      return file(`-${table}.csv`, 'text/csv', `\uFEFF${toCsv(graph, table)}`);
    case 'neo4j':
      return [...toNeo4j(graph)].flatMap(([ending, text]) => file(`-${ending}`, 'text/csv', text));
    case 'jsonld':
      return file('.jsonld', 'application/ld+json', toJsonLd(graph));
    case 'html':
      return file('.html', 'text/html', toHtml(graph, template));
    case 'json':
      return [{ name: 'graph.json', content: new Blob([toGraphJson(graph)], { type: 'application/json' }) }];
  }
}
