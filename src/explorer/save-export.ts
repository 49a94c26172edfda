import type { KnowledgeGraph } from '../core/model/graph.ts';
import { download, type SavedFile } from './download.ts';
import { bookmarks } from './keep-bookmarks.ts';
import { readPalette } from './sigma/palette.ts';
import { type ExportChoice, type ExportFormat, fileName } from './state/export-choice.ts';
import type { Notes } from './state/notes.ts';
import { visibleGraph } from './state/visible-graph.ts';
import type { Store } from './store.ts';

/** The formats that hold the graph and not its picture. */
type GraphChoice = ExportChoice & { readonly format: Exclude<ExportFormat, 'svg' | 'png'> };

/** Saves what was chosen as a download. Each writer is fetched on use. Rejects where one cannot be had. */
export async function saveExport(store: Store, choice: ExportChoice): Promise<void> {
  const { graph } = store;
  const name = fileName(graph.getAttribute('title'));
  if (choice.format === 'svg' || choice.format === 'png') {
    const { svgOf, pngOf } = await import('./save-picture.ts');
    return choice.format === 'svg'
      ? download({ name: `${name}.svg`, type: 'image/svg+xml', content: svgOf(store) })
      : download({ name: `${name}.png`, type: 'image/png', content: await pngOf(store) });
  }
  const part = choice.part === 'visible' ? visibleGraph(graph, store.scene.peek(), store.passing.peek()) : graph;
  for (const file of await write(withNotes(part, store.notes.peek()), { ...choice, format: choice.format }, name))
    download(file);
}

/** The graph with what the reader wrote beside it. */
function withNotes(graph: KnowledgeGraph, notes: Notes): KnowledgeGraph {
  const here = Object.fromEntries(Object.entries(notes).filter(([key]) => graph.hasNode(key)));
  const marks = bookmarks.peek();
  const hasNotes = Object.keys(here).length > 0;
  if (!hasNotes && marks.length === 0) return graph;
  const copy = graph.copy() as KnowledgeGraph;
  if (hasNotes) copy.setAttribute('notes', here);
  if (marks.length > 0) copy.setAttribute('bookmarks', marks);
  return copy;
}

async function write(graph: KnowledgeGraph, choice: GraphChoice, name: string): Promise<SavedFile[]> {
  const { preset, version, table } = choice;
  switch (choice.format) {
    case 'gexf': {
      const { toGexf } = await import('../core/export/to-gexf.ts');
      const content = toGexf(graph, { preset, version, colors: readPalette().kinds });
      return [{ name: `${name}.gexf`, type: 'application/gexf+xml', content }];
    }
    case 'graphml': {
      const { toGraphml } = await import('../core/export/to-graphml.ts');
      const content = toGraphml(graph, { preset, colors: readPalette().kinds });
      return [{ name: `${name}.graphml`, type: 'application/graphml+xml', content }];
    }
    case 'csv': {
      const { toCsv } = await import('../core/export/to-csv.ts');
      // Excel takes a file for UTF-8 only where it begins with the mark.
      return [{ name: `${name}-${table}.csv`, type: 'text/csv', content: `\uFEFF${toCsv(graph, table)}` }];
    }
    case 'neo4j': {
      const { toNeo4j } = await import('../core/export/to-neo4j.ts');
      return [...toNeo4j(graph)].map(([file, content]) => ({ name: `${name}-${file}`, type: 'text/csv', content }));
    }
    case 'jsonld': {
      const { toJsonLd } = await import('../core/export/to-json-ld.ts');
      return [{ name: `${name}.jsonld`, type: 'application/ld+json', content: toJsonLd(graph) }];
    }
    case 'html': {
      const { toHtml } = await import('../core/export/to-html.ts');
      const response = await fetch('./single.html');
      if (!response.ok) throw new Error(`the server answered ${response.status} when asked for single.html`);
      return [{ name: `${name}.html`, type: 'text/html', content: toHtml(graph, await response.text()) }];
    }
    case 'json': {
      const { toGraphJson } = await import('../core/export/to-graph-json.ts');
      return [{ name: 'graph.json', type: 'application/json', content: toGraphJson(graph) }];
    }
  }
}
