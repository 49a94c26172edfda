import { arrangeNodes, type Pull, type Unarranged } from '../core/5-graph/arrange-nodes.ts';
import type { Place } from '../core/5-graph/place.ts';

/** What is to be arranged: for exactly so many stretches, or until it rests or so many milliseconds are over. */
export interface ArrangeRequest {
  readonly nodes: readonly Unarranged[];
  readonly pulls: readonly Pull[];
  readonly stretches: number | null;
  readonly milliseconds: number;
}

/** How far it is, then where all stand, with the number of stretches that led there. */
export type ArrangeReply =
  | { readonly share: number }
  | { readonly places: readonly (readonly [string, Place])[]; readonly stretches: number };

/** Arranges, leaving room for other work between stretches, until `isStopped()`; tells `reply` of each. */
export async function runArrangement(
  { nodes, pulls, stretches, milliseconds }: ArrangeRequest,
  reply: (message: ArrangeReply) => void,
  isStopped: () => boolean,
): Promise<void> {
  const end = performance.now() + milliseconds;
  const work = arrangeNodes(nodes, pulls);
  let step = work.next();
  let count = 0;
  while (!step.done) {
    count += 1;
    reply({ share: step.value });
    await new Promise((resolve) => setTimeout(resolve));
    step = work.next(stretches === null ? isStopped() || performance.now() > end : count >= stretches);
  }
  reply({ places: [...step.value], stretches: count });
}
