import type { DocumentNode, EntityNode, GraphEdge, KnowledgeGraph, StatementNode } from '../model/graph.ts';
import { noteOf } from './flat/notes.ts';
import { wordsOf } from './flat/read-claims.ts';
import { context } from './json-ld/context.ts';
import { type PointAt, pointInto } from './json-ld/point-at.ts';
import { toIri } from './json-ld/to-iri.ts';
import { wellFormed } from './json-ld/well-formed.ts';
import { jsonLine } from './json-line.ts';

type Thing = { readonly id: string; readonly [name: string]: unknown };

const TYPES = {
  person: 'Person',
  role: 'Occupation',
  country: 'Country',
  organization: 'Organization',
  group: 'Audience',
} as const;

/**
 * Writes a graph as JSON-LD for a store of linked data: people, offices, countries, organizations and articles, each
 * statement as a Quotation (all of it in quotation marks) or a Claim, with the places in the articles that report it.
 * A relation is a Role between its two ends, as schema.org has it, with its evidence. One thing a line.
 */
export function toJsonLd(graph: KnowledgeGraph): string {
  const point = pointInto(graph);
  const title = graph.getAttribute('title');
  const things: Thing[] = [
    ...graph
      .nodes()
      .sort()
      .map((key) => nodeThing(graph, key, point)),
    ...graph
      .filterEdges((_key, { kind }) => kind in RELATIONS)
      .sort()
      .map((key) => relationThing(graph, key, point)),
  ];
  const parts = graph
    .filterNodes((_key, { kind }) => kind === 'document')
    .sort()
    .map(toIri);
  const dataset = { id: 'urn:whosaid:graph', type: 'Dataset', name: title, hasPart: parts };
  const lines = [dataset, ...things].map((thing) => `\n${jsonLine(allWellFormed(thing))}`);
  return `{"@context":${jsonLine(context)},\n"@graph":[${lines.join(',')}]}\n`;
}

function nodeThing(graph: KnowledgeGraph, key: string, point: PointAt): Thing {
  const { note } = noteOf(graph, key);
  return { ...kindThing(graph, key, point), ...(note !== undefined && { comment: { type: 'Comment', text: note } }) };
}

function kindThing(graph: KnowledgeGraph, key: string, point: PointAt): Thing {
  const node = graph.getNodeAttributes(key);
  switch (node.kind) {
    case 'statement':
      return statementThing(graph, key, node, point);
    case 'document':
      return documentThing(key, node);
    default:
      return entityThing(graph, key, node);
  }
}

function entityThing(graph: KnowledgeGraph, key: string, node: EntityNode): Thing {
  const { kind, label, name, aliases, gender, code } = node;
  const others = [...new Set([name, ...aliases])].filter((other) => other !== label);
  const linked = new Map<string, string[]>();
  graph.forEachOutEdge(key, (edge, { kind: relation }) => {
    const property = RELATIONS[relation as RelationKey];
    if (property !== undefined) linked.set(property, [...(linked.get(property) ?? []), toIri(edge)].sort());
  });
  return {
    id: toIri(key),
    type: TYPES[kind],
    name: label,
    ...(others.length > 0 && { alternateName: others }),
    ...(gender !== undefined && { gender }),
    ...(code !== undefined && {
      identifier: { type: 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: code },
    }),
    ...Object.fromEntries(linked),
  };
}

function documentThing(key: string, node: DocumentNode): Thing {
  const { label, language, text, url, publisher, author, published } = node;
  return {
    id: toIri(key),
    type: 'NewsArticle',
    headline: label,
    inLanguage: language,
    articleBody: text,
    ...(url !== undefined && isAddress(url) && { url }),
    ...(publisher !== undefined && { publisher: { type: 'Organization', name: publisher } }),
    // A byline may name people, an agency, or both.
    ...(author !== undefined && { creditText: author }),
    ...(published !== undefined && { datePublished: published }),
  };
}

function statementThing(graph: KnowledgeGraph, key: string, node: StatementNode, point: PointAt): Thing {
  const { doc, directness, polarity, cueLemma, speaker, speakerId, speakerRule, evidence } = node;
  const speakers = graph.filterInNeighbors(key, (_other, { kind }) => kind !== 'statement').map(toIri);
  const ends = (kind: GraphEdge['kind']) =>
    graph
      .filterOutEdges(key, (_edge, edge) => edge.kind === kind)
      .map((edge) => toIri(graph.target(edge)))
      .sort();
  const isQuotation = directness === 'direct';
  const who = speakers.length > 0 ? speakers : speaker === undefined ? [] : [{ type: 'Thing', name: speaker }];
  const article = toIri(`document:${doc}`);
  return {
    id: toIri(key),
    type: isQuotation ? 'Quotation' : 'Claim',
    text: wordsOf(graph, doc, node.content),
    ...(who.length > 0 && { [isQuotation ? 'spokenByCharacter' : 'author']: who }),
    isBasedOn: article,
    citation: article,
    ...listed('mentions', ends('mentions')),
    ...listed('isPartOf', ends('nestedIn')),
    ...listed('reportedAlsoIn', ends('reportedAlsoIn')),
    directness,
    polarity,
    ...(cueLemma !== '' && { cueLemma }),
    ...(speakerId !== undefined && speakerRule !== undefined && { speakerRule }),
    rule: evidence.rule,
    confidence: evidence.confidence,
    evidence: point(doc, evidence),
    ...listed(
      'source',
      node.source.map((span) => point(doc, span)),
    ),
    ...listed(
      'cue',
      node.cue.map((span) => point(doc, span)),
    ),
    ...listed(
      'content',
      node.content.map((span) => point(doc, span)),
    ),
  };
}

/** The property that leads from one end of a relation to its Role, and from there to the other end. */
const RELATIONS = {
  holds: 'hasOccupation',
  of: 'of',
  affiliatedWith: 'affiliation',
  represents: 'represents',
} as const;

type RelationKey = keyof typeof RELATIONS;

function relationThing(graph: KnowledgeGraph, key: string, point: PointAt): Thing {
  const { kind, status, evidence } = graph.getEdgeAttributes(key);
  const target = graph.target(key);
  const role = graph.getNodeAttributes(target);
  const bodies = graph
    .filterOutEdges(target, (_edge, edge) => edge.kind === 'of')
    .map((edge) => toIri(graph.target(edge)))
    .sort();
  const isOffice = kind === 'holds' && role.kind === 'role';
  return {
    id: toIri(key),
    type: isOffice ? 'OrganizationRole' : 'Role',
    [RELATIONS[kind as RelationKey]]: toIri(target),
    ...(isOffice && { roleName: role.name, ...listed('memberOf', bodies) }),
    ...(status !== undefined && { status }),
    evidence: evidence.map((one) => ({ ...point(one.doc, one), rule: one.rule, confidence: one.confidence })),
  };
}

const listed = (name: string, items: readonly unknown[]): Record<string, unknown> =>
  items.length === 0 ? {} : { [name]: items };

/** Only what every reader of IRIs takes: an address that is none would silently be dropped. */
function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url);
}

function allWellFormed(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(allWellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allWellFormed(inner)]));
}
