import type { Language } from '../../model/language.ts';
import { entityRules } from './entity-rules.ts';
import { mentionRules } from './mention-rules.ts';
import { statementRules } from './statement-rules.ts';
import { textRules } from './text-rules.ts';

/** Swedish, on its own tokenizer and tagger. */
export const swedish: Language = {
  code: 'sv',
  name: 'Swedish',
  text: textRules,
  mentions: mentionRules,
  statements: statementRules,
  entities: entityRules,
};
