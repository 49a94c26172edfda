import type { Analysis } from '../model/analysis.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** Decides who each mention of a document is, which roles they hold, and who made each statement. */
export function resolveEntities(
  reading: Reading,
  _mentions: readonly Mention[],
  statements: readonly Statement[],
  _language: Language,
): Analysis {
  return {
    doc: reading.doc,
    entities: [],
    relations: [],
    statements: statements.map((statement) => ({ ...statement, mentions: [] })),
  };
}
