import type { Corpus } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { DocumentNode, EntityNode, StatementNode } from '../model/graph.ts';
import { type AttributedStatement, speakersOf } from '../model/statement.ts';

type Unplaced<T> = T extends unknown ? Omit<T, 'x' | 'y' | 'community'> : never;

/** A node that knows what it is and how big, but not yet where. */
export type NodeDescription = Unplaced<EntityNode> | Unplaced<StatementNode> | Unplaced<DocumentNode>;

const SMALLEST = 3;
const LARGEST = 24;
const DOCUMENT_SIZE = 8;
/** The importance that earns the largest size at least: in a corpus of one article nobody towers over the rest. */
const MUCH = 16;
const LONGEST_LABEL = 80;

/** Describes every entity, statement and document of a corpus as a node, by key, in the order of the keys. */
export function describeNodes(corpus: Corpus): ReadonlyMap<string, NodeDescription> {
  const nodes = new Map<string, NodeDescription>();
  const texts = new Map(corpus.docs.map((doc) => [doc.id, doc.text] as const));
  const made = countOf(corpus.statements.flatMap(speakersOf));
  const importance = (entity: Entity) => (made.get(entity.id) ?? 0) + entity.mentions.length;
  const most = corpus.entities.reduce((max, entity) => Math.max(max, importance(entity)), MUCH);

  for (const entity of corpus.entities) {
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(importance(entity) / most);
    nodes.set(entity.id, describeEntity(entity, made.get(entity.id) ?? 0, Math.round(size * 100) / 100));
  }
  for (const statement of corpus.statements) {
    const text = texts.get(statement.doc);
    // Without its article a statement has no words to show.
    if (text !== undefined) nodes.set(statement.id, describeStatement(statement, text));
  }
  for (const doc of corpus.docs) nodes.set(`document:${doc.id}`, describeDocument(doc));
  return new Map([...nodes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describeEntity(entity: Entity, statements: number, size: number): Unplaced<EntityNode> {
  const { kind, name, label, aliases, mentions, gender, code, portfolio, home } = entity;
  return {
    kind,
    label,
    name,
    aliases,
    mentions,
    statements,
    size,
    ...(gender !== undefined && { gender }),
    ...(code !== undefined && { code }),
    ...(portfolio !== undefined && { portfolio }),
    ...(home !== undefined && { home }),
  };
}

function describeStatement(statement: AttributedStatement, text: string): Unplaced<StatementNode> {
  const { doc, source, cue, content, cueLemma, polarity, speaker, speakerId, speakerRule, evidence, signs, rivals } =
    statement;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return {
    kind: 'statement',
    label: shorten(words),
    size: SMALLEST,
    doc,
    source,
    cue,
    content,
    cueLemma,
    directness: statement.kind,
    polarity,
    ...(speaker !== undefined && { speaker }),
    ...(speakerId !== undefined && { speakerId }),
    ...(speakerRule !== undefined && { speakerRule }),
    ...(signs !== undefined && { signs }),
    ...(rivals !== undefined && { rivals }),
    evidence,
  };
}

function describeDocument({ title, text, language, source }: Document): Unplaced<DocumentNode> {
  return { kind: 'document', label: title, size: DOCUMENT_SIZE, text, language, ...source };
}

/** One line of at most 80 characters, cut between words where that costs little. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_LABEL) return line;
  const cut = line.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_LABEL / 2 ? cut.slice(0, space) : cut}…`;
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
