import { MultiDirectedGraph } from 'graphology';
import type { Analysis } from '../core/model/analysis.ts';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import { addAnalyses } from './add-analyses.ts';
import type { AddReply, AddRequest } from './messages.ts';
import { readArticle } from './read-article.ts';

/** Reads articles and adds them to a graph. An article that is there already, word for word, is refused. */
export function addArticles({ graph: serialized, files }: AddRequest): AddReply {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.import(serialized as never);
  const texts = new Set(graph.mapNodes((_, node) => (node.kind === 'document' ? node.text : '')));
  const analyses: Analysis[] = [];
  const refused: { name: string; reason: string }[] = [];
  for (const file of files) {
    const id = freeId(
      file.name,
      (key) => graph.hasNode(key) || analyses.some(({ doc }) => `document:${doc.id}` === key),
    );
    const read = readArticle(id, file);
    if ('reason' in read) refused.push({ name: file.name, reason: read.reason });
    else if (texts.has(read.doc.text)) refused.push({ name: file.name, reason: 'it is in the graph already' });
    else {
      texts.add(read.doc.text);
      analyses.push(read);
    }
  }
  return {
    graph: (analyses.length > 0 ? addAnalyses(graph, analyses) : graph).export(),
    added: analyses.map(({ doc }) => `document:${doc.id}`),
    refused,
  };
}

/** The file's name without its extension, with a number behind it if another article has that id. */
function freeId(name: string, isTaken: (key: string) => boolean): string {
  const base = name.replace(/\.[^.]*$/, '') || 'article';
  let id = base;
  for (let n = 2; isTaken(`document:${id}`); n++) id = `${base}-${n}`;
  return id;
}
