import { beginsPlain } from '../model/begins-plain.ts';
import type { Document } from '../model/document.ts';
import type { Language, TaggedToken } from '../model/language.ts';
import type { Paragraph, Quotation, Reading, Sentence, Token } from '../model/reading.ts';
import { bySpan, overlapsAny } from '../model/span.ts';
import { vocabularyOf } from '../model/vocabulary.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import { findDialogue } from './find-dialogue.ts';
import { findQuotations, type QuotedStretch } from './find-quotations.ts';
import { joinSentences } from './join-sentences.ts';
import { mendTags } from './mend-tags.ts';
import { mendTokens } from './mend-tokens.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * Step 1: cuts a document into paragraphs, sentences and tagged tokens, and finds its quotations.
 * Captions and boilerplate keep their paragraph but have no tokens, so no later step can read them.
 */
export function readText(doc: Document, language: Language): Reading {
  const spans = splitParagraphs(doc.text);
  const kinds = classifyParagraphs(doc.text, spans, language.text);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const quotations: Quotation[] = [];
  const vocabulary = vocabularyOf(language.text);
  for (const [index, span] of spans.entries()) {
    const kind = kinds[index] ?? 'body';
    const first = sentences.length;
    if (kind === 'body' || kind === 'heading') {
      const text = doc.text.slice(span.start, span.end);
      const quoted = findQuoted(text, language);
      const mended = mendTokens(language.text.tag(text, vocabulary), text, language.text.abbreviations);
      const tagged = joinSentences(mended, text, quoted, language.text);
      let from = tokens.length;
      for (let at = 0; at < tagged.length; at++) {
        const token = tagged[at] as TaggedToken;
        const word = token.word ?? vocabulary.numberOf(token.surface);
        tokens.push({
          index: tokens.length,
          start: span.start + token.start,
          end: span.start + token.end,
          surface: token.surface,
          word,
          lower: vocabulary.lowerOf(word),
          pos: token.pos,
          sentence: sentences.length,
        });
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
  return {
    doc,
    vocabulary,
    paragraphs,
    sentences,
    tokens: mendTags(tokens, startsOf(sentences, tokens, paragraphs, quotations), language.text.tags),
    quotations,
  };
}

/** What a paragraph quotes, behind dashes and in quotation marks, in the order of the text. */
function findQuoted(text: string, language: Language): QuotedStretch[] {
  const spoken = findDialogue(text, language.text);
  const marked = findQuotations(text);
  if (spoken.length === 0) return marked;
  const apart = marked.filter((one) => !overlapsAny(one, spoken));
  return [...spoken, ...apart].sort(bySpan);
}

/** Tokens whose capital tells nothing: the first of a sentence or quotation, behind a colon or a dash, and all of a heading. */
function startsOf(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): Set<number> {
  const starts = new Set<number>();
  const quoted = new Set(quotations.map((quotation) => quotation.start));
  for (const sentence of sentences) {
    const heading = paragraphs[sentence.paragraph]?.kind === 'heading';
    for (let at = sentence.first; at < sentence.last; at++) {
      const before = tokens[at - 1];
      if (
        at === sentence.first ||
        heading ||
        quoted.has((tokens[at] as Token).start) ||
        (before !== undefined && !beginsPlain(before.lower) && OPENING.test(before.lower))
      )
        starts.add(at);
    }
  }
  return starts;
}

const OPENING = /^(?:[“„«‘`:—–([•*-]+|[.!?…]+)$/;
