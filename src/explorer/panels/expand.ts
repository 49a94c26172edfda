import { selectNode, toggleExpanded } from '../state/view.ts';
import type { Store } from '../store.ts';

/** Unfolds the statements of a node on the canvas and brings them into sight, or folds them away again. */
export function expand(store: Store, node: string): void {
  store.go((view) => toggleExpanded(selectNode(view, node), node));
  if (store.view.peek().expanded.includes(node)) store.wanted.value = { key: node, how: 'around' };
}
