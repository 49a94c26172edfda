import type { Selection, View } from './view.ts';

/** So many names can be selected at once: a link must still carry them. */
export const MOST_SELECTED = 300;

/** The nodes that a view has selected. */
export function selectedNodes({ selection }: View): readonly string[] {
  if (!selection) return [];
  if ('node' in selection) return [selection.node];
  return 'pair' in selection ? selection.pair : selection.several;
}

/** The selection of these nodes, in whatever order they come: none, one, a pair, or several. */
export function toSelection(keys: Iterable<string>): Selection | null {
  const [a, b, ...rest] = [...new Set(keys)].sort();
  if (a === undefined) return null;
  if (b === undefined) return { node: a };
  return rest.length === 0 ? { pair: [a, b] } : { several: [a, b, ...rest] };
}

/** Selects these nodes alone; of too many the first. */
export const selectNodes = (view: View, keys: readonly string[]): View => ({
  ...view,
  selection: toSelection(keys.slice(0, MOST_SELECTED)),
});

/** Adds a node to the selection, or takes it out. */
export function toggleSelected(view: View, key: string): View {
  const keys = selectedNodes(view);
  return selectNodes(view, keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]);
}
