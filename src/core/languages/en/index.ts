import type { Language } from '../../model/language.ts';
import { statementRules } from './statement-rules.ts';
import { textRules } from './text-rules.ts';

/** English, on wink-nlp. */
export const english: Language = { code: 'en', name: 'English', text: textRules, statements: statementRules };
