import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { makeInSlices } from './make-in-slices.ts';
import { linkTrouble, toAddress } from './state/address.ts';
import type { Ask } from './state/asks.ts';
import { describeStep } from './state/describe-step.ts';
import { type FilterIndex, filterIndexAtHand, filterIndexOf, indexFilters } from './state/filter-index.ts';
import { findAgain } from './state/find-again.ts';
import { findPath } from './state/find-path.ts';
import { fingerprint } from './state/fingerprint.ts';
import { type Front, toFront } from './state/front.ts';
import { viewAt } from './state/move-view.ts';
import { gatherNotes, type Notes, withNote } from './state/notes.ts';
import { type Passing, toPassing } from './state/passing.ts';
import { type Picture, pictureOf, tieId } from './state/picture.ts';
import { type Places, withPins } from './state/places.ts';
import { type Scene, toScene } from './state/scene.ts';
import { indexWords, type Search } from './state/search.ts';
import { selectedNodes } from './state/selection.ts';
import type { Shot } from './state/shot.ts';
import { amend, goTo, present, record, type Steps } from './state/steps.ts';
import { type Camera, firstView, type View } from './state/view.ts';
import { shorten } from './state/words.ts';

/** A step from one view to the next. */
export type Step = (view: View) => View;

/** Puts a graph on screen. `words` name the step for the history. */
type Open = (graph: KnowledgeGraph, step: Step, notice: string, words?: string) => void;

/** `near`: fly to it. `visible`: only if it stands outside or at the border. `around`: have its statements in sight. */
export interface Wanted {
  readonly key: string;
  readonly how: 'near' | 'visible' | 'around';
}

/** What every panel reads: the graph, the present view, and how to change it. */
export interface Store {
  /** The graph on screen, which corrections replace: what reads it while it is drawn is drawn anew then. */
  readonly graph: KnowledgeGraph;
  readonly picture: Picture;
  /** Its camera may lag behind the canvas, whose moves wake no panel; the address and the history have the true one. */
  readonly view: ReadonlySignal<View>;
  readonly scene: ReadonlySignal<Scene>;
  /** What the filters let through; null while nothing is filtered. */
  readonly passing: ReadonlySignal<Passing | null>;
  /** The sums of what passes. */
  readonly front: ReadonlySignal<Front>;
  /** The sums of the whole graph. */
  readonly allSums: ReadonlySignal<Front>;
  /** What is selected; of a pair that nothing ties, all nodes on the way from one to the other. */
  readonly path: ReadonlySignal<readonly string[]>;
  /** Where nodes stand that do not stand where the graph has them. */
  readonly places: ReadonlySignal<Places>;
  /** The places that the view’s arrangement has; set by what arranges. */
  readonly arranged: Signal<Places>;
  /** An arrangement under way: how much of it is done at most, 0 to 1. */
  readonly arranging: Signal<{ readonly share: number; readonly stop: () => void } | null>;
  /** Made on first use, bit by bit; null until it is there. */
  readonly search: () => Search | null;
  /** What the facets ask; made on first use, bit by bit; null until it is there. */
  readonly index: () => FilterIndex | null;
  /** Takes a step, which undo takes back. Steps of the same `gesture` are undone together. */
  readonly go: (step: Step, gesture?: string) => void;
  readonly steps: ReadonlySignal<Steps<KnowledgeGraph>>;
  readonly notes: ReadonlySignal<Notes>;
  /** Writes a note beside a node, or takes it away; a step like any other. */
  readonly note: (key: string, text: string) => void;
  /** Goes to a step of the history by its number. */
  readonly goTo: (at: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The address of the view after a step, for links that open elsewhere. */
  readonly href: (step: Step) => string;
  /** The address of exactly what is on screen, the camera included. */
  readonly here: () => string;
  /** A node that the canvas should bring into sight; the canvas sets it back to null. */
  readonly wanted: Signal<Wanted | null>;
  /** Where the canvas should look, after a step back or forth; the canvas sets it back to null. */
  readonly aim: Signal<{ readonly camera: Camera | null } | null>;
  /** The canvas has come to rest there. */
  readonly moved: (camera: Camera | null) => void;
  /** Takes down what is on the canvas; null while there is no canvas. */
  readonly shoot: Signal<(() => Shot) | null>;
  /** What the reader of the page should be told: a fallback, a failed export. */
  readonly notice: Signal<string>;
  /** What the page is at work on; empty for nothing. */
  readonly busy: Signal<string>;
  /** The correction that a dialog asks for; null for none. */
  readonly asked: Signal<Ask | null>;
  /** Shows another graph in place of this one, after a step, with a notice. */
  readonly open: Open;
  /** Shows the same graph with other decisions in it: only what they changed is drawn anew, and everything stays in its place. */
  readonly revise: Open;
  /** Lets go of the window. */
  readonly close: () => void;
}

interface StoreOptions {
  readonly window: Window;
  readonly open: Open;
  /** The history, which outlives a store: its present moment is what the store shows. */
  readonly steps: Signal<Steps<KnowledgeGraph>>;
  /** Makes a new store, as the present moment is of another graph. */
  readonly reopen: () => void;
}

/** Ties a store to the window's address: back and forward walk through selections and articles. */
export function createStore(first: KnowledgeGraph, { window, open, steps, reopen }: StoreOptions): Store {
  const graph = signal(first);
  const picture = computed(() => pictureOf(graph.value));
  /** The graph as it was opened and with other decisions in it, between which one passes in place. */
  const revisions = new WeakSet([first]);
  const find = (key: string) => findAgain(graph.value, key);
  const has = (key: string) => find(key) !== undefined;
  // Whatever is corrected, it stays the same.
  const data = fingerprint(first);
  const addressOf = (view: View) => toAddress(view, data);
  const whole = () => present(steps.peek()).view;
  const view = signal(whole());
  const aim = signal<{ camera: Camera | null } | null>(null);
  const notice = signal('');
  const asked = signal<Ask | null>(null);

  const index = makeInSlices(graph, indexFilters);
  const search = makeInSlices(graph, indexWords);
  const allSums = computed(() => toFront(graph.value));
  const filters = computed(() => view.value.filters);
  const threshold = computed(() => view.value.threshold);
  const period = computed(() => view.value.period);
  const passing = computed(() => {
    const asked = { ...firstView, filters: filters.value, threshold: threshold.value, period: period.value };
    return addressOf(asked) === '#' ? null : toPassing(filterIndexOf(graph.value), asked);
  });
  const hidden = computed(() => view.value.hidden.join(' '));
  const expanded = computed(() => view.value.expanded.join('\n'));
  const without = computed(() => view.value.without.join('\n'));
  const around = computed(() => view.value.around);
  const most = computed(() => view.value.most);
  const group = computed(() => view.value.group);
  const through = computed(() => view.value.through);
  const base = computed(() => {
    hidden.value;
    expanded.value;
    without.value;
    around.value;
    most.value;
    group.value;
    through.value;
    return toScene(graph.value, picture.value, { ...view.peek(), selection: null }, passing.value);
  });
  // Selecting what is on the canvas already leaves the scene as it is.
  const extras = computed(() => selectedNodes(view.value).filter((key) => !base.value.nodes.has(key)).length > 0);
  const selection = computed(() => (extras.value ? view.value.selection : null));
  const scene = computed(() =>
    selection.value
      ? toScene(graph.value, picture.value, { ...view.peek(), selection: selection.value }, passing.value)
      : base.value,
  );
  const path = computed(() => {
    const keys = selectedNodes(view.value);
    const [a, b, ...more] = keys;
    // Where a line by way of a hub ties the two, that is the way.
    if (a !== undefined && b !== undefined && scene.value.via.ties.has(tieId(a, b))) return keys;
    const way =
      a !== undefined && b !== undefined && more.length === 0 ? findPath(picture.value, scene.value, a, b) : [];
    return way.length > 0 ? way : keys;
  });

  const arranged = signal<Places>(new Map());
  const pins = computed(() => view.value.pins);
  const places = computed(() => withPins(arranged.value, pins.value));

  const write = (before: View, after: View) => {
    const turns =
      after.selection !== before.selection ||
      after.article !== before.article ||
      after.corrections !== before.corrections ||
      after.form !== before.form;
    window.history[turns ? 'pushState' : 'replaceState'](null, '', addressOf(after));
  };
  const restore = () => {
    view.value = whole();
    aim.value = { camera: whole().camera };
  };
  const turn = (next: KnowledgeGraph) => {
    revisions.add(next);
    graph.value = next;
    // What is asked about may be gone.
    asked.value = null;
  };
  const turnTo = (at: number) => {
    const before = present(steps.peek());
    steps.value = goTo(steps.peek(), at);
    const after = present(steps.peek());
    if (after === before) return;
    if (!revisions.has(after.graph)) return reopen();
    write(before.view, after.view);
    batch(() => {
      if (after.graph !== before.graph) turn(after.graph);
      restore();
    });
  };
  const follow = () => {
    const { hash } = window.location;
    const next = viewAt(graph.peek(), hash);
    const { moments, at } = steps.peek();
    const isAt = (i: number) => moments[i]?.graph === graph.peek() && addressOf(moments[i].view) === addressOf(next);
    if (isAt(at)) return;
    // Where the browser’s way back is that of the history, it is no new step.
    const near = [at - 1, at + 1].find(isAt);
    const words = describeStep(graph.peek(), whole(), next);
    steps.value =
      near === undefined
        ? record(steps.peek(), { graph: graph.peek(), view: next, words, gesture: undefined })
        : goTo(steps.peek(), near);
    notice.value = linkTrouble(hash, has, data) || notice.peek();
    restore();
  };
  window.addEventListener('popstate', follow);

  const notes = computed(() => gatherNotes(present(steps.value).notes, find));

  return {
    get graph() {
      return graph.value;
    },
    get picture() {
      return picture.value;
    },
    view,
    scene,
    passing,
    allSums,
    front: computed(() => (passing.value ? toFront(graph.value, passing.value) : allSums.value)),
    path,
    places,
    arranged,
    arranging: signal(null),
    steps,
    notes,
    note(key, text) {
      const before = present(steps.peek()).notes;
      // What came together here is one note from now on.
      const others = Object.entries(before).filter(([other]) => (find(other) ?? other) !== key);
      const after = withNote(Object.fromEntries(others), key, text);
      if (after[key] === notes.peek()[key]) return;
      const words = `${after[key] === undefined ? 'Took away the note on' : 'Wrote a note on'} ${shorten(graph.peek().getNodeAttribute(key, 'label'), 60)}`;
      steps.value = record(steps.peek(), {
        graph: graph.peek(),
        view: whole(),
        words,
        gesture: undefined,
        notes: after,
      });
    },
    aim,
    notice,
    wanted: signal(null),
    shoot: signal(null),
    busy: signal(''),
    asked,
    open,
    revise(next, step, told, words = '') {
      const before = whole();
      const after = step(before);
      batch(() => {
        steps.value = record(steps.peek(), { graph: next, view: after, words, gesture: undefined });
        turn(next);
        view.value = after;
        notice.value = told;
      });
      write(before, after);
    },
    index: () => filterIndexAtHand(graph.value) ?? index(),
    close: () => window.removeEventListener('popstate', follow),
    search,
    go(step, gesture) {
      const before = whole();
      const after = step(before);
      if (addressOf(after) === addressOf(before)) return;
      const of = graph.peek();
      steps.value = record(steps.peek(), { graph: of, view: after, words: describeStep(of, before, after), gesture });
      write(before, after);
      view.value = after;
    },
    goTo: turnTo,
    undo: () => turnTo(steps.peek().at - 1),
    redo: () => turnTo(steps.peek().at + 1),
    moved(camera) {
      const after = { ...whole(), camera };
      if (addressOf(after) === addressOf(whole())) return;
      steps.value = amend(steps.peek(), after);
      window.history.replaceState(null, '', addressOf(after));
    },
    href: (step) => addressOf({ ...step(whole()), camera: null }),
    here: () => addressOf(whole()),
  };
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the page. Throws an Error outside of it. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('Cannot use the store outside of the page');
  return store;
}
