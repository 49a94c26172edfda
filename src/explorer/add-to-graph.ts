import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import type { AddReply, AddRequest } from '../worker/messages.ts';
import type { ArticleFile } from '../worker/read-article.ts';
import { askWorker } from './ask-worker.ts';
import { isSingleFile } from './is-single-file.ts';
import { isSaved, readSaved } from './read-saved.ts';
import { inherit } from './saving.ts';
import { firstView, selectNode } from './state/view.ts';
import type { Store } from './store.ts';
import { withBusy } from './with-busy.ts';

/**
 * Reads articles on this machine, in a worker, and shows the graph with them in it, telling also of the `problems` met
 * before. A saved graph replaces the one on screen.
 */
export async function addToGraph(
  store: Store,
  files: readonly ArticleFile[],
  problems: readonly string[] = [],
): Promise<void> {
  const saved = files.find(isSaved);
  if (saved) return openSaved(store, saved);
  if (isSingleFile) {
    store.notice.value = 'This file shows a graph. To read articles, start Whosaid itself.';
    return;
  }
  store.busy.value = files.length === 1 ? `Reading ${files[0]!.name} …` : `Reading ${files.length} articles …`;
  try {
    const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
    const reply = await askWorker<AddRequest, AddReply>(worker, { graph: store.graph.export(), files }).finally(() =>
      worker.terminate(),
    );
    const refused = [...problems, ...reply.refused.map(({ name, reason }) => `${name} was not read: ${reason}.`)].join(
      ' ',
    );
    if (reply.added.length === 0) {
      store.notice.value = refused;
      return;
    }
    const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
    graph.import(reply.graph as never);
    inherit(graph, store.graph);
    const [only, ...more] = reply.added;
    const said = graph.inDegree(only!);
    const told =
      more.length > 0
        ? `${reply.added.length} articles were read.`
        : said === 0
          ? 'The article was read. It reports no statement.'
          : `The article was read: ${said} statement${said === 1 ? '' : 's'}.`;
    const words = more.length > 0 ? `Read ${reply.added.length} articles` : 'Read an article';
    store.open(graph, (view) => (more.length > 0 ? view : selectNode(view, only!)), `${told} ${refused}`.trim(), words);
  } catch (error) {
    store.notice.value = `The articles could not be read: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    store.busy.value = '';
  }
}

async function openSaved(store: Store, { name, text }: ArticleFile): Promise<void> {
  try {
    const result = await withBusy(store, `Opening ${name} …`, () => readSaved(text));
    if ('problem' in result && !isSingleFile && /"decisions"\s*:/.test(text)) {
      const { openCorrections } = await import('./corrections/open-corrections.ts');
      await openCorrections(store, { name, text });
    } else if ('problem' in result) store.notice.value = `${name} was not opened. ${result.problem}`;
    else store.open(result.graph, () => firstView, result.left ?? '', `Opened ${name}`);
  } catch (error) {
    const why =
      error instanceof RangeError
        ? 'The graph is too large for this browser.'
        : 'The reader could not be fetched. Is the server still running?';
    store.notice.value = `${name} was not opened. ${why}`;
  }
}
