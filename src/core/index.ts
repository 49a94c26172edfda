export { analyze } from './analyze.ts';
export { assemble } from './assemble.ts';
export { anchorText } from './corrections/anchor-text.ts';
export { applyCorrections, type Corrected } from './corrections/apply-corrections.ts';
export { corpusOf } from './corrections/corpus-of.ts';
export { buildCorrected, type CorrectedGraph, correctGraph } from './corrections/correct.ts';
export { correctionId, type NewCorrection } from './corrections/correction-id.ts';
export { decide } from './corrections/decide.ts';
export { describeCorrection } from './corrections/describe-correction.ts';
export { type ParsedCorrections, parseCorrections } from './corrections/parse-corrections.ts';
export { type Referable, referTo } from './corrections/refer-to.ts';
export { type MergeSuggestion, type SuggestOptions, suggestMerges } from './corrections/suggest-merges.ts';
export { uncorrectedOf } from './corrections/uncorrected.ts';
export { undo } from './corrections/undo.ts';
export { writeCorrections } from './corrections/write-corrections.ts';
export { detectLanguage } from './detect-language.ts';
export { jsonLine } from './export/json-line.ts';
export { type CsvTable, toCsv } from './export/to-csv.ts';
export { type GexfOptions, toGexf } from './export/to-gexf.ts';
export { toGraphJson } from './export/to-graph-json.ts';
export { type GraphmlOptions, toGraphml } from './export/to-graphml.ts';
export { toHtml } from './export/to-html.ts';
export { toJsonLd } from './export/to-json-ld.ts';
export { toNeo4j } from './export/to-neo4j.ts';
export {
  type DocumentRecord,
  type EntityRecord,
  type ExtractRecord,
  type RelationRecord,
  type StatementRecord,
  toRecords,
} from './export/to-records.ts';
export { toStatementsJsonl } from './export/to-statements-jsonl.ts';
export { readGraph } from './import/read-graph.ts';
export type { ReadResult } from './import/read-graph-data.ts';
export { readXmlGraph } from './import/read-xml-graph.ts';
export { english } from './languages/en/index.ts';
export { packs } from './languages/packs.ts';
export { swedish } from './languages/sv/index.ts';
export type { Analysis, Corpus } from './model/analysis.ts';
export type {
  Correction,
  CorrectionFile,
  CorrectionKind,
  EntityRef,
  Outcome,
  RetypedKind,
  TextAnchor,
  Uncorrected,
} from './model/correction.ts';
export type { Document, Source } from './model/document.ts';
export type { Entity, EntityId, EntityKind, EntityMention } from './model/entity.ts';
export type { Evidence } from './model/evidence.ts';
export type {
  DocumentNode,
  EdgeKind,
  EntityNode,
  GraphEdge,
  GraphHeader,
  GraphNode,
  KnowledgeGraph,
  NodeKind,
  StatementNode,
} from './model/graph.ts';
export type { Language } from './model/language.ts';
export type { Relation, RelationKind, RoleStatus } from './model/relation.ts';
export type { Span } from './model/span.ts';
export type { AttributedStatement, Directness, Polarity, Statement, StatementId } from './model/statement.ts';
export { type Article, parseArticle } from './parse-article.ts';
