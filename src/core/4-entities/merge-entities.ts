import type { Analysis, Corpus } from '../model/analysis.ts';
import type { Entity, EntityId, Portfolio } from '../model/entity.ts';
import { groupBy } from '../model/group-by.ts';
import { sharedBy } from '../model/shared-by.ts';
import { clusterEntities } from './merge/cluster-entities.ts';
import { linkMinistries } from './merge/link-ministries.ts';
import type { LocalEntity } from './merge/local-entity.ts';
import { atHome, bareNameOf, joinHomes } from './merge/namesakes.ts';
import { settleCountries } from './merge/settle-countries.ts';
import { slug } from './nodes/slug.ts';
import { mergeRelations } from './relations/merge-relations.ts';

/**
 * Merges the entities of many documents, so that one person, role, country or organization is one entity.
 * The result does not depend on the order of `analyses`; entities and relations come sorted by id, documents too.
 */
export function mergeEntities(analyses: readonly Analysis[]): Corpus {
  const sorted = settleCountries([...analyses].sort((a, b) => compare(a.doc.id, b.doc.id)));
  const clusters = clusterEntities(sorted);
  const own = mostSpoken(sorted);
  const chosen = chooseIds(clusters.map((cluster) => joinEntities(cluster, own)));
  const newId = new Map<string, Entity>();
  for (const [at, cluster] of clusters.entries())
    for (const { doc, entity } of cluster) newId.set(`${doc}\n${entity.id}`, chosen[at] as Entity);
  const entityOf = (doc: string, id: EntityId): Entity | undefined => newId.get(`${doc}\n${id}`);
  const entities = [...chosen].sort((a, b) => compare(a.id, b.id));
  const relations = mergeRelations(sorted, (doc, id) => entityOf(doc, id)?.id);
  return {
    docs: sorted.map((analysis) => analysis.doc),
    entities,
    relations: linkMinistries({ entities, relations }),
    statements: sorted.flatMap(({ doc, statements }) =>
      statements.map((statement) => {
        const speaker = statement.speakerId === undefined ? undefined : entityOf(doc.id, statement.speakerId);
        const sharers = statement.sharedBy?.map((id) => entityOf(doc.id, id)?.id ?? id);
        const mentions = new Set(statement.mentions.map((id) => entityOf(doc.id, id)?.id ?? id));
        return {
          ...(sharers ? sharedBy(statement, sharers, speaker?.id) : statement),
          ...(speaker && { speaker: speaker.label, speakerId: speaker.id }),
          mentions: [...mentions].sort(compare),
        };
      }),
    ),
  };
}

/** The documents in the language that most documents are in. */
function mostSpoken(analyses: readonly Analysis[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { doc } of analyses) counts.set(doc.language, (counts.get(doc.language) ?? 0) + 1);
  const [most] = [...counts].sort(([a, some], [b, others]) => others - some || compare(a, b));
  return new Set(analyses.filter(({ doc }) => doc.language === most?.[0]).map(({ doc }) => doc.id));
}

/** One entity of many: the name in the language of most documents that most mentions stand behind, all others as aliases. */
function joinEntities(
  cluster: readonly LocalEntity[],
  own: ReadonlySet<string>,
): Entity & { readonly docs: readonly string[] } {
  const votes = new Map<string, number>();
  for (const { entity } of cluster) votes.set(entity.name, (votes.get(entity.name) ?? 0) + 1 + entity.mentions.length);
  const [best] = [...cluster].sort(
    (a, b) =>
      Number(own.has(b.doc)) - Number(own.has(a.doc)) ||
      Number(isSpelt(b.entity)) - Number(isSpelt(a.entity)) ||
      Number(isShouted(a.entity.name)) - Number(isShouted(b.entity.name)) ||
      Number(b.entity.label !== b.entity.name) - Number(a.entity.label !== a.entity.name) ||
      (votes.get(b.entity.name) ?? 0) - (votes.get(a.entity.name) ?? 0) ||
      compare(a.entity.name, b.entity.name) ||
      compare(a.entity.label, b.entity.label) ||
      compare(a.doc, b.doc),
  );
  const { entity } = best as LocalEntity;
  const aliases = new Set(cluster.flatMap((one) => [one.entity.name, ...one.entity.aliases]));
  aliases.delete(entity.name);
  const gender = cluster.map((one) => one.entity.gender).find((one) => one !== undefined);
  const portfolio = joinPortfolios(cluster.flatMap((one) => one.entity.portfolio ?? []));
  const home = joinHomes(cluster.flatMap((one) => one.entity.home ?? []));
  return {
    ...entity,
    aliases: [...aliases].sort(compare),
    mentions: cluster
      .flatMap((one) => one.entity.mentions)
      .sort((a, b) => compare(a.doc, b.doc) || a.start - b.start || a.end - b.end),
    ...(gender && { gender }),
    ...(portfolio && { portfolio }),
    ...(home && { home }),
    docs: [...new Set(cluster.map((one) => one.doc))].sort(compare),
  };
}

/** All countries that any document names, so that a ministry of two is tied to neither. */
function joinPortfolios([first, ...others]: readonly Portfolio[]): Portfolio | undefined {
  if (!first || others.length === 0) return first;
  const all = [first, ...others];
  const unique = (values: readonly string[]): string[] => [...new Set(values)].sort(compare);
  return {
    matter: all.map(({ matter }) => matter).sort(compare)[0] ?? first.matter,
    bodies: unique(all.flatMap(({ bodies }) => bodies)),
    countries: unique(all.flatMap(({ countries }) => countries)),
  };
}

/** Whether a name is spelt out, not “UN”; of “Congress” and “U.S. Congress” either is. */
const isSpelt = ({ name, home }: Entity): boolean =>
  name.includes(' ') || (home !== undefined && !/^[\p{Lu}.]+$/u.test(name));

/** “FACEBOOK”, but not “UNODC”. */
const isShouted = (name: string): boolean => name.length > 6 && name === name.toUpperCase();

/** Entities that are apart but would bear one id are told apart by their country, or else by their document. */
function chooseIds(joined: readonly (Entity & { readonly docs: readonly string[] })[]): Entity[] {
  const countries = new Map(joined.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name] as const])));
  const namesakes = groupBy(joined, (entity) => bareNameOf(entity) ?? '');
  const placed = joined.map((entity) => {
    const home = entity.home?.said ?? entity.home?.plain;
    const isAlone = (namesakes.get(bareNameOf(entity) ?? '') ?? []).length < 2;
    return home === undefined || isAlone ? entity : atHome(entity, home, countries.get(home) ?? home);
  });
  const bearers = groupBy(placed, ({ id }) => id);
  return placed.map(({ docs, ...entity }) => {
    if ((bearers.get(entity.id) ?? []).length < 2) return entity;
    const [doc = ''] = docs;
    return { ...entity, id: `${entity.id}-${slug(doc)}` as EntityId };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
