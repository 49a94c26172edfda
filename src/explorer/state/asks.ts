import type { KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';

/** What the reader can say of a node that is wrong. */
export type Act = 'merge' | 'split' | 'rename' | 'retype' | 'unname' | 'reject' | 'speaker' | 'names';

/** A correction that is being made: what is wrong with which node. */
export interface Ask {
  readonly act: Act;
  readonly node: string;
  /** Of a merge, the other names, where they are known already. */
  readonly others?: readonly string[];
}

const ofNames: readonly (readonly [Act, string])[] = [
  ['merge', 'Merge with …'],
  ['split', 'Split …'],
  ['rename', 'Rename …'],
  ['retype', 'Change its kind …'],
  ['unname', 'Not a name …'],
];

const ofStatements: readonly (readonly [Act, string])[] = [
  ['speaker', 'Another speaker …'],
  ['names', 'Wrong name in it …'],
  ['reject', 'Not a statement'],
];

/** The corrections that a node of a kind can have, with what the buttons say; an article has none. */
export function actsOf(kind: NodeKind): readonly (readonly [Act, string])[] {
  if (kind === 'document') return [];
  return kind === 'statement' ? ofStatements : ofNames;
}

/** Whether all of these nodes are names, which can be made one. */
export const areNames = (graph: KnowledgeGraph, keys: readonly string[]): boolean =>
  keys.every((key) => actsOf(graph.getNodeAttribute(key, 'kind')) === ofNames);
