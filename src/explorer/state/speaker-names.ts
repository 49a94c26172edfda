import type { KnowledgeGraph } from '../../core/model/graph.ts';

/** Keys of those who make a statement, in the order of their lines. */
export function speakerKeys(graph: KnowledgeGraph, statement: string): readonly string[] {
  const speakers: string[] = [];
  graph.forEachInEdge(statement, (_, __, speaker, ___, { kind }) => {
    if (kind !== 'statement') speakers.push(speaker);
  });
  return speakers;
}

/** Keys of those who make a statement, the one whom the text names first in front. */
export function speakersOfStatement(graph: KnowledgeGraph, statement: string): readonly string[] {
  const node = graph.getNodeAttributes(statement);
  const first = node.kind === 'statement' ? node.speakerId : undefined;
  return [...speakerKeys(graph, statement)].sort((a, b) => Number(b === first) - Number(a === first));
}

/** “Ada Falk, Lou Berg”; nothing where the text tells nobody. */
export function speakerNames(graph: KnowledgeGraph, statement: string): string | undefined {
  const names = speakersOfStatement(graph, statement).map((key) => graph.getNodeAttribute(key, 'label'));
  if (names.length > 0) return names.join(', ');
  const node = graph.getNodeAttributes(statement);
  return node.kind === 'statement' ? node.speaker : undefined;
}
