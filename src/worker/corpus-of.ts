import type { Corpus } from '../core/model/analysis.ts';
import type { Document, Source } from '../core/model/document.ts';
import type { Entity, EntityId } from '../core/model/entity.ts';
import type { DocumentNode, EntityNode, KnowledgeGraph, StatementNode } from '../core/model/graph.ts';
import type { Relation, RelationKind } from '../core/model/relation.ts';
import type { AttributedStatement, StatementId } from '../core/model/statement.ts';

/** Reads a graph back into the corpus that it was built from. */
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
    const ends = { kind, from: source as EntityId, to: target as EntityId, evidence };
    relations.push(status ? { ...ends, status } : ends);
  });
  return { docs, entities, statements, relations };
}

function toDocument(key: string, { label, text, language, url, publisher, author, published }: DocumentNode): Document {
  const source: Source = {
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
  return { id: key.slice('document:'.length), title: label, text, language, source };
}

function toEntity(key: string, { kind, name, label, aliases, mentions, gender, code }: EntityNode): Entity {
  return {
    id: key as EntityId,
    kind,
    name,
    label,
    aliases,
    mentions,
    ...(gender !== undefined && { gender }),
    ...(code !== undefined && { code }),
  };
}

function toStatement(graph: KnowledgeGraph, key: string, node: StatementNode): AttributedStatement {
  const { doc, source, cue, content, cueLemma, directness, polarity, speaker, speakerRule, evidence } = node;
  const targets = (kind: string) =>
    graph.filterOutEdges(key, (_, edge) => edge.kind === kind).map((edge) => graph.target(edge));
  const [nestedIn] = targets('nestedIn');
  return {
    id: key as StatementId,
    doc,
    source,
    cue,
    content,
    cueLemma,
    kind: directness,
    polarity,
    evidence,
    mentions: targets('mentions') as EntityId[],
    ...(nestedIn !== undefined && { nestedIn: nestedIn as StatementId }),
    ...(speaker !== undefined && { speaker }),
    ...(node.speakerId !== undefined && { speakerId: node.speakerId as EntityId }),
    ...(speakerRule !== undefined && { speakerRule }),
  };
}

const isRelation = (kind: string): kind is RelationKind =>
  kind === 'holds' || kind === 'of' || kind === 'affiliatedWith' || kind === 'represents';
