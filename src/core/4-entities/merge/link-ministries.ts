import type { Corpus } from '../../model/analysis.ts';
import type { Entity, EntityId, Portfolio } from '../../model/entity.ts';
import type { Evidence } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Relation } from '../../model/relation.ts';
import { COUNTRY_OF_TEXT } from './settle-countries.ts';

type Named = Pick<Corpus, 'entities' | 'relations'>;
type Charged = Entity & { readonly portfolio: Portfolio };

const FOUND = { rule: 'minister-of-ministry', confidence: 0.75 } as const;

/**
 * Adds to the relations that “Minister of X” is *of* the “Ministry of X” that is named too, and its holder *affiliatedWith* it.
 * Those of different countries are never tied; where the texts do not tell whose they are, only one country may come into question.
 */
export function linkMinistries({ entities, relations }: Named): Relation[] {
  const charged = entities.filter(isCharged);
  const bodies = groupBy(
    charged.filter(({ kind }) => kind === 'organization'),
    ({ portfolio }) => portfolio.matter,
  );
  if (bodies.size === 0) return [...relations];
  const holders = groupBy(
    relations.filter(({ kind }) => kind === 'holds'),
    ({ to }) => to,
  );
  const places = new Map<EntityId, ReadonlySet<string>>();
  const countries = entities.filter(({ kind }) => kind === 'country');
  const added: Relation[] = [];
  for (const [matter, offices] of groupBy(
    charged.filter(({ kind }) => kind === 'role'),
    ({ portfolio }) => portfolio.matter,
  )) {
    const named = bodies.get(matter) ?? [];
    const known = new Set([...offices, ...named].flatMap(({ portfolio }) => portfolio.countries));
    for (const office of offices)
      for (const body of named)
        if (leads(office, body) && isOneCountry(office, body, known) && !isForeign(office, body, offices))
          added.push(...tie(office, body));
  }
  return addTo(relations, added);

  function isOneCountry(office: Charged, body: Charged, known: ReadonlySet<string>): boolean {
    const [own, other] = [office.portfolio.countries, body.portfolio.countries];
    if (own.length > 1 || other.length > 1) return false;
    if (own.length + other.length === 2) return own[0] === other[0];
    // “The foreign ministry agreed. Norway's foreign minister left”: whose ministry it is, nothing tells
    if (own.length === 1 && other.length === 0 && /^\p{Ll}/u.test(body.name) && !isGiven(office)) return false;
    return known.size < 2 && (meet(docsOf(office), docsOf(body)) || shareCountry(office, body));
  }

  /** “Foreign Minister Ada Falk” in a text on Norway */
  function isGiven({ id }: Charged): boolean {
    return relations.some(
      ({ kind, from, evidence }) =>
        kind === 'of' && from === id && evidence.some(({ rule }) => rule === COUNTRY_OF_TEXT),
    );
  }

  /** “The Minister of Water met his Norwegian counterpart”: a ministry of no country named is that of the minister of none. */
  function isForeign(office: Charged, body: Charged, offices: readonly Charged[]): boolean {
    if (office.portfolio.countries.length === 0 || body.portfolio.countries.length > 0) return false;
    return offices.some(
      (home) =>
        home !== office &&
        home.portfolio.countries.length === 0 &&
        leads(home, body) &&
        meet(docsOf(home), docsOf(office)),
    );
  }

  /** Whether some country is named both where the office and where the body is. */
  function shareCountry(office: Charged, body: Charged): boolean {
    return countries.some((country) => meet(docsOf(country), docsOf(office)) && meet(docsOf(country), docsOf(body)));
  }

  function docsOf(entity: Entity): ReadonlySet<string> {
    const found = places.get(entity.id) ?? new Set(entity.mentions.map(({ doc }) => doc));
    places.set(entity.id, found);
    return found;
  }

  function tie(office: Charged, body: Charged): Relation[] {
    const held = (holders.get(office.id) ?? []).filter(({ status }) => status !== 'former');
    return [
      { kind: 'of', from: office.id, to: body.id, evidence: titlesOf(office) },
      ...held.map(({ from, evidence }) => ({
        kind: 'affiliatedWith' as const,
        from,
        to: body.id,
        evidence: evidence.map((one) => ({ ...one, ...FOUND })),
      })),
    ];
  }
}

const isCharged = (entity: Entity): entity is Charged => entity.portfolio !== undefined;

const leads = (office: Charged, body: Charged): boolean =>
  office.portfolio.bodies.some((noun) => body.portfolio.bodies.includes(noun));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** The longest form of the title in each document: “the minister” would not say of what. */
function titlesOf(office: Charged): Evidence[] {
  const longest = new Map<string, Evidence>();
  for (const { doc, start, end, kind } of office.mentions) {
    const before = longest.get(doc);
    if (kind === 'role' && (!before || end - start > before.end - before.start))
      longest.set(doc, { doc, start, end, ...FOUND });
  }
  return [...longest.values()];
}

function addTo(relations: readonly Relation[], added: readonly Relation[]): Relation[] {
  const all = new Map(relations.map((relation) => [keyOf(relation), relation]));
  for (const relation of added) {
    const before = all.get(keyOf(relation));
    const isNew = ({ doc, start, end }: Evidence): boolean =>
      !before?.evidence.some((one) => one.doc === doc && one.start === start && one.end === end);
    // the documents that say it themselves need no inference
    const said = before?.evidence.some(({ rule }) => rule !== FOUND.rule);
    if (relation.evidence.length > 0 && !said)
      all.set(keyOf(relation), {
        ...relation,
        evidence: [...(before?.evidence ?? []), ...relation.evidence.filter(isNew)].sort(byPlace),
      });
  }
  return [...all].sort(([a], [b]) => compare(a, b)).map(([, relation]) => relation);
}

const keyOf = ({ kind, from, to }: Relation): string => `${kind} ${from} ${to}`;

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.doc, b.doc) || a.start - b.start || a.end - b.end;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
