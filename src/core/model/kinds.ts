import type { EdgeKind, NodeKind } from './graph.ts';

/** Every kind of node, in the order in which every list shows them. */
export const nodeKinds = [
  'person',
  'role',
  'country',
  'organization',
  'group',
  'statement',
  'document',
] as const satisfies readonly NodeKind[];

const edges: Readonly<Record<EdgeKind, true>> = {
  said: true,
  mentions: true,
  reportedIn: true,
  nestedIn: true,
  reportedAlsoIn: true,
  holds: true,
  of: true,
  affiliatedWith: true,
  represents: true,
};

/** Whether a text names a kind of edge. */
export const isEdgeKind = (kind: string): kind is EdgeKind => Object.hasOwn(edges, kind);
