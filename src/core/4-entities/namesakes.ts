import type { Entity, EntityId, Home } from '../model/entity.ts';
import { groupBy } from '../model/group-by.ts';
import { slug } from './slug.ts';

/** Stands in no slug. */
const MARK = '--';
/** How many times as many documents as all others a body has that one means which names no country. */
const UNTOLD_LEAD = 3;
/** The same for one that names other countries, and says of none that the body is its. */
const STRAY_LEAD = 8;

/** The id of a body that other countries have too, without its country: “supreme-court--india”. */
export const withoutHome = (id: string): string => id.split(MARK, 1)[0] as string;

/** “Supreme Court (India)”: a body beside one of another country that has its name. Once told apart, they stay so. */
export function atHome<E extends Entity>(entity: E, code: string, country: string): E {
  return {
    ...entity,
    ...(entity.home && { home: { ...entity.home, said: code } }),
    id: `${withoutHome(entity.id)}${MARK}${slug(country)}` as EntityId,
    label: `${entity.name} (${country})`,
  };
}

interface Placed {
  readonly entity: Entity;
}

/**
 * Splits bodies of one name by the country whose they are: the one that a document says, else the one that most of the documents name
 * too. A document that names none means the body of most others, if these are many; and if these are very many, so does one on another
 * country: news tells of its own parliament in articles on all the world.
 */
export function splitByHome<I extends Placed>(bodies: readonly I[]): I[][] {
  const said = bodies.filter(({ entity }) => entity.home?.said !== undefined);
  const untold = bodies.filter(({ entity }) => entity.home?.said === undefined && namedBy(entity).length === 0);
  const groups = groupBy(said, ({ entity }) => entity.home?.said ?? '');
  let left = bodies.filter((body) => !said.includes(body) && !untold.includes(body));
  left = left.filter((body) => {
    const own = namedBy(body.entity).find((code) => groups.has(code));
    if (own !== undefined) groups.get(own)?.push(body);
    return own === undefined;
  });
  const firm = new Set(groups.keys());
  while (left.length > 0) {
    const code = mostNamed(left);
    const isOf = ({ entity }: I): boolean => namedBy(entity).includes(code);
    groups.set(code, left.filter(isOf));
    left = left.filter((body) => !isOf(body));
  }
  const [[main, largest] = ['', []], ...others] = [...groups].sort(([, a], [, b]) => articles(b) - articles(a));
  const apart: I[][] = [];
  for (const [code, group] of others)
    if (!firm.has(code) && articles(largest) >= STRAY_LEAD * articles(group)) largest.push(...group);
    else apart.push(group);
  if (main !== '' && articles(largest) >= UNTOLD_LEAD * articles(apart.flat())) largest.push(...untold);
  else apart.push(untold);
  return [largest, ...apart].filter(({ length }) => length > 0);
}

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
