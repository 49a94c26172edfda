export { analyze } from './analyze.ts';
export { assemble } from './assemble.ts';
export { detectLanguage } from './detect-language.ts';
export { jsonLine } from './export/json-line.ts';
export { type CsvTable, toCsv } from './export/to-csv.ts';
export { type GexfOptions, toGexf } from './export/to-gexf.ts';
export { toGraphJson } from './export/to-graph-json.ts';
export {
  type DocumentRecord,
  type EntityRecord,
  type ExtractRecord,
  type RelationRecord,
  type StatementRecord,
  toRecords,
} from './export/to-records.ts';
export { toStatementsJsonl } from './export/to-statements-jsonl.ts';
export { type Article, parseArticle } from './parse-article.ts';
