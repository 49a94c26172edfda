import { selectedNodes } from '../state/selection.ts';
import type { Store } from '../store.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels around the middle of a node within which a call means it. */
const REACH = 26;
/** Milliseconds that a finger rests for a long press, and the pixels it may stray. */
const PRESS = 550;
const STRAY = 10;

/**
 * Calls back when a menu is asked for over the canvas: with the right button, with a finger that rests, or with the menu
 * key or Shift and F10 for the selected names. Ends when the returned function is called.
 */
export function followMenuCalls(store: Store, call: (node: string, at: Point) => void): () => void {
  let press: ReturnType<typeof setTimeout> | undefined;
  let from: Point = { x: 0, y: 0 };
  const isCanvas = ({ target }: Event) => target instanceof Element && target.closest('.canvas') !== null;
  const callAt = (point: Point) => {
    const node = nodeAt(store, point);
    if (node !== undefined) call(node, point);
  };
  const onContext = (event: MouseEvent) => {
    if (!isCanvas(event)) return;
    event.preventDefault();
    // A key has no button; it is answered below.
    if (event.button === 2) callAt({ x: event.clientX, y: event.clientY });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isCanvas(event) || (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey))) return;
    event.preventDefault();
    const [node] = selectedNodes(store.view.peek());
    const at = node === undefined ? undefined : window.whosaid?.positionOf(node);
    if (node !== undefined && at) call(node, at);
  };
  const onDown = (event: PointerEvent) => {
    clearTimeout(press);
    if (event.pointerType !== 'touch' || !event.isPrimary || !isCanvas(event)) return;
    from = { x: event.clientX, y: event.clientY };
    press = setTimeout(() => callAt(from), PRESS);
  };
  const onMove = (event: PointerEvent) => {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STRAY) clearTimeout(press);
  };
  const onEnd = () => clearTimeout(press);
  const watch = new AbortController();
  const options = { signal: watch.signal, capture: true };
  addEventListener('contextmenu', onContext, options);
  addEventListener('keydown', onKey, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerup', onEnd, options);
  addEventListener('pointercancel', onEnd, options);
  return () => {
    clearTimeout(press);
    watch.abort();
  };
}

/** The node of the scene nearest to a point of the window, if one is near. */
function nodeAt(store: Store, { x, y }: Point): string | undefined {
  let best: string | undefined;
  let least = REACH;
  for (const key of store.scene.peek().nodes) {
    const at = window.whosaid?.positionOf(key);
    if (!at) continue;
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > least) continue;
    least = distance;
    best = key;
  }
  return best;
}
