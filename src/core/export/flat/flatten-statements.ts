import type { GraphNode, KnowledgeGraph } from '../../model/graph.ts';
import { recordText } from '../record-text.ts';
import type { FlatColumn, FlatGraph, FlatValue } from './flat-graph.ts';
import { noteColumns, noteOf } from './notes.ts';
import { datesOf, documentOf, joinList, places, ranges, wordsOf } from './read-claims.ts';

/** A node or an edge as graph.json has it: what the other columns round or leave out comes back from here. */
const RECORD: FlatColumn = { id: 'record', type: 'string' };

const NODE_COLUMNS: readonly FlatColumn[] = [
  { id: 'name', type: 'string' },
  { id: 'aliases', type: 'string' },
  { id: 'statements', type: 'integer' },
  { id: 'mentions', type: 'string' },
  { id: 'community', type: 'integer' },
  { id: 'gender', type: 'string' },
  { id: 'code', type: 'string' },
  { id: 'doc', type: 'string' },
  { id: 'start_offset', type: 'integer' },
  { id: 'end_offset', type: 'integer' },
  { id: 'sentence', type: 'string' },
  { id: 'source_text', type: 'string' },
  { id: 'cue_text', type: 'string' },
  { id: 'content_text', type: 'string' },
  { id: 'source_spans', type: 'string' },
  { id: 'cue_spans', type: 'string' },
  { id: 'content_spans', type: 'string' },
  { id: 'cue_lemma', type: 'string' },
  { id: 'directness', type: 'string' },
  { id: 'polarity', type: 'string' },
  { id: 'speaker', type: 'string' },
  { id: 'speaker_id', type: 'string' },
  { id: 'speaker_rule', type: 'string' },
  { id: 'rule', type: 'string' },
  { id: 'confidence', type: 'double' },
  { id: 'url', type: 'string' },
  { id: 'publisher', type: 'string' },
  { id: 'author', type: 'string' },
  { id: 'published', type: 'string' },
  { id: 'language', type: 'string' },
];

const EDGE_COLUMNS: readonly FlatColumn[] = [
  { id: 'status', type: 'string' },
  { id: 'evidence', type: 'string' },
  { id: 'rules', type: 'string' },
  { id: 'confidence', type: 'double' },
  { id: 'quote', type: 'string' },
  { id: 'first', type: 'string' },
  { id: 'last', type: 'string' },
  RECORD,
];

/**
 * The whole graph: entities, statements with their words, offsets and address, articles. The column `record` holds each
 * of them as graph.json has it, so that Whosaid can read the file back.
 */
export function flattenStatements(graph: KnowledgeGraph): FlatGraph {
  const title = graph.getAttribute('title');
  return {
    title,
    description: `${title}. Statements: offsets count UTF-16 units of the article’s text; lists are joined by |; record is what Whosaid reads back.`,
    record: graph.getAttributes(),
    nodeColumns: [...NODE_COLUMNS, ...noteColumns(graph), RECORD],
    edgeColumns: EDGE_COLUMNS,
    nodes: graph
      .nodes()
      .sort()
      .map((id) => {
        const node = graph.getNodeAttributes(id);
        const { kind, label, size, x, y, community } = node;
        return {
          id,
          label,
          kind,
          values: {
            community,
            ...valuesOf(graph, node),
            ...noteOf(graph, id),
            record: recordText({ key: id, attributes: node }),
          },
          size,
          x,
          y,
        };
      }),
    edges: graph
      .edges()
      .sort()
      .map((id) => {
        const edge = graph.getEdgeAttributes(id);
        const { kind, weight, evidence, status } = edge;
        const [source, target] = graph.extremities(id);
        const [first] = evidence;
        const values = {
          status,
          evidence: places(evidence),
          rules: joinList([...new Set(evidence.map(({ rule }) => rule))].sort()),
          confidence: evidence.reduce((max, { confidence }) => Math.max(max, confidence), 0),
          quote: first && wordsOf(graph, first.doc, [first]),
          ...datesOf(graph, new Set(evidence.map(({ doc }) => doc))),
          record: recordText({ key: id, source, target, attributes: edge }),
        };
        return { id, source, target, kind, weight, values };
      }),
  };
}

function valuesOf(graph: KnowledgeGraph, node: GraphNode): Record<string, FlatValue> {
  switch (node.kind) {
    case 'statement': {
      const { doc, source, cue, content, evidence, cueLemma, directness, polarity } = node;
      const article = documentOf(graph, doc);
      return {
        doc,
        start_offset: evidence.start,
        end_offset: evidence.end,
        sentence: wordsOf(graph, doc, [evidence]),
        source_text: wordsOf(graph, doc, source),
        cue_text: wordsOf(graph, doc, cue),
        content_text: wordsOf(graph, doc, content),
        source_spans: ranges(source),
        cue_spans: ranges(cue),
        content_spans: ranges(content),
        cue_lemma: cueLemma,
        directness,
        polarity,
        speaker: node.speaker,
        speaker_id: node.speakerId,
        speaker_rule: node.speakerRule,
        rule: evidence.rule,
        confidence: evidence.confidence,
        url: article?.url,
        published: article?.published,
      };
    }
    case 'document': {
      const { url, publisher, author, published, language } = node;
      return { url, publisher, author, published, language };
    }
    default: {
      const { name, aliases, statements, mentions, gender, code } = node;
      const where = joinList(mentions.map(({ doc, start, end }) => `${doc}@${start}-${end}`));
      return { name, aliases: joinList(aliases), statements, mentions: where, gender, code };
    }
  }
}
