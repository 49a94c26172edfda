import type { Analysis } from '../../model/analysis.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Relation } from '../../model/relation.ts';
import { slug } from '../nodes/slug.ts';

/** The rule that gives an office of state the country which a text is about. */
export const COUNTRY_OF_TEXT = 'country-of-text';

/** “country:IT” with how many documents say so. */
type Countries = Map<EntityId, number>;

/**
 * “Prime Minister Ada Falk” in one text on Peru and in ten on Italy: drops the country that only the text around gave to an office
 * where others tell that it is of another, or more of them give it another.
 */
export function settleCountries(analyses: readonly Analysis[]): readonly Analysis[] {
  if (!analyses.some(({ relations }) => relations.some(isGiven))) return analyses;
  const told = new Map<string, Countries>();
  const given = new Map<string, Countries>();
  const offices = analyses.map(officesOf);
  for (const some of offices)
    for (const { key, country, relation } of some) {
      const kept = isGiven(relation) ? given : told;
      const countries = kept.get(key) ?? new Map<EntityId, number>();
      kept.set(key, countries.set(country, (countries.get(country) ?? 0) + 1));
    }
  return analyses.map((analysis, index) => {
    const wrong = (offices[index] as Office[]).filter(
      ({ key, country, relation }) => isGiven(relation) && !isBest(country, told.get(key) ?? given.get(key)),
    );
    return wrong.length === 0 ? analysis : without(wrong, analysis);
  });
}

interface Office {
  readonly key: string;
  readonly person: EntityId;
  readonly country: EntityId;
  /** That the role is of the country. */
  readonly relation: Relation;
}

/** Every holder of an office with the country that it is of. */
function officesOf({ entities, relations }: Analysis): Office[] {
  const found: Office[] = [];
  const titles = new Map<EntityId, Entity>();
  for (const entity of entities) if (entity.kind === 'role') titles.set(entity.id, entity);
  const holders = groupBy(
    relations.filter(({ kind }) => kind === 'holds'),
    ({ to }) => to,
  );
  for (const relation of relations) {
    const role = relation.kind === 'of' && relation.to.startsWith('country:') ? titles.get(relation.from) : undefined;
    for (const { from } of (role && holders.get(role.id)) ?? [])
      found.push({
        key: `${from} ${slug(role?.key ?? role?.name ?? '')}`,
        person: from,
        country: relation.to,
        relation,
      });
  }
  return found;
}

const isGiven = ({ evidence }: Relation): boolean => evidence.every(({ rule }) => rule === COUNTRY_OF_TEXT);

const isBest = (country: EntityId, countries: Countries = new Map()): boolean =>
  (countries.get(country) ?? 0) >= Math.max(0, ...countries.values());

function without(wrong: readonly Office[], { entities, relations, ...analysis }: Analysis): Analysis {
  const gone = new Set<Relation>();
  for (const { relation, person, country } of wrong) {
    gone.add(relation);
    for (const one of relations)
      if (one.kind === 'represents' && one.from === person && one.to === country && isGiven(one)) gone.add(one);
  }
  const roles = new Set(wrong.map(({ relation }) => relation.from));
  return {
    ...analysis,
    entities: entities.map((entity) => (roles.has(entity.id) ? unlabelled(entity) : entity)),
    relations: relations.filter((relation) => !gone.has(relation)),
  };
}

/** The title alone. */
function unlabelled({ portfolio, ...entity }: Entity): Entity {
  return { ...entity, label: entity.name, ...(portfolio && { portfolio: { ...portfolio, countries: [] } }) };
}
