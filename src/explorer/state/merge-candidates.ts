import type { MergeSuggestion } from '../../core/corrections/suggest-merges.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Candidate } from './likely-speakers.ts';

/** Whom a name may be one with, by what was suggested; the likeliest first. */
export function mergeCandidates(suggestions: readonly MergeSuggestion[], node: string): readonly Candidate[] {
  return suggestions.flatMap(({ entityId, intoId, reasons }) =>
    entityId === node || intoId === node
      ? [{ key: entityId === node ? intoId : entityId, reasons, stays: intoId }]
      : [],
  );
}

/** Whether one of two names can become the other: they are of one kind, or what is to go is merely described. */
export function canMerge(graph: KnowledgeGraph, node: string, into: string): boolean {
  const [kind, other] = [graph.getNodeAttribute(node, 'kind'), graph.getNodeAttribute(into, 'kind')];
  if (node === into || other === 'statement' || other === 'document') return false;
  return kind === other || kind === 'group';
}
