import { pinNodes, placeOf, unpinNodes } from '../state/places.ts';
import type { View } from '../state/view.ts';
import type { Store } from '../store.ts';

export const arePinned = ({ pins }: View, keys: readonly string[]): boolean =>
  keys.every((key) => pins.some((pin) => pin.key === key));

/** Pins nodes where they stand; where all of them are pinned, lets go of them. */
export function togglePins(store: Store, keys: readonly string[]): void {
  const places = store.places.peek();
  store.go((view) =>
    arePinned(view, keys)
      ? unpinNodes(view, keys)
      : pinNodes(
          view,
          keys.map((key) => ({ key, ...placeOf(store.graph, places, key) })),
        ),
  );
}
