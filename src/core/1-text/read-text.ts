import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Paragraph, Quotation, Reading, Sentence, Token } from '../model/reading.ts';
import { bySpan, overlapsAny } from '../model/span.ts';
import type { TaggedToken } from '../model/tagged-token.ts';
import { vocabularyOf } from '../model/vocabulary.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import { cutDatelines } from './cut-datelines.ts';
import { findDialogue } from './find-dialogue.ts';
import { findQuotations, type QuotedStretch } from './find-quotations.ts';
import { findStarts } from './find-starts.ts';
import { joinSentences } from './join-sentences.ts';
import { markPossessives } from './mark-possessives.ts';
import { mendTags } from './mend-tags.ts';
import { mendTokens } from './mend-tokens.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { signsBy } from './word-signs.ts';

/**
 * Step 1: cuts a document into paragraphs, sentences and tagged tokens, and finds its quotations.
 * Captions and boilerplate keep their paragraph but have no tokens, so no later step can read them.
 */
export function readText(doc: Document, language: Language): Reading {
  const lines = splitParagraphs(doc.text);
  const { spans, kinds } = cutDatelines(
    doc.text,
    lines,
    classifyParagraphs(doc.text, lines, language.text),
    language.text,
  );
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: TaggedToken[] = [];
  const quotations: Quotation[] = [];
  const vocabulary = vocabularyOf(language.text);
  for (const [index, span] of spans.entries()) {
    const kind = kinds[index] ?? 'body';
    const first = sentences.length;
    if (kind !== 'caption' && kind !== 'boilerplate') {
      const text = doc.text.slice(span.start, span.end);
      const quoted = findQuoted(text, language);
      const tagged = mendTokens(language.text.tag(text, vocabulary), text, language.text, vocabulary);
      markPossessives(tagged, text, quoted);
      joinSentences(tagged, text, quoted, language.text);
      let from = tokens.length;
      for (let at = 0; at < tagged.length; at++) {
        const token = tagged[at] as TaggedToken;
        token.index = tokens.length;
        token.sentence = sentences.length;
        token.start += span.start;
        token.end += span.start;
        tokens.push(token);
        if (!token.endsSentence && at < tagged.length - 1) continue;
        sentences.push({
          index: sentences.length,
          start: (tokens[from] as Token).start,
          end: (tokens[tokens.length - 1] as Token).end,
          first: from,
          last: tokens.length,
          paragraph: index,
        });
        from = tokens.length;
      }
      for (const { start, end, closed } of quoted)
        quotations.push({ start: span.start + start, end: span.start + end, closed, paragraph: index });
    }
    paragraphs.push({ index, kind, first, last: sentences.length, ...span });
  }
  const signs = signsBy(language.text, vocabulary);
  mendTags(tokens, findStarts(tokens, sentences, paragraphs, quotations, signs), language.text, signs);
  return { doc, vocabulary, paragraphs, sentences, tokens, quotations };
}

/** What a paragraph quotes, behind dashes and in quotation marks, in the order of the text. */
function findQuoted(text: string, language: Language): QuotedStretch[] {
  const spoken = findDialogue(text, language.text);
  const marked = findQuotations(text);
  if (spoken.length === 0) return marked;
  const apart = marked.filter((one) => !overlapsAny(one, spoken));
  return [...spoken, ...apart].sort(bySpan);
}
