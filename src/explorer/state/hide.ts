import { selectedNodes, toSelection } from './selection.ts';
import type { Around, View } from './view.ts';

/** Takes nodes off the canvas; their links go with them. What is left of the selection stays selected. */
export function hideNodes(view: View, keys: readonly string[]): View {
  const gone = new Set(keys);
  const selected = selectedNodes(view);
  const left = selected.filter((key) => !gone.has(key));
  return {
    ...view,
    without: [...new Set([...view.without, ...keys])].sort(),
    selection: left.length === selected.length ? view.selection : toSelection(left),
  };
}

export const showNode = (view: View, node: string): View => ({
  ...view,
  without: view.without.filter((key) => key !== node),
});

/** Takes hubs off the canvas and lets lines between their neighbours stand for them. */
export function lookThroughNodes(view: View, keys: readonly string[]): View {
  const { selection } = hideNodes(view, keys);
  return { ...view, through: [...new Set([...view.through, ...keys])].sort(), selection };
}

export const bringBack = (view: View, node: string): View => ({
  ...view,
  through: view.through.filter((key) => key !== node),
});

/** Shows these nodes and what is within so many steps of them; asked a second time, everything again. */
export function showAround(view: View, keys: readonly string[], steps: Around['steps']): View {
  const of = [...new Set(keys)].sort();
  const { around } = view;
  const isSame = around?.steps === steps && around.of.join('\n') === of.join('\n');
  return { ...view, around: isSame || of.length === 0 ? null : { of, steps } };
}
