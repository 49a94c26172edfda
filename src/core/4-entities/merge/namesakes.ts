import type { Entity, EntityId, Home } from '../../model/entity.ts';
import { groupBy } from '../../model/group-by.ts';
import { slug } from '../nodes/slug.ts';

/** Stands in no slug. */
const MARK = '--';
/** How many times as many documents as all others a body has that one means which names no country. */
const UNTOLD_LEAD = 3;
/** The same for one that names other countries, and says of none that the body is its. */
const STRAY_LEAD = 8;

/** What bodies of many countries are called as this one is, as a part of an id. */
export const bareNameOf = ({ home }: Entity): string | undefined => home && slug(home.name);

/** “Supreme Court (India)”: a body beside one of another country that has its name. Once told apart, they stay so. */
export function atHome<E extends Entity>(entity: E, code: string, country: string): E {
  const home = entity.home && { ...entity.home, said: code };
  // “Indian Supreme Court” tells it by itself
  if (slug(entity.name) !== bareNameOf(entity)) return { ...entity, ...(home && { home }) };
  return {
    ...entity,
    ...(home && { home }),
    id: `organization:${slug(entity.name)}${MARK}${slug(country)}` as EntityId,
    label: `${entity.name} (${country})`,
  };
}

interface Placed {
  readonly entity: Entity;
}

/**
 * Splits bodies of one name by the country whose they are: the one that an article says, else one that several name and one at least is
 * about. An article that names none of these, or no country at all, means the body of most others, if they are many: news tells of its own
 * parliament in articles on all the world.
 */
export function splitByHome<I extends Placed>(bodies: readonly I[]): I[][] {
  const groups = groupBy(
    bodies.filter(({ entity }) => entity.home?.said !== undefined),
    ({ entity }) => entity.home?.said ?? '',
  );
  const said = new Set(groups.keys());
  const strays: I[] = [];
  const untold: I[] = [];
  let left: I[] = [];
  for (const body of bodies) {
    if (body.entity.home?.said !== undefined) continue;
    const own = namedBy(body.entity).find((code) => said.has(code));
    if (own !== undefined) groups.get(own)?.push(body);
    else if (namedBy(body.entity).length > 0) left.push(body);
    else untold.push(body);
  }
  while (left.length > 0) {
    const code = mostNamed(left);
    const isOf = ({ entity }: I): boolean => namedBy(entity).includes(code);
    const group = left.filter(isOf);
    if (group.some(({ entity }) => entity.home?.plain === code)) groups.set(code, group);
    else strays.push(...group);
    left = left.filter((body) => !isOf(body));
  }
  const [[, largest] = ['', []], ...others] = [...groups].sort(([, a], [, b]) => articles(b) - articles(a));
  const apart: I[][] = [];
  for (const [code, group] of others)
    if (!said.has(code) && leads(largest, group, STRAY_LEAD)) largest.push(...group);
    else apart.push(group);
  const rest: I[] = [];
  (leads(largest, strays, STRAY_LEAD) ? largest : rest).push(...strays);
  (leads(largest, [...apart.flat(), ...rest], UNTOLD_LEAD) ? largest : rest).push(...untold);
  return [largest, ...apart, rest].filter(({ length }) => length > 0);
}

const leads = (many: readonly Placed[], few: readonly Placed[], times: number): boolean =>
  many.length > 0 && articles(many) >= times * articles(few);

/** In how many articles they are: what is merged already counts as often as it was met. */
const articles = (bodies: readonly Placed[]): number =>
  bodies.reduce((sum, { entity: { mentions } }) => sum + new Set(mentions.map(({ doc }) => doc)).size, 0);

const namedBy = ({ home }: Entity): readonly string[] => home?.named ?? [];

/** The country that most of the documents name; of several the one that most are about. */
function mostNamed(bodies: readonly Placed[]): string {
  const counts = new Map<string, number>();
  // half a document more for those that are about it
  for (const { entity } of bodies)
    for (const code of namedBy(entity))
      counts.set(
        code,
        (counts.get(code) ?? 0) + articles([{ entity }]) + (entity.home?.plain === code ? 1 / (2 * bodies.length) : 0),
      );
  const [[code] = ['']] = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return code;
}

/** What several documents tell of whose one body is. */
export function joinHomes(homes: readonly Home[]): Home | undefined {
  if (homes.length < 2) return homes[0];
  const said = homes.map((home) => home.said).find((code) => code !== undefined);
  const plain = mostOf(homes.flatMap((home) => home.plain ?? []));
  const isPlain = homes.filter((home) => home.plain === plain || home.named.length === 0).length * 2 > homes.length;
  return {
    name: (homes[0] as Home).name,
    ...(said !== undefined && { said }),
    ...(plain !== undefined && isPlain && { plain }),
    named: inOrder(homes.flatMap((home) => home.named)),
  };
}

const mostOf = (values: readonly string[]): string | undefined => inOrder(values)[0];

/** Each value once, the most frequent first. */
function inOrder(values: readonly string[]): string[] {
  const groups = groupBy(values, (value) => value);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1))
    .map(([value]) => value as string);
}
