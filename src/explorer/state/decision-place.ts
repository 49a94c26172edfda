import { findAnchor } from '../../core/corrections/find-anchor.ts';
import type { Correction, TextAnchor } from '../../core/model/correction.ts';
import type { Document } from '../../core/model/document.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';

/** The articles of a graph, in which the anchors of decisions are found again. */
export function articlesOf(graph: KnowledgeGraph): ReadonlyMap<string, Document> {
  const docs = new Map<string, Document>();
  graph.forEachNode((key, node) => {
    if (node.kind !== 'document') return;
    const id = key.slice('document:'.length);
    docs.set(id, { id, title: node.label, language: node.language, text: node.text, source: {} });
  });
  return docs;
}

/** Where the words of a decision stand now; undefined if they are gone, or if it names none. */
export function decisionPlace(
  decision: Correction,
  docs: ReadonlyMap<string, Document>,
): (Span & { readonly doc: string }) | undefined {
  const anchor = anchorOf(decision);
  const place = anchor && findAnchor(anchor, docs);
  return place && 'doc' in place ? place : undefined;
}

function anchorOf(decision: Correction): TextAnchor | undefined {
  switch (decision.kind) {
    case 'split':
    case 'move':
      return decision.mentions[0];
    case 'reject-mention':
      return decision.mention;
    case 'reject-statement':
    case 'reassign':
      return decision.statement;
    case 'reject-relation':
      return decision.from.anchor;
    case 'merge':
    case 'keep-apart':
    case 'rename':
    case 'retype':
    case 'reject-entity':
      return decision.entity.anchor;
  }
}
