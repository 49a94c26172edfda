import type { EdgeKind, NodeKind } from '../../core/model/graph.ts';
import { nodeKinds } from '../../core/model/kinds.ts';
import type { RelationKind } from '../../core/model/relation.ts';

/** The kinds in the order in which every list shows them. */
export const kinds = nodeKinds;

interface Names {
  readonly one: string;
  readonly many: string;
}

export const kindNames: Readonly<Record<NodeKind, Names>> = {
  person: { one: 'Person', many: 'People' },
  role: { one: 'Role', many: 'Roles' },
  country: { one: 'Country', many: 'Countries' },
  organization: { one: 'Organization', many: 'Organizations' },
  group: { one: 'Unnamed group', many: 'Unnamed groups' },
  statement: { one: 'Statement', many: 'Statements' },
  document: { one: 'Article', many: 'Articles' },
};

/** How an edge reads between the names of its two ends: “Anna Lind *holds* Minister”. */
export const edgeVerbs: Readonly<Record<EdgeKind, string>> = {
  said: 'said',
  mentions: 'mentions',
  reportedIn: 'reported in',
  nestedIn: 'told within',
  reportedAlsoIn: 'is also told as',
  holds: 'holds the role',
  of: 'of',
  affiliatedWith: 'belongs to',
  represents: 'represents',
};

/** Whether an edge tells who somebody is; the others tell of a statement. */
export const isRelation = (kind: EdgeKind): kind is RelationKind =>
  kind === 'holds' || kind === 'of' || kind === 'represents' || kind === 'affiliatedWith';
