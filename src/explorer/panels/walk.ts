import type { PictureCanvas } from '../sigma/create-canvas.ts';
import { areNames } from '../state/asks.ts';
import { hideNodes, lookThroughNodes, showAround } from '../state/hide.ts';
import { neighboursIn } from '../state/neighbours.ts';
import { selectedNodes, selectNodes } from '../state/selection.ts';
import { selectNode } from '../state/view.ts';
import type { Store } from '../store.ts';
import { ask } from './ask.ts';
import { expand } from './expand.ts';
import { togglePins } from './toggle-pins.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The keys of the picture: arrows walk to the neighbour in that direction, or pan when nothing is selected. Tells whether it took the key. */
export function walk(event: KeyboardEvent, store: Store, canvas: PictureCanvas): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return false;
    store.go((view) => selectNodes(view, canvas.largest()));
    return true;
  }
  const selected = selectedNodes(store.view.peek());
  const node = selected.length === 1 ? selected[0] : undefined;
  const direction = directions[event.key];
  if (direction) {
    const next = node === undefined || event.shiftKey ? undefined : neighbourTowards(store, canvas, node, direction);
    if (next !== undefined) store.go((view) => selectNode(view, next));
    else if (node === undefined || event.shiftKey) canvas.pan(direction[0] * 90, direction[1] * 90);
    return true;
  }
  if (event.key === '+' || event.key === '=') canvas.zoom('in');
  else if (event.key === '-') canvas.zoom('out');
  else if (event.key === '0') canvas.zoom('fit');
  else if (event.key === 'Enter' && node !== undefined) expand(store, node);
  else if (event.key === 'm' && node !== undefined && areNames(store.graph, [node]))
    void ask(store, { act: 'merge', node });
  else if (event.key === 'i') document.querySelector<HTMLElement>('.side-scroll')?.focus({ preventScroll: true });
  else return selected.length > 0 && actOn(event.key, selected, store, canvas);
  return true;
}

/** The keys that do something with what is selected. Tells whether it took the key. */
function actOn(key: string, selected: readonly string[], store: Store, canvas: PictureCanvas): boolean {
  if (key === 'Delete' || key === 'Backspace') store.go((view) => hideNodes(view, selected));
  else if (key === 't') store.go((view) => lookThroughNodes(view, selected));
  else if (key === 'p') togglePins(store, selected);
  else if (key === 'o') store.go((view) => showAround(view, selected, 0));
  else if (key === '1') store.go((view) => showAround(view, selected, 1));
  else if (key === '2') store.go((view) => showAround(view, selected, 2));
  else if (key === 'f') canvas.fit(selected);
  else return false;
  return true;
}

/** The neighbour whose direction is nearest to the arrow’s, within a quarter turn to either side; near ones first. */
function neighbourTowards(
  store: Store,
  canvas: PictureCanvas,
  node: string,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const from = canvas.positionOf(node);
  if (!from) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of neighboursIn(store.picture, store.scene.peek(), node)) {
    const to = canvas.positionOf(other);
    if (!to) continue;
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    const along = ((to.x - from.x) * dx + (to.y - from.y) * dy) / distance;
    const cost = distance / along ** 2;
    if (along > 0.3 && cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}
