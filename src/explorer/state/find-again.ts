import type { GraphNode, KnowledgeGraph } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';

/** The entity that a graph takes these words of an article for. */
export function bearerOf(graph: KnowledgeGraph, { doc, start, end }: Span & { doc: string }): string | undefined {
  return graph.findNode((_, node) =>
    mentionsOf(node).some((mention) => mention.doc === doc && mention.start === start && mention.end === end),
  );
}

/** The key under which a graph has a node now: its own, or that of whom it was merged into, or of what it became. */
export function findAgain(graph: KnowledgeGraph, key: string): string | undefined {
  if (graph.hasNode(key)) return key;
  const { corrections = [], uncorrected } = graph.getAttributes();
  const decision = corrections.find(
    (one) => (one.kind === 'merge' || one.kind === 'retype') && one.entity.id === key && one.entity.anchor,
  );
  const place =
    decision && 'entity' in decision
      ? decision.entity.anchor
      : uncorrected?.entities.find(({ id }) => id === key)?.mentions[0];
  return place && bearerOf(graph, place);
}

/** Where the articles mention a node; an article and a statement are not mentioned. */
export const mentionsOf = (node: GraphNode) => ('mentions' in node ? node.mentions : []);
