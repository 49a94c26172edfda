import { isRelation } from '../state/kinds.ts';
import { refer } from '../state/refer.ts';
import type { Store } from '../store.ts';
import { correct } from './correct.ts';

/** Takes out that one is tied to the other in this way. */
export async function rejectRelation(store: Store, edge: string): Promise<void> {
  const { graph } = store;
  const { kind } = graph.getEdgeAttributes(edge);
  if (!isRelation(kind)) return;
  const [from, to] = [refer(graph, graph.source(edge)), refer(graph, graph.target(edge))];
  const refusal = await correct(store, [{ kind: 'reject-relation', relation: kind, from, to }]);
  if (refusal !== '') store.notice.value = refusal;
}
