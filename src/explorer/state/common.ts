import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Count } from './facts.ts';
import type { Passing } from './passing.ts';
import { passingPart } from './passing-part.ts';
import type { Picture, Tie } from './picture.ts';

/** The ties between any two of several nodes, of which the filters let something through, the weightiest first. */
export function tiesAmong(picture: Picture, keys: readonly string[], passing: Passing | null = null): readonly Tie[] {
  const found: { tie: Tie; weight: number }[] = [];
  const among = new Set(keys);
  for (const key of among) picture.unfold(key);
  for (const key of among) {
    for (const id of picture.tiesOf.get(key) ?? []) {
      const tie = picture.ties.get(id)!;
      // Each tie is met at both of its ends.
      if (tie.a !== key || !among.has(tie.b)) continue;
      const weight = weightOf(tie, passing);
      if (weight > 0) found.push({ tie, weight });
    }
  }
  return found.sort((x, y) => y.weight - x.weight || (x.tie.id < y.tie.id ? -1 : 1)).map(({ tie }) => tie);
}

/**
 * The names that two or more of several nodes are tied to, with how many of them; first those that tie the most, of
 * equals those whose ties weigh more.
 */
export function inCommon(
  graph: KnowledgeGraph,
  picture: Picture,
  keys: readonly string[],
  passing: Passing | null = null,
): readonly Count[] {
  const among = new Set(keys);
  const counts = new Map<string, { count: number; weight: number }>();
  for (const key of among) {
    picture.unfold(key);
    for (const id of picture.tiesOf.get(key) ?? []) {
      const tie = picture.ties.get(id)!;
      const other = tie.a === key ? tie.b : tie.a;
      const { kind } = graph.getNodeAttributes(other);
      if (among.has(other) || kind === 'statement' || kind === 'document') continue;
      const weight = weightOf(tie, passing);
      if (weight === 0) continue;
      const sum = counts.get(other) ?? { count: 0, weight: 0 };
      counts.set(other, { count: sum.count + 1, weight: sum.weight + weight });
    }
  }
  return [...counts]
    .filter(([, { count }]) => count > 1)
    .sort(([a, x], [b, y]) => y.count - x.count || y.weight - x.weight || (a < b ? -1 : 1))
    .map(([key, { count }]) => ({ key, count }));
}

/** The statements behind the ties among several nodes, each once. */
export function statementsAmong(picture: Picture, keys: readonly string[]): readonly string[] {
  return [...new Set(tiesAmong(picture, keys).flatMap(({ statements }) => statements))];
}

function weightOf(tie: Tie, passing: Passing | null): number {
  const { edges, statements } = passingPart(passing, tie);
  return edges.length + statements.length;
}
