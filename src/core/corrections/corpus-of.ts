import type { Corpus } from '../model/analysis.ts';
import type { Document, Source } from '../model/document.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { DocumentNode, EdgeKind, EntityNode, KnowledgeGraph, StatementNode } from '../model/graph.ts';
import type { Relation, RelationKind } from '../model/relation.ts';
import { hull } from '../model/span.ts';
import type { AttributedStatement, StatementId } from '../model/statement.ts';

/** Reads a graph back into the corpus that it shows, in the order in which merging leaves it. */
export function corpusOf(graph: KnowledgeGraph): Corpus {
  const docs: Document[] = [];
  const entities: Entity[] = [];
  const statements: AttributedStatement[] = [];
  const relations: Relation[] = [];
  graph.forEachNode((key, node) => {
    if (node.kind === 'document') docs.push(toDocument(key, node));
    else if (node.kind === 'statement') statements.push(toStatement(graph, key, node));
    else entities.push(toEntity(key, node));
  });
  graph.forEachEdge((_, { kind, evidence, status }, source, target) => {
    if (!isRelation(kind)) return;
    const ends = { kind, from: source as EntityId, to: target as EntityId };
    relations.push({ ...ends, ...(status !== undefined && { status }), evidence });
  });
  return {
    docs: docs.sort((a, b) => compare(a.id, b.id)),
    entities: entities.sort((a, b) => compare(a.id, b.id)),
    relations: relations.sort(byEnds),
    statements: statements.sort(byPlace),
  };
}

export function byEnds(a: Relation, b: Relation): number {
  return compare(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to);
}

/** The order of articles and text. */
export function byPlace(a: AttributedStatement, b: AttributedStatement): number {
  return compare(a.doc, b.doc) || placeOf(a) - placeOf(b) || compare(a.id, b.id);
}

function placeOf({ content, evidence }: AttributedStatement): number {
  return content.length > 0 ? hull(content).start : evidence.start;
}

function toDocument(key: string, node: DocumentNode): Document {
  const { label, text, language, url, publisher, author, published } = node;
  const source: Source = {
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
  return { id: key.slice('document:'.length), language, title: label, text, source };
}

function toEntity(
  key: string,
  { kind, name, label, aliases, mentions, gender, code, portfolio, home }: EntityNode,
): Entity {
  return {
    id: key as EntityId,
    kind,
    name,
    label,
    aliases,
    mentions,
    ...(gender !== undefined && { gender }),
    ...(code !== undefined && { code }),
    ...(portfolio !== undefined && { portfolio }),
    ...(home !== undefined && { home }),
  };
}

function toStatement(graph: KnowledgeGraph, key: string, node: StatementNode): AttributedStatement {
  const {
    doc,
    source,
    cue,
    content,
    cueLemma,
    directness,
    polarity,
    evidence,
    speaker,
    speakerId,
    speakerRule,
    signs,
    rivals,
  } = node;
  const targets = (kind: EdgeKind) =>
    graph.filterOutEdges(key, (_, edge) => edge.kind === kind).map((edge) => graph.target(edge));
  const [nestedIn] = targets('nestedIn');
  const sharedBy = graph
    .filterInEdges(key, (_, edge, speaker) => edge.kind === 'said' && speaker !== speakerId)
    .map((edge) => graph.source(edge)) as EntityId[];
  return {
    id: key as StatementId,
    doc,
    source,
    cue,
    content,
    cueLemma,
    kind: directness,
    polarity,
    ...(nestedIn !== undefined && { nestedIn: nestedIn as StatementId }),
    evidence,
    ...(speaker !== undefined && { speaker }),
    ...(speakerId !== undefined && { speakerId: speakerId as EntityId }),
    ...(sharedBy.length > 0 && { sharedBy: sharedBy.sort(compare) }),
    ...(speakerRule !== undefined && { speakerRule }),
    ...(signs !== undefined && { signs }),
    ...(rivals !== undefined && { rivals }),
    mentions: (targets('mentions') as EntityId[]).sort(compare),
  };
}

const isRelation = (kind: EdgeKind): kind is RelationKind =>
  kind === 'holds' || kind === 'of' || kind === 'affiliatedWith' || kind === 'represents';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
