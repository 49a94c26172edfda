import type { Language } from '../../model/language.ts';
import { entityRules } from './entity-rules.ts';
import { mentionRules } from './mention-rules.ts';
import { statementRules } from './statement-rules.ts';
import { textRules } from './text-rules.ts';

/** English, on wink-nlp. */
export const english: Language = {
  code: 'en',
  name: 'English',
  text: textRules,
  mentions: mentionRules,
  statements: statementRules,
  entities: entityRules,
};
