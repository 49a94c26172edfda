import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Paragraph, Quotation, Reading, Sentence, Token } from '../model/reading.ts';
import { overlaps } from '../model/span.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import { findDialogue } from './find-dialogue.ts';
import { findQuotations } from './find-quotations.ts';
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
  const lowered = new Lowered();
  for (const [index, span] of spans.entries()) {
    const kind = kinds[index] ?? 'body';
    const first = sentences.length;
    if (kind === 'body' || kind === 'heading') {
      const text = doc.text.slice(span.start, span.end);
      const spoken = findDialogue(text, language.text);
      const marked = findQuotations(text).filter((one) => !spoken.some((other) => overlaps(one, other)));
      const quoted = [...spoken, ...marked].sort((a, b) => a.start - b.start);
      const tagged = joinSentences(
        mendTokens(language.text.tag(text), text, language.text.abbreviations),
        text,
        quoted,
        language.text,
      );
      let from = tokens.length;
      for (const [at, token] of tagged.entries()) {
        tokens.push({
          index: tokens.length,
          start: span.start + token.start,
          end: span.start + token.end,
          lower: lowered.of(text.slice(token.start, token.end)),
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
    paragraphs.push({ ...span, index, kind, first, last: sentences.length });
  }
  return {
    doc,
    paragraphs,
    sentences,
    tokens: mendTags(tokens, doc.text, startsOf(sentences, tokens, paragraphs, quotations), language.text.tags),
    quotations,
  };
}

/** Words in lower case with straight apostrophes, each worked out once: a text repeats most of its words. */
class Lowered {
  private readonly known = new Map<string, string>();

  of(surface: string): string {
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    const lower = surface.toLowerCase().replace(/[’‘]/g, "'");
    this.known.set(surface, lower);
    return lower;
  }
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
        (before !== undefined && OPENING.test(before.lower))
      )
        starts.add(at);
    }
  }
  return starts;
}

const OPENING = /^(?:[“„«‘`:—–([•*-]+|[.!?…]+)$/;
