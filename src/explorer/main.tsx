import '@fontsource-variable/libre-franklin/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import './style/page.css';
import { effect, type Signal, signal } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import { render } from 'preact';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import { createProgress } from './create-progress.ts';
import { inSlices } from './in-slices.ts';
import { isSingleFile } from './is-single-file.ts';
import { keepNotes, takeNotes } from './keep-notes.ts';
import { loadGraph } from './load-graph.ts';
import { App } from './panels/app.tsx';
import { focusDesk } from './panels/focus-desk.ts';
import { isUnsaved } from './saving.ts';
import { fromAddress, linkTrouble, toAddress } from './state/address.ts';
import { indexFilters } from './state/filter-index.ts';
import { isFiltered } from './state/filters.ts';
import { findAgain } from './state/find-again.ts';
import { fingerprint } from './state/fingerprint.ts';
import { viewAt } from './state/move-view.ts';
import { foldGraph } from './state/picture.ts';
import { firstSteps, present, record, type Steps } from './state/steps.ts';
import { createStore, type Step, type Store } from './store.ts';
import './theme.ts';

const root = document.getElementById('app')!;
let steps: Signal<Steps<KnowledgeGraph>> | undefined;
let store: Store | undefined;

/** Shows a graph, in place of the one on screen; undo brings that one back. Without one, the problem that it met. */
function show(graph: KnowledgeGraph, step: Step, notice: string, words = 'Opened another graph', problem = ''): void {
  const address = viewAt(graph, location.hash);
  // Another layout is looked at anew.
  const view = step(steps ? { ...address, camera: null } : address);
  if (steps) {
    const before = present(steps.peek());
    const isSame = before.graph.getAttribute('title') === graph.getAttribute('title');
    const taken = takeNotes(graph, true);
    const notes = isSame ? { ...before.notes, ...taken } : taken;
    steps.value = record(steps.peek(), { graph, view, words, gesture: undefined, notes });
  } else {
    const first = signal(firstSteps(graph, view, takeNotes(graph, false)));
    steps = first;
    effect(() => {
      const now = present(first.value);
      keepNotes(now.graph, now.notes);
    });
  }
  mount(notice, problem);
}

/** Draws the page for the present moment of the history. */
function mount(notice: string, problem = ''): void {
  const isFirst = !store;
  store?.close();
  const { graph, view } = present(steps!.peek());
  const reopen = () => mount('');
  store = createStore(graph, { window, open: show, steps: steps!, reopen });
  store.notice.value = notice;
  if (!isFirst && toAddress(view) !== toAddress(fromAddress(location.hash, () => true)))
    history.pushState(null, '', store.here());
  const wasOnDesk = document.activeElement?.closest('.desk') !== null;
  render(<App key={store} store={store} problem={problem || undefined} />, root);
  if (isFirst) return;
  // What had the focus went with the page before.
  const side = view.selection && !wasOnDesk ? document.querySelector<HTMLElement>('.side-scroll') : null;
  if (side) side.focus({ preventScroll: true });
  else focusDesk();
}

async function start(): Promise<void> {
  const told = createProgress(root);
  // Folding takes about a fifth of the time.
  const loaded = await loadGraph((done) => told(0.8 * done));
  const stay: Step = (view) => view;
  if ('problem' in loaded) {
    root.replaceChildren();
    return show(emptyGraph(), stay, '', undefined, loaded.problem);
  }
  const keeper =
    !isSingleFile && loaded.keepsCorrections ? await import('./corrections/keep-corrections.ts') : undefined;
  const { graph, problem } = (await keeper?.withKept(loaded.graph)) ?? { graph: loaded.graph, problem: '' };
  await inSlices(foldGraph(graph), (done) => told(0.8 + 0.2 * done));
  // A link may ask for a part of it at once.
  if (isFiltered(viewAt(graph, location.hash))) await inSlices(indexFilters(graph), () => {});
  root.replaceChildren();
  const trouble = linkTrouble(location.hash, (key) => findAgain(graph, key) !== undefined, fingerprint(graph));
  show(graph, stay, [problem, trouble].filter(Boolean).join(' '));
  keeper?.keepCorrections(steps!);
}

addEventListener('beforeunload', (event) => {
  // The browser asks whether to leave.
  if (steps && isUnsaved(present(steps.peek()).graph)) event.preventDefault();
});

function emptyGraph(): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.replaceAttributes({ title: 'Articles', version: 1 });
  return graph;
}

void start();
