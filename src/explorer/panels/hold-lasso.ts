import type { PictureCanvas } from '../sigma/create-canvas.ts';
import { selectedNodes, selectNodes } from '../state/selection.ts';
import type { Store } from '../store.ts';

/** Lets the pointer select by loops over an element, until Escape lets go of the lasso or the returned function is called. */
export function holdLasso(
  store: Store,
  element: HTMLElement,
  canvas: () => PictureCanvas | null,
  letGo: () => void,
): () => void {
  const watch = new AbortController();
  let take = () => {};
  import('../sigma/follow-lasso.ts').then(
    ({ followLasso }) => {
      if (watch.signal.aborted) return;
      take = followLasso(element, (loop, adds) => {
        const caught = canvas()?.within(loop) ?? [];
        store.go((view) => selectNodes(view, adds ? [...selectedNodes(view), ...caught] : caught));
      });
    },
    () => {
      store.notice.value = 'This part of the page could not be fetched. Is the server still running?';
      letGo();
    },
  );
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    letGo();
  };
  // In the capture phase, before the page takes Escape for the selection.
  addEventListener('keydown', onKey, { signal: watch.signal, capture: true });
  return () => {
    watch.abort();
    take();
  };
}
