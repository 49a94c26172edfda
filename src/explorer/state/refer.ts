import { anchorText } from '../../core/corrections/anchor-text.ts';
import { referTo } from '../../core/corrections/refer-to.ts';
import type { EntityRef, TextAnchor } from '../../core/model/correction.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { DocumentNode, KnowledgeGraph } from '../../core/model/graph.ts';
import { hull, type Span } from '../../core/model/span.ts';
import { mentionsOf } from './find-again.ts';

/** Refers to a name of the graph, for a decision. */
export function refer(graph: KnowledgeGraph, key: string): EntityRef {
  const node = graph.getNodeAttributes(key);
  const entity = { id: key as EntityId, label: node.label, mentions: mentionsOf(node) };
  return referTo(entity, (doc) => articleOf(graph, doc)?.text);
}

/** Anchors words of an article, for a decision. Throws a RangeError where the article is not there. */
export function anchorIn(graph: KnowledgeGraph, { doc, start, end }: Span & { doc: string }): TextAnchor {
  return anchorText({ id: doc, text: articleOf(graph, doc)?.text ?? '' }, { start, end });
}

/** Anchors what a statement says. Throws a RangeError where its article is not there. */
export function anchorStatement(graph: KnowledgeGraph, key: string): TextAnchor {
  const node = graph.getNodeAttributes(key);
  if (node.kind !== 'statement') throw new RangeError(`Cannot anchor “${key}”: it is no statement`);
  return anchorIn(graph, { doc: node.doc, ...hull(node.content) });
}

/** The article of an id, without the `document:` of its key. */
export function articleOf(graph: KnowledgeGraph, doc: string): DocumentNode | undefined {
  const key = `document:${doc}`;
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return node?.kind === 'document' ? node : undefined;
}
