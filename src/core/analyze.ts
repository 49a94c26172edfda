import { readText } from './1-text/read-text.ts';
import { findMentions } from './2-mentions/find-mentions.ts';
import { findStatements } from './3-statements/find-statements.ts';
import { resolveEntities } from './4-entities/resolve-entities.ts';
import { moveBack, withoutHidden } from './hidden-letters.ts';
import type { Analysis } from './model/analysis.ts';
import type { Document } from './model/document.ts';
import type { Language } from './model/language.ts';

/** Reads one document in its language: steps 1 to 4. Any text is valid input; the same text gives the same analysis. */
export function analyze(doc: Document, language: Language): Analysis {
  const shown = withoutHidden(doc.text);
  return shown
    ? moveBack(analyzeShown({ ...doc, text: shown.text }, language), doc, shown)
    : analyzeShown(doc, language);
}

function analyzeShown(doc: Document, language: Language): Analysis {
  const reading = readText(doc, language);
  const mentions = findMentions(reading, language);
  const statements = findStatements(reading, mentions, language);
  return resolveEntities(reading, mentions, statements, language);
}
