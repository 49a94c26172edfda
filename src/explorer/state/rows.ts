import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { kinds } from './kinds.ts';

/** A node as a line of the table. */
export interface Row {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Statements it made; of an article, those it reports. */
  readonly said: number;
  /** Statements that mention it. */
  readonly mentioned: number;
  /** Other nodes it is linked with. */
  readonly links: number;
}

export type Column = 'label' | 'kind' | 'said' | 'mentioned' | 'links';

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

export const firstOrder: Order = { by: 'said', descending: true };

/** The nodes of the wanted kinds as rows, in order; equal rows by their names. */
export function toRows(graph: KnowledgeGraph, hidden: readonly NodeKind[], order: Order): readonly Row[] {
  const rows: Row[] = [];
  graph.forEachNode((key, { kind, label }) => {
    if (hidden.includes(kind)) return;
    let said = 0;
    let mentioned = 0;
    graph.forEachOutEdge(key, (_, edge) => edge.kind === 'said' && said++);
    graph.forEachInEdge(key, (_, edge) => {
      if (edge.kind === 'mentions') mentioned++;
      if (edge.kind === 'reportedIn') said++;
    });
    rows.push({ key, kind, label, said, mentioned, links: graph.neighbors(key).length });
  });
  const sign = order.descending ? -1 : 1;
  return rows.sort((a, b) => sign * compare(a, b, order.by) || byName(a, b));
}

/** The order after a click on a column's head: turned round if it was the order already, else its natural beginning. */
export function reorder(order: Order, by: Column): Order {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: by !== 'label' && by !== 'kind' };
}

function compare(a: Row, b: Row, by: Column): number {
  if (by === 'label') return byName(a, b);
  if (by === 'kind') return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return a[by] - b[by];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (a: Row, b: Row): number => collator.compare(a.label, b.label) || (a.key < b.key ? -1 : 1);
