import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import { kinds } from './kinds.ts';
import type { Passing } from './passing.ts';
import type { View } from './view.ts';

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

/** The nodes that a view lists, by kind and by name taken away; of these `only` some, unless it is null. */
interface Listed extends Pick<View, 'hidden' | 'without'>, Partial<Pick<View, 'group'>> {
  readonly only?: ReadonlySet<string> | null;
}

/** The nodes of the wanted kinds that pass as rows, in order, counting what passes; equal rows by their names. */
export function toRows(
  graph: KnowledgeGraph,
  { hidden, without, group = null, only = null }: Listed,
  order: Order,
  passing: Passing | null = null,
): readonly Row[] {
  const rows: Row[] = [];
  graph.forEachNode((key, { kind, label, community }) => {
    if (typeof group === 'number' && community !== group) return;
    if (hidden.includes(kind) || without.includes(key) || (passing && !passing.nodes.has(key))) return;
    if (only && !only.has(key)) return;
    const passes = (statement: string) => !passing || passing.statements.has(statement);
    let said = 0;
    let mentioned = 0;
    graph.forEachOutEdge(key, (_, edge, __, target) => edge.kind === 'said' && passes(target) && said++);
    graph.forEachInEdge(key, (_, edge, source) => {
      if (edge.kind === 'mentions' && passes(source)) mentioned++;
      if (edge.kind === 'reportedIn' && passes(source)) said++;
    });
    const others = graph.neighbors(key).filter((other) => !passing || passing.nodes.has(other));
    rows.push({ key, kind, label, said, mentioned, links: others.length });
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
