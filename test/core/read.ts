import { readText } from '../../src/core/1-text/read-text.ts';
import { findMentions } from '../../src/core/2-mentions/find-mentions.ts';
import { findStatements } from '../../src/core/3-statements/find-statements.ts';
import type { Document } from '../../src/core/model/document.ts';
import type { Language } from '../../src/core/model/language.ts';
import type { Statement } from '../../src/core/model/statement.ts';

/** A document that is nothing but a text. */
export function documentOf(text: string, language: Language): Document {
  return { id: 'test', language: language.code, title: 'Test', text, source: {} };
}

/** Steps 1 to 3 over a text. */
export function statementsOf(text: string, language: Language): Statement[] {
  const reading = readText(documentOf(text, language), language);
  return findStatements(reading, findMentions(reading, language), language);
}
