import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Paint } from '../sigma/looks.ts';
import { measure, toRadii } from '../state/measures.ts';
import type { Store } from '../store.ts';

/** What colour and size tell, as the view wants it; a measure comes when it is computed. Stops with `stop`. */
export function createPaint(store: Store): { readonly paint: ReadonlySignal<Paint>; readonly stop: () => void } {
  const sizes = signal<ReadonlyMap<string, number> | null>(null);
  const by = computed(() => store.view.value.look.size);
  const colour = computed(() => store.view.value.look.colour);
  const stop = effect(() => {
    const wanted = by.value;
    const { graph, picture } = store;
    measure(graph, picture, wanted).then(
      (values) => {
        if (by.peek() === wanted && store.graph === graph) sizes.value = values && toRadii(values);
      },
      () => {
        store.notice.value = 'This measure could not be computed.';
      },
    );
  });
  return { paint: computed(() => ({ colour: colour.value, sizes: sizes.value })), stop };
}
