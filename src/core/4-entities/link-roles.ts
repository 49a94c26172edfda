import type { Mention, RoleFacts } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { nearest } from './link-bodies.ts';
import type { Node, Refs } from './node.ts';
import { slug } from './slug.ts';

/** Words of a title that make it another office. */
const RANKS = new Set(
  'deputy vice assistant under shadow junior associate first second former lieutenant minority majority co'.split(' '),
);

export interface RoleLinks {
  readonly nodes: Node[];
  /** The role node of each role mention, also of those that stand for the person who holds it. */
  readonly roleOf: Map<Mention, Node>;
}

/**
 * Tells which role mentions are one role and who holds them. A mention of a role whose holder is known refers to that
 * person; one of a role that nobody is known to hold refers to the role.
 */
export function linkRoles(reading: Reading, mentions: readonly Mention[], refs: Refs): RoleLinks {
  const roleOf = new Map<Mention, Node>();
  const nodes: Node[] = [];
  const roles = mentions.filter(
    (mention): mention is Mention & { role: RoleFacts } => mention.kind === 'role' && mention.role !== undefined,
  );
  const mentionAt = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.kind !== 'role' && mention.kind !== 'group') mentionAt.set(`${mention.start}-${mention.end}`, mention);
  const targets = new Map<Mention, Node[]>();
  for (const mention of roles) targets.set(mention, findTargets(mention, mentions, mentionAt, refs));

  // those with a holder beside them first: they tell who the others are
  for (const mention of roles) {
    const { holder } = mention.role;
    const person = holder && refs.get(mentionAt.get(`${holder.start}-${holder.end}`) as Mention);
    if (person?.kind !== 'person') continue;
    const node = heldNode(mention, targets.get(mention) ?? [], person, nodes);
    if (!node.role?.holders.has(person) || mention.role.status === 'current')
      node.role?.holders.set(person, mention.role.status);
    place(mention, node);
    refs.set(mention, person);
    if (mention.gender && !person.gender) person.gender = mention.gender;
  }
  for (const mention of roles) {
    if (refs.has(mention) || mention.plural) continue;
    const own = targets.get(mention) ?? [];
    const held = findHeld(mention, own, nodes, reading);
    if (held) {
      const [node, person] = held;
      place(mention, node);
      refs.set(mention, person);
      if (mention.gender && !person.gender) person.gender = mention.gender;
      continue;
    }
    const node = findSame(mention, own, nodes) ?? make(mention, own, nodes);
    place(mention, node);
    refs.set(mention, node);
    if (mention.gender) node.gender = mention.gender;
  }
  return { nodes, roleOf };

  function place(mention: Mention, node: Node): void {
    roleOf.set(mention, node);
    node.mentions.push(mention);
    const title = mention.role?.title ?? '';
    // “Prime Minister” is the form to show, not “prime minister”
    if (node.role && capitals(title) > capitals(node.role.title) && slug(title) === slug(node.role.title))
      node.role.title = title;
  }

  function findTargets(
    mention: Mention & { role: RoleFacts },
    all: readonly Mention[],
    index: ReadonlyMap<string, Mention>,
    known: Refs,
  ): Node[] {
    const found: Node[] = [];
    for (const span of mention.role.targets) {
      const named = index.get(`${span.start}-${span.end}`);
      const node = named ? known.get(named) : describedBody(span, all, known);
      if (node && (node.kind === 'country' || node.kind === 'organization') && !found.includes(node)) found.push(node);
    }
    return found;
  }

  /** “the yard” of “spokesman for the yard”: the organization that the words describe. */
  function describedBody(span: Span, all: readonly Mention[], known: Refs): Node | undefined {
    const inside = all.find((other) => other.kind === 'group' && contains(span, other) && known.has(other));
    return inside && known.get(inside);
  }
}

const capitals = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length;

function make(mention: Mention & { role: RoleFacts }, targets: Node[], nodes: Node[]): Node {
  const { title, head, represents } = mention.role;
  const node: Node = {
    kind: 'role',
    name: title,
    aliases: new Set(),
    mentions: [],
    order: mention.start,
    role: { title, head, targets: [...targets], holders: new Map(), represents },
  };
  nodes.push(node);
  return node;
}

/** The role that `person` holds under this or a shorter title: “UN Secretary-General” and “Secretary-General” are one. */
function heldNode(mention: Mention & { role: RoleFacts }, targets: Node[], person: Node, nodes: Node[]): Node {
  const same = nodes.find(
    (node) =>
      node.role?.holders.has(person) &&
      fitsTitle(mention.role, node.role.title, node.role.head) &&
      agree(targets, node.role.targets),
  );
  const node =
    same ??
    nodes.find(
      (other) =>
        other.role &&
        slug(other.role.title) === slug(mention.role.title) &&
        targets.length > 0 &&
        sameTargets(targets, other.role.targets),
    ) ??
    make(mention, targets, nodes);
  for (const target of targets) if (node.role && !node.role.targets.includes(target)) node.role.targets.push(target);
  if (node.role && same && mention.role.title.length > node.role.title.length) node.role.title = mention.role.title;
  return node;
}

/** The person whom “the minister” or “the Secretary-General” points at. */
function findHeld(
  mention: Mention & { role: RoleFacts },
  targets: readonly Node[],
  nodes: readonly Node[],
  reading: Reading,
): [Node, Node] | undefined {
  const { role } = mention;
  if (role.status === 'former' || (!role.definite && !isHeadline(mention, reading))) return undefined;
  const fits: [Node, Node][] = [];
  for (const node of nodes) {
    if (!node.role || !fitsTitle(role, node.role.title, node.role.head)) continue;
    // a role of another country is another person's
    if (targets.length > 0 && !targets.every((target) => node.role?.targets.includes(target))) continue;
    for (const [person, status] of node.role.holders) if (status !== 'former') fits.push([node, person]);
  }
  if (fits.length === 0) return undefined;
  const people = [...new Set(fits.map(([, person]) => person))];
  const person = nearest(people, mention.start);
  if (!person) return undefined;
  const before = people.filter((one) => one.mentions.some(({ start }) => start < mention.start));
  // two ministers in one breath: the text does not tell which
  if (before.length > 1 && !exact(fits, person, role) && tooClose(before, mention.start)) return undefined;
  return fits.find(([, one]) => one === person);
}

function exact(fits: readonly [Node, Node][], person: Node, role: RoleFacts): boolean {
  const same = fits.filter(([node]) => slug(node.role?.title ?? '') === slug(role.title));
  return same.length > 0 && same.every(([, one]) => one === person);
}

function tooClose(people: readonly Node[], at: number): boolean {
  const lasts = people.map((person) =>
    Math.max(...person.mentions.filter(({ start }) => start < at).map(({ start }) => start)),
  );
  lasts.sort((a, b) => b - a);
  return (lasts[0] ?? 0) - (lasts[1] ?? 0) < 120;
}

function isHeadline(mention: Mention, reading: Reading): boolean {
  return reading.paragraphs.some((paragraph) => paragraph.kind === 'heading' && contains(paragraph, mention));
}

/** Whether a mention's title may point at an office: the same head, no other rank, no word that the office lacks. */
export function fitsTitle(role: RoleFacts, title: string, head: string): boolean {
  if (role.head !== head) return false;
  const own = slug(role.title).split('-');
  const other = slug(title).split('-');
  if (own.some((word) => RANKS.has(word) && !other.includes(word))) return false;
  if (other.some((word) => RANKS.has(word) && !own.includes(word)) && own.length > 1) return false;
  return own.every((word) => other.includes(word));
}

function agree(a: readonly Node[], b: readonly Node[]): boolean {
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.some((node) => b.includes(node)) ||
    !a.some((node) => b.some((other) => other.kind === node.kind))
  );
}

function sameTargets(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node) => b.includes(node));
}

function findSame(
  mention: Mention & { role: RoleFacts },
  targets: readonly Node[],
  nodes: readonly Node[],
): Node | undefined {
  if (!mention.role.definite && targets.length === 0) return undefined;
  return nodes.find((node) => {
    if (!node.role || node.role.holders.size > 0 || node.role.head !== mention.role.head) return false;
    if (targets.length > 0)
      return slug(node.role.title) === slug(mention.role.title) && sameTargets(targets, node.role.targets);
    return fitsTitle(mention.role, node.role.title, node.role.head);
  });
}
