import type Sigma from 'sigma';
import type { Picture } from '../state/picture.ts';

/** What changed: `all` after a change of scene or colours, else the looks of these nodes and their ties. */
type Change = 'all' | ReadonlySet<string>;

/** Above this many nodes only those that changed are coloured anew. */
const MANY = 6000;

/**
 * Gathers the changes of a frame and draws them once. Looks change without a new index, which is cheap; a full refresh
 * that is under way must not be cut short by a partial one, which would not find what it indexes.
 */
export function createRedraw(sigma: Sigma, picture: Picture): { add: (change: Change) => void; stop: () => void } {
  let pending: Change | null = null;
  let frame = 0;
  const draw = (): void => {
    const change = pending!;
    pending = null;
    if (change === 'all') {
      sigma.refresh();
      return;
    }
    const graph = sigma.getGraph();
    const isFew = graph.order > MANY;
    const nodes = isFew ? [...change] : graph.nodes();
    const edges = isFew ? [...new Set(nodes.flatMap((key) => picture.tiesOf.get(key) ?? []))] : graph.edges();
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  };
  return {
    add(change) {
      if (pending === null) frame = requestAnimationFrame(draw);
      pending = change === 'all' || pending === 'all' ? 'all' : new Set([...(pending ?? []), ...change]);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}
