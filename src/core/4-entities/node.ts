import type { EntityKind } from '../model/entity.ts';
import type { Gender, Mention } from '../model/mention.ts';
import type { RoleStatus } from '../model/relation.ts';

/** An entity while its document is being read; `same` leads to the one it turned out to be. */
export interface Node {
  kind: EntityKind;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  gender?: Gender;
  code?: string;
  /** The name under which a list of well-known organizations has it; its id is made of that. */
  known?: string;
  /** Of a role: the title, what it is of, who holds it. */
  role?: RoleNode;
  /** Place in the order of first mention. */
  readonly order: number;
}

export interface RoleNode {
  title: string;
  readonly head: string;
  readonly targets: Node[];
  readonly holders: Map<Node, RoleStatus>;
  readonly represents: boolean;
}

/** Who each mention is. */
export type Refs = Map<Mention, Node>;
