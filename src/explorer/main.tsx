import '@fontsource-variable/libre-franklin/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import './style/page.css';
import { render } from 'preact';
import { loadGraph } from './load-graph.ts';
import { App } from './panels/app.tsx';
import { Empty, Problem } from './panels/messages.tsx';
import { createStore } from './store.ts';
import './theme.ts';

const root = document.getElementById('app')!;

async function start(): Promise<void> {
  const result = await loadGraph();
  root.replaceChildren();
  if ('problem' in result) render(<Problem text={result.problem} />, root);
  else if (result.graph.order === 0) render(<Empty />, root);
  else {
    render(<App store={createStore(result.graph, window)} />, root);
  }
}

void start();
