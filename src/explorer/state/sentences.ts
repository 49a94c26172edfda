import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import { excerpt } from './excerpt.ts';
import type { ArticlePassages, Passage } from './passages.ts';

/** The sentences of one article to show, each with all the passages it holds. */
export interface Sentence {
  readonly span: Span;
  readonly passages: readonly [Passage, ...Passage[]];
}

/** Joins the passages of an article that share a sentence, so that no sentence is read twice. */
export function sentencesOf(graph: KnowledgeGraph, { doc, passages }: ArticlePassages): readonly Sentence[] {
  const node = graph.getNodeAttributes(doc);
  if (node.kind !== 'document') return [];
  const sentences: Sentence[] = [];
  for (const passage of passages) {
    const span = excerpt(node.text, passage.evidence, node.language);
    const last = sentences.at(-1);
    if (last && span.start < last.span.end) {
      const joined = { start: last.span.start, end: Math.max(last.span.end, span.end) };
      sentences[sentences.length - 1] = { span: joined, passages: [...last.passages, passage] };
    } else sentences.push({ span, passages: [passage] });
  }
  return sentences;
}
