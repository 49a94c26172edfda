import type { NodeKind } from '../../model/graph.ts';

/** What an attribute may hold; lists are joined before. */
export type FlatValue = string | number | boolean | undefined;

/** A declared attribute. Its id is its title. */
export interface FlatColumn {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
}

export interface FlatNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly values: Readonly<Record<string, FlatValue>>;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface FlatEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
  readonly values: Readonly<Record<string, FlatValue>>;
}

/** A graph as GEXF and tables tell it: values without inner structure, in declared columns. */
export interface FlatGraph {
  readonly title: string;
  readonly description: string;
  /** What the columns cannot hold of the graph itself, so that the file can be read back; absent where it cannot. */
  readonly record?: unknown;
  readonly nodeColumns: readonly FlatColumn[];
  readonly edgeColumns: readonly FlatColumn[];
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}
