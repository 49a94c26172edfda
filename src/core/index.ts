export { analyze } from './analyze.ts';
export { assemble } from './assemble.ts';
export { detectLanguage } from './detect-language.ts';
export { jsonLine } from './export/json-line.ts';
export { type ExtractRecord, toRecords } from './export/to-records.ts';
export { type Article, parseArticle } from './parse-article.ts';
