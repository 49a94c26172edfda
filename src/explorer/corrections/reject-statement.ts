import { anchorStatement } from '../state/refer.ts';
import { selectedNodes } from '../state/selection.ts';
import { selectNode } from '../state/view.ts';
import type { Store } from '../store.ts';
import { correct } from './correct.ts';

/** Takes a statement out: nobody stated this. Whoever was looking at it looks at who was taken to have said it. */
export async function rejectStatement(store: Store, node: string): Promise<void> {
  const statement = store.graph.getNodeAttributes(node);
  const speaker = statement.kind === 'statement' ? statement.speakerId : undefined;
  const decision = { kind: 'reject-statement', statement: anchorStatement(store.graph, node) } as const;
  const refusal = await correct(store, [decision], (view) =>
    selectedNodes(view).includes(node) && speaker !== undefined ? selectNode(view, speaker) : view,
  );
  if (refusal !== '') store.notice.value = refusal;
}
