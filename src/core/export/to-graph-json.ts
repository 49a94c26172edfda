import type { KnowledgeGraph } from '../model/graph.ts';
import { jsonLine } from './json-line.ts';

/**
 * Writes a graph as graphology's JSON (`Graph.from` reads it), nodes, edges and attributes sorted by key, one node or
 * edge a line: the same graph gives the same text, and a change shows as the lines that changed.
 */
export function toGraphJson(graph: KnowledgeGraph): string {
  const { options, attributes, nodes, edges } = graph.export();
  const list = (items: readonly { readonly key: string }[]) =>
    [...items]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((item) => `\n${jsonLine(sorted(item))}`)
      .join(',');
  return [
    `{"attributes":${jsonLine(sorted(attributes))},`,
    `"options":${jsonLine(sorted(options))},`,
    `"nodes":[${list(nodes as { key: string }[])}],`,
    `"edges":[${list(edges as { key: string }[])}]}`,
    '',
  ].join('\n');
}

/** Sorts keys all the way down, but keeps `key`, `source` and `target` in front, where the eye looks for them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function rank(key: string): number {
  const at = ['key', 'source', 'target'].indexOf(key);
  return at < 0 ? 3 : at;
}
