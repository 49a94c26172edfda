import type { KnowledgeGraph, StatementNode } from '../../core/model/graph.ts';

/** The words of a statement: its content, the pieces joined by an ellipsis. Empty if its article is missing. */
export function wordsOf(graph: KnowledgeGraph, statement: StatementNode): string {
  const doc = `document:${statement.doc}`;
  const node = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
  if (node?.kind !== 'document') return '';
  return statement.content
    .map((span) => node.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join(' … ')
    .replace(/[,;]$/, '');
}

/** The words of the text that report a statement: “said”, “called on”. Falls back to the lemma of the cue. */
export function cueOf(graph: KnowledgeGraph, statement: StatementNode): string {
  const doc = `document:${statement.doc}`;
  const node = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
  if (node?.kind !== 'document') return statement.cueLemma;
  return statement.cue.map((span) => node.text.slice(span.start, span.end).trim()).join(' … ') || statement.cueLemma;
}

/** Shortens at a word's end, with an ellipsis. `length` in characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.–—-]+$/, '')}…`;
}
