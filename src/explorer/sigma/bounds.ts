import type { AbstractGraph } from 'graphology-types';

interface Bounds {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The rectangle around nodes, in the units of the layout; around all of them if `keys` is empty. */
export function boundsOf(graph: AbstractGraph, keys: ReadonlySet<string>): Bounds {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const key of keys.size > 0 ? keys : graph.nodes()) {
    const at = graph.getNodeAttributes(key) as { x: number; y: number };
    x[0] = Math.min(x[0], at.x);
    x[1] = Math.max(x[1], at.x);
    y[0] = Math.min(y[0], at.y);
    y[1] = Math.max(y[1], at.y);
  }
  return { x, y };
}
