import '@fontsource-variable/libre-franklin/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import './style/page.css';
import { MultiDirectedGraph } from 'graphology';
import { render } from 'preact';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import { loadGraph } from './load-graph.ts';
import { App } from './panels/app.tsx';
import { createStore, type Step, type Store } from './store.ts';
import './theme.ts';

const root = document.getElementById('app')!;
let store: Store | undefined;

/** Shows a graph, in place of the one on screen; without one, the problem that it met. */
function show(graph: KnowledgeGraph, step: Step, notice: string, problem?: string): void {
  store?.close();
  store = createStore(graph, window, show);
  store.notice.value = notice;
  store.go(step);
  render(<App key={store} store={store} problem={problem} />, root);
}

async function start(): Promise<void> {
  const result = await loadGraph();
  root.replaceChildren();
  if ('graph' in result) show(result.graph, (view) => view, '');
  else show(emptyGraph(), (view) => view, '', result.problem);
}

function emptyGraph(): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes({ title: 'Articles', version: 1 });
  return graph;
}

void start();
