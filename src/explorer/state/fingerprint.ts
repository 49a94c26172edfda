import type { KnowledgeGraph } from '../../core/model/graph.ts';

/** A short mark of what a graph holds, whatever was corrected in it: FNV-1a over the sorted keys of its nodes, in base 36. */
export function fingerprint(graph: KnowledgeGraph): string {
  let hash = 0x811c9dc5;
  for (const key of keysBefore(graph).sort()) {
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The keys that the graph would have without the decisions of the reader. */
function keysBefore(graph: KnowledgeGraph): string[] {
  const { uncorrected } = graph.getAttributes();
  if (!uncorrected) return graph.nodes();
  const keys = new Set(graph.nodes());
  for (const key of uncorrected.without.entities) keys.delete(key);
  for (const { id } of [...uncorrected.entities, ...uncorrected.statements]) keys.add(id);
  return [...keys];
}
