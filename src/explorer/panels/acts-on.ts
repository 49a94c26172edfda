import { isSingleFile } from '../is-single-file.ts';
import { actsOf, areNames } from '../state/asks.ts';
import { bringBack, hideNodes, lookThroughNodes, showAround } from '../state/hide.ts';
import { foldedStatements } from '../state/scene.ts';
import { selectedNodes, toggleSelected } from '../state/selection.ts';
import { openArticle, selectNode, selectPair } from '../state/view.ts';
import { shorten } from '../state/words.ts';
import type { Store } from '../store.ts';
import { ask } from './ask.ts';
import { copyText } from './copy-text.ts';
import { expand } from './expand.ts';
import { arePinned, togglePins } from './toggle-pins.ts';

type Act = readonly [name: string, act: () => void];

/** Whether a menu called on a name is for all that are selected: three or more, and it is one of them. Two may be one line. */
export const isForAll = (selected: readonly string[], node: string): boolean =>
  selected.length > 2 && selected.includes(node);

/** What can be done with a name, or with all that are selected if it is one of several. */
export function actsOn(store: Store, node: string): readonly Act[] {
  const selected = selectedNodes(store.view.peek());
  return isForAll(selected, node)
    ? [...actsOnSeveral(store, selected), ['Take out of the selection', takeOut(store, node)]]
    : actsOnOne(store, node, selected);
}

function actsOnOne(store: Store, node: string, selected: readonly string[]): readonly Act[] {
  const { graph } = store;
  const view = store.view.peek();
  const isOpen = view.expanded.includes(node);
  const acts: Act[] = [];
  if (graph.getNodeAttribute(node, 'kind') === 'document') {
    acts.push(['Read the article', () => store.go((before) => openArticle(before, node, null))]);
  } else acts.push(['Read about it', () => read(store, node)]);
  if (isOpen || foldedStatements(graph, store.scene.peek(), node) > 0) {
    acts.push([isOpen ? 'Fold the statements' : 'Unfold the statements', () => expand(store, node)]);
  }
  const [only, ...rest] = selected;
  if (only !== undefined && !selected.includes(node)) {
    const from = shorten(graph.getNodeAttribute(only, 'label'), 30);
    if (rest.length === 0)
      acts.push([`The way from ${from}`, () => store.go((before) => selectPair(before, only, node))]);
    else acts.push(['Add to the selection', takeOut(store, node)]);
  }
  acts.push(['Hide', () => store.go((before) => hideNodes(before, [node]))]);
  if (selected.includes(node) && rest.length === 1) {
    acts.push(['Hide both', () => store.go((before) => hideNodes(before, selected))]);
  }
  acts.push(
    view.through.includes(node)
      ? ['Bring back to the canvas', () => store.go((before) => bringBack(before, node))]
      : ['Look through: link its neighbours', () => store.go((before) => lookThroughNodes(before, [node]))],
  );
  acts.push(pinAct(store, [node]), ...aroundActs(store, [node]));
  acts.push(['Copy a link to it', () => void copyLink(store, node)]);
  if (!isSingleFile) {
    for (const [act, name] of actsOf(graph.getNodeAttribute(node, 'kind'))) {
      acts.push([name, () => void ask(store, { act, node })]);
    }
  }
  return acts;
}

function actsOnSeveral(store: Store, keys: readonly string[]): readonly Act[] {
  return [
    [`Hide these ${keys.length}`, () => store.go((before) => hideNodes(before, keys))],
    ['Hide the others', () => store.go((before) => showAround(before, keys, 0))],
    pinAct(store, keys),
    ...aroundActs(store, keys),
    ...mergeAct(store, keys),
  ];
}

function mergeAct(store: Store, [node, ...others]: readonly string[]): readonly Act[] {
  if (isSingleFile || node === undefined || !areNames(store.graph, [node, ...others])) return [];
  return [[`Merge these ${others.length + 1} …`, () => void ask(store, { act: 'merge', node, others })]];
}

function aroundActs(store: Store, keys: readonly string[]): readonly Act[] {
  const acts: Act[] = [
    ['Only what is one step around', () => store.go((before) => showAround(before, keys, 1))],
    ['Only what is two steps around', () => store.go((before) => showAround(before, keys, 2))],
  ];
  if (store.view.peek().around) {
    acts.push(['Show all again', () => store.go((before) => ({ ...before, around: null }))]);
  }
  return acts;
}

function pinAct(store: Store, keys: readonly string[]): Act {
  const isPinned = arePinned(store.view.peek(), keys);
  return [isPinned ? 'Unpin' : 'Pin in its place', () => togglePins(store, keys)];
}

const takeOut = (store: Store, node: string) => () => store.go((before) => toggleSelected(before, node));

function read(store: Store, node: string): void {
  store.go((before) => selectNode(before, node));
  document.querySelector<HTMLElement>('.side-scroll')?.focus({ preventScroll: true });
}

async function copyLink(store: Store, node: string): Promise<void> {
  const link = new URL(
    store.href((view) => selectNode({ ...view, article: null }, node)),
    location.href,
  );
  const isCopied = await copyText(link.href);
  store.notice.value = isCopied ? 'The link is copied.' : 'This browser does not let the page copy.';
}
