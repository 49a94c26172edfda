import type Sigma from 'sigma';
import type { Picture } from '../state/picture.ts';

/** What changed: `all` after a change of colours or sizes, else the looks of these nodes with their ties, and of these ties. */
type Change = 'all' | { readonly nodes: ReadonlySet<string>; readonly ties: ReadonlySet<string> };

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
    const isMany = graph.order > MANY;
    const nodes = isMany ? [...change.nodes] : graph.nodes();
    const ties = nodes.flatMap((key) => picture.tiesOf.get(key) ?? []);
    const edges = isMany ? [...new Set([...ties, ...change.ties])] : graph.edges();
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  };
  return {
    add(change) {
      if (pending === null) frame = requestAnimationFrame(draw);
      pending =
        change === 'all' || pending === 'all'
          ? 'all'
          : {
              nodes: new Set([...(pending?.nodes ?? []), ...change.nodes]),
              ties: new Set([...(pending?.ties ?? []), ...change.ties]),
            };
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}
