import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';

/** Finds who and what a text refers to: people, roles, countries, organizations, pronouns and described groups, in the order of the text. */
export function findMentions(_reading: Reading, _language: Language): Mention[] {
  return [];
}
