import type { EntityKind } from '../../model/entity.ts';
import type { Gender } from '../../model/gender.ts';
import type { Mention, RoleFacts } from '../../model/mention.ts';
import type { RoleStatus } from '../../model/relation.ts';

/** An entity while its document is being read. */
export interface Node {
  readonly kind: EntityKind;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  gender?: Gender | undefined;
  code?: string | undefined;
  /** The name under which a list of well-known organizations has it; its id is made of that. */
  known?: string | undefined;
  /** Of an organization that the text does not name: “the health ministry”. */
  described?: boolean | undefined;
  /** Of a described one whose description is a name: “näringsdepartementet”. */
  proper?: boolean | undefined;
  /** Of a described one that does something in the text: “the ports ministry answered”. */
  acting?: boolean | undefined;
  /** Heads of the nouns that the text calls an organization by: “storbanken Nordhav” is a bank. */
  nouns?: ReadonlySet<string> | undefined;
  /** Of a role: the title, what it is of, who holds it. */
  role?: RoleNode | undefined;
  /** Where the text first has it. */
  readonly order: number;
}

/** A node with an empty place for every other fact, as for `createMention`. */
export function createNode(kind: EntityKind, name: string, order: number, aliases = new Set<string>()): Node {
  return {
    kind,
    name,
    aliases,
    mentions: [],
    order,
    gender: undefined,
    code: undefined,
    known: undefined,
    described: undefined,
    proper: undefined,
    acting: undefined,
    nouns: undefined,
    role: undefined,
  };
}

interface RoleNode {
  /** As written: “Prime Minister”. */
  title: string;
  /** In lower case and spelt out. */
  name: string;
  readonly head: string;
  readonly targets: Node[];
  readonly holders: Map<Node, RoleStatus>;
  readonly represents: boolean;
}

export type RoleMention = Mention & { readonly role: RoleFacts };

/** Who each mention is. */
export type Refs = Map<Mention, Node>;

export const isRoleMention = (mention: Mention): mention is RoleMention => mention.role !== undefined;
