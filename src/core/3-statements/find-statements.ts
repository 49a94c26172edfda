import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** Finds the speech acts that a text reports, with the spans of source, cue and content, in the order of the text. */
export function findStatements(_reading: Reading, _mentions: readonly Mention[], _language: Language): Statement[] {
  return [];
}
