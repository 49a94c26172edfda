import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { hull, type Span } from '../../core/model/span.ts';
import { excerpt } from './excerpt.ts';
import type { ArticlePassages, Passage } from './passages.ts';

/** A sentence, or as much of a long one as is shown. */
export interface Clip {
  readonly span: Span;
  /** Whether the sentence begins before, or goes on after, the span. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** The sentences of one article to show, each with all the passages it holds. */
export interface Sentence extends Clip {
  readonly passages: readonly [Passage, ...Passage[]];
}

/** So much of a long sentence is shown before and after what it is shown for, in characters. */
const AROUND = 150;

/** Joins the passages of an article that share a sentence, so that no sentence is read twice. */
export function sentencesOf(graph: KnowledgeGraph, { doc, passages }: ArticlePassages): readonly Sentence[] {
  const node = graph.getNodeAttributes(doc);
  if (node.kind !== 'document') return [];
  const sentences: { span: Span; passages: readonly [Passage, ...Passage[]] }[] = [];
  for (const passage of passages) {
    const span = excerpt(node.text, passage.evidence, node.language);
    const last = sentences.at(-1);
    if (last && span.start < last.span.end) {
      const joined = { start: last.span.start, end: Math.max(last.span.end, span.end) };
      sentences[sentences.length - 1] = { span: joined, passages: [...last.passages, passage] };
    } else sentences.push({ span, passages: [passage] });
  }
  return sentences.map(({ span, passages: found }) => {
    const shown = hull(found.map(({ evidence }) => evidence));
    return { ...clip(node.text, span, shown), passages: found };
  });
}

/** The sentence around some words of an article. */
export function sentenceAround({ text, language }: { text: string; language: string }, words: Span): Clip {
  return clip(text, excerpt(text, words, language), words);
}

/** Cuts a long sentence between words, well away from what is shown of it. */
function clip(text: string, span: Span, shown: Span): Clip {
  const from = text.slice(span.start, Math.max(span.start, shown.start - AROUND)).lastIndexOf(' ');
  const start = from < 0 ? span.start : span.start + from + 1;
  const after = text.slice(Math.min(shown.end + AROUND, span.end), span.end).indexOf(' ');
  const end = after < 0 ? span.end : Math.min(shown.end + AROUND, span.end) + after;
  return { span: { start, end }, cut: { start: start > span.start, end: end < span.end } };
}
