import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { fromAddress, toAddress } from './state/address.ts';
import { findPath } from './state/find-path.ts';
import { type Picture, toPicture } from './state/picture.ts';
import { type Scene, selectedNodes, toScene } from './state/scene.ts';
import { createSearch, type Search } from './state/search.ts';
import type { View } from './state/view.ts';

/** A step from one view to the next. */
export type Step = (view: View) => View;

/** Puts a graph on screen. */
export type Open = (graph: KnowledgeGraph, step: Step, notice: string) => void;

/** `near`: fly to it. `visible`: only if it stands outside or at the border. `around`: have its statements in sight. */
export interface Wanted {
  readonly key: string;
  readonly how: 'near' | 'visible' | 'around';
}

/** What every panel reads: the graph, the present view, and how to change it. */
export interface Store {
  readonly graph: KnowledgeGraph;
  readonly picture: Picture;
  readonly view: ReadonlySignal<View>;
  readonly scene: ReadonlySignal<Scene>;
  /** What is selected; of a pair that nothing ties, all nodes on the way from one to the other. */
  readonly path: ReadonlySignal<readonly string[]>;
  readonly search: () => Search;
  readonly go: (step: Step) => void;
  /** The address of the view after a step, for links that open elsewhere. */
  readonly href: (step: Step) => string;
  /** A node that the canvas should bring into sight; the canvas sets it back to null. */
  readonly wanted: Signal<Wanted | null>;
  /** What the reader of the page should be told: a fallback, a failed export. */
  readonly notice: Signal<string>;
  /** What the page is at work on; empty for nothing. */
  readonly busy: Signal<string>;
  /** Shows another graph in place of this one, after a step, with a notice. */
  readonly open: Open;
  /** Lets go of the window. */
  readonly close: () => void;
}

/** Ties a store to the window's address: back and forward walk through selections and articles. */
export function createStore(graph: KnowledgeGraph, window: Window, open: Open): Store {
  const has = (key: string) => graph.hasNode(key);
  const view = signal(fromAddress(window.location.hash, has));
  const picture = toPicture(graph);
  const hidden = computed(() => view.value.hidden.join(' '));
  const expanded = computed(() => view.value.expanded.join('\n'));
  const base = computed(() => {
    hidden.value;
    expanded.value;
    return toScene(graph, picture, { ...view.peek(), selection: null });
  });
  // Selecting what is on the canvas already leaves the scene as it is.
  const extras = computed(() => selectedNodes(view.value).filter((key) => !base.value.nodes.has(key)).length > 0);
  const selection = computed(() => (extras.value ? view.value.selection : null));
  const scene = computed(() =>
    selection.value ? toScene(graph, picture, { ...view.peek(), selection: selection.value }) : base.value,
  );
  const path = computed(() => {
    const keys = selectedNodes(view.value);
    const [a, b] = keys;
    const way = a !== undefined && b !== undefined ? findPath(picture, scene.value, a, b) : [];
    return way.length > 0 ? way : keys;
  });
  const follow = () => {
    view.value = fromAddress(window.location.hash, has);
  };
  window.addEventListener('popstate', follow);
  let search: Search | undefined;
  return {
    graph,
    picture,
    view,
    scene,
    path,
    wanted: signal(null),
    notice: signal(''),
    busy: signal(''),
    open,
    close: () => window.removeEventListener('popstate', follow),
    search: () => {
      search ??= createSearch(graph);
      return search;
    },
    go(step) {
      const before = view.peek();
      const after = step(before);
      if (toAddress(after) === toAddress(before)) return;
      const turns =
        after.selection !== before.selection || after.article !== before.article || after.form !== before.form;
      window.history[turns ? 'pushState' : 'replaceState'](null, '', toAddress(after));
      view.value = after;
    },
    href: (step) => toAddress(step(view.peek())),
  };
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the page. Throws an Error outside of it. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('Cannot use the store outside of the page');
  return store;
}
