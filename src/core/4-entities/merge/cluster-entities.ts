import type { Analysis } from '../../model/analysis.ts';
import type { Entity } from '../../model/entity.ts';
import { groupBy } from '../../model/group-by.ts';
import { slug } from '../nodes/slug.ts';
import type { LocalEntity } from './local-entity.ts';
import { bareNameOf, splitByHome } from './namesakes.ts';

/** One entity of one document, with what its document says of it; `up` leads towards the one it is the same as. */
interface Item extends LocalEntity {
  readonly key: string;
  readonly order: number;
  up: Item | undefined;
}

/**
 * Groups the entities of all documents (sorted by id) into those that are one: countries by code, persons by full name, organizations by
 * name or by an acronym that some document defines, roles by title and by what they are of or who holds them.
 */
export function clusterEntities(analyses: readonly Analysis[]): LocalEntity[][] {
  const items: Item[] = [];
  const itemAt = new Map<string, Item>();
  for (const { doc, entities } of analyses)
    for (const entity of entities) {
      const item: Item = { doc: doc.id, entity, key: keyOf(entity), order: items.length, up: undefined };
      items.push(item);
      itemAt.set(`${doc.id}\n${entity.id}`, item);
    }
  const of = (kind: Entity['kind']): Item[] => items.filter((item) => item.entity.kind === kind);
  joinEqual(of('country'));
  joinBodies(of('organization'));
  joinAcronyms(of('organization'));
  const ties = readTies(analyses, itemAt);
  joinPeople(of('person'), ties);
  joinRoles(of('role'), ties);
  const clusters = new Map<Item, LocalEntity[]>();
  for (const item of items) {
    const root = find(item);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(item);
    else clusters.set(root, [item]);
  }
  return [...clusters.values()];
}

function keyOf(entity: Entity): string {
  if (entity.kind === 'country') return entity.code ?? entity.id;
  return entity.kind === 'role'
    ? slug(entity.key ?? entity.name)
    : (bareNameOf(entity) ?? entity.id.slice(entity.id.indexOf(':') + 1));
}

function find(item: Item): Item {
  let root = item;
  while (root.up) root = root.up;
  return root;
}

function unite(a: Item, b: Item): void {
  const [first, second] = [find(a), find(b)].sort((x, y) => x.order - y.order) as [Item, Item];
  if (first !== second) second.up = first;
}

function joinEqual(items: readonly Item[]): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    const same = first.get(item.key);
    if (same) unite(same, item);
    else first.set(item.key, item);
  }
}

/** Bodies join by name; of those that many countries have the ones of one country. */
function joinBodies(items: readonly Item[]): void {
  for (const same of groupBy(items, ({ key }) => key).values())
    for (const group of same.some(({ entity }) => entity.home) ? splitByHome(same) : [same])
      for (const item of group) unite(group[0] as Item, item);
}

/** “UNODC” in one document is the office that another one spells out with “(UNODC)” behind it. */
function joinAcronyms(items: readonly Item[]): void {
  const meanings = new Map<string, Set<Item>>();
  for (const item of items)
    for (const alias of item.entity.aliases)
      if (isAcronym(alias)) meanings.set(alias, (meanings.get(alias) ?? new Set()).add(find(item)));
  for (const item of items) {
    const meant = isOpen(item) ? [...(meanings.get(item.entity.name) ?? [])] : [];
    if (meant.length === 1) unite(item, meant[0] as Item);
  }
}

/** Whether an acronym is all that a document has of a body; “AFP” by itself is well known. */
const isOpen = ({ key, entity: { name } }: Item): boolean => isAcronym(name) && key === slug(name);

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name);

/** What a document says that ties two mentions of a name: titles held, bodies belonged to. */
interface Ties {
  readonly titles: ReadonlyMap<Item, ReadonlySet<string>>;
  readonly bodies: ReadonlyMap<Item, ReadonlySet<Item>>;
  readonly holders: ReadonlyMap<Item, readonly Item[]>;
  readonly targets: ReadonlyMap<Item, readonly Item[]>;
}

function readTies(analyses: readonly Analysis[], itemAt: ReadonlyMap<string, Item>): Ties {
  const titles = new Map<Item, Set<string>>();
  const bodies = new Map<Item, Set<Item>>();
  const holders = new Map<Item, Item[]>();
  const targets = new Map<Item, Item[]>();
  for (const { doc, relations } of analyses)
    for (const relation of relations) {
      const from = itemAt.get(`${doc.id}\n${relation.from}`);
      const to = itemAt.get(`${doc.id}\n${relation.to}`);
      // ministries of one name may be of two countries
      const isInferred = relation.evidence.every(({ rule }) => rule === 'minister-of-ministry');
      if (!from || !to || isInferred) continue;
      switch (relation.kind) {
        case 'holds':
          titles.set(from, (titles.get(from) ?? new Set()).add(to.key));
          holders.set(to, [...(holders.get(to) ?? []), from]);
          break;
        case 'of':
          targets.set(from, [...(targets.get(from) ?? []), to]);
          break;
        case 'affiliatedWith':
        case 'represents':
          bodies.set(from, (bodies.get(from) ?? new Set()).add(to));
          break;
      }
    }
  return { titles, bodies, holders, targets };
}

/** Full names join by their words; a surname alone joins the only bearer who shares a title or a body with it. */
function joinPeople(items: readonly Item[], ties: Ties): void {
  const full = items.filter((item) => item.entity.name.includes(' '));
  joinEqual(full);
  joinLongerForms(full);
  const byToken = new Map<string, Set<Item>>();
  for (const item of full)
    for (const token of new Set(slug(item.entity.name).split('-')))
      byToken.set(token, (byToken.get(token) ?? new Set()).add(find(item)));
  for (const item of items) {
    if (item.entity.name.includes(' ')) continue;
    const bearers = [...new Set([...(byToken.get(slug(item.entity.name)) ?? [])].map(find))];
    const [only] = bearers;
    if (only && bearers.length === 1 && full.some((other) => find(other) === only && isSupported(item, other, ties)))
      unite(only, item);
  }
}

/** “Dana Reed Harlan” in one document, “Dana Harlan” in another, and no second Dana Harlan. */
function joinLongerForms(full: readonly Item[]): void {
  const byEnds = new Map<string, Set<Item>>();
  for (const item of full) {
    const words = slug(item.entity.name).split('-');
    const ends = `${words[0]} ${words[words.length - 1]}`;
    byEnds.set(ends, (byEnds.get(ends) ?? new Set()).add(find(item)));
  }
  for (const roots of byEnds.values()) {
    const [short, ...longer] = [...roots].sort((a, b) => a.key.length - b.key.length);
    // two that differ only in what stands between are two people
    if (short && longer.length === 1 && short.key.split('-').length === 2) unite(short, longer[0] as Item);
  }
}

function isSupported(item: Item, other: Item, ties: Ties): boolean {
  if (item.entity.gender && other.entity.gender && item.entity.gender !== other.entity.gender) return false;
  const titles = ties.titles.get(item);
  for (const title of ties.titles.get(other) ?? []) if (titles?.has(title)) return true;
  const bodies = new Set([...(ties.bodies.get(item) ?? [])].map(find));
  for (const body of ties.bodies.get(other) ?? []) if (bodies.has(find(body))) return true;
  return false;
}

/** One title of one body is one role; a title of nothing is one role only in the hands of one person. */
function joinRoles(items: readonly Item[], ties: Ties): void {
  const first = new Map<string, Item>();
  const join = (key: string, item: Item): void => {
    const same = first.get(key);
    if (same) unite(same, item);
    else first.set(key, item);
  };
  for (const item of items) {
    const targets = ties.targets.get(item) ?? [];
    for (const target of targets) join(`of ${item.key} ${find(target).order}`, item);
    for (const holder of ties.holders.get(item) ?? []) join(`held ${item.key} ${find(holder).order}`, item);
  }
}
