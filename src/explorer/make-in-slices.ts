import { type ReadonlySignal, signal } from '@preact/signals';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { inSlices } from './in-slices.ts';

/** What is made of the graph on screen when it is first asked for, a slice at a time; null until it is there. */
export function makeInSlices<T>(
  graph: ReadonlySignal<KnowledgeGraph>,
  make: (of: KnowledgeGraph) => Generator<number, T>,
): () => T | null {
  const made = signal<{ readonly of: KnowledgeGraph; readonly what: T } | null>(null);
  let asked: KnowledgeGraph | undefined;
  return () => {
    const of = graph.value;
    if (made.value?.of === of) return made.value.what;
    if (asked !== of) {
      asked = of;
      void inSlices(make(of), () => {}).then((what) => {
        // Meanwhile that of another graph may have been asked for.
        if (asked === of) made.value = { of, what };
      });
    }
    return null;
  };
}
