import type { Pull, Unarranged } from '../../core/5-graph/arrange-nodes.ts';
import { GAP, sunflowerRadius } from '../../core/5-graph/place-nodes.ts';
import { RELATION, STATEMENT } from '../../core/5-graph/skeleton.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { toAddress } from './address.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';
import { firstView, type View } from './view.ts';

/** All of a view that an arrangement follows from, as an address: what is shown, and what is pinned. */
export function recipeOf(view: View): string {
  const { hidden, expanded, filters, threshold, period, without, through, around, most, group, pins } = view;
  const shown = { hidden, expanded, filters, threshold, period, without, through, around, most, group, pins };
  return toAddress({ ...firstView, ...shown });
}

/**
 * What there is to arrange in a scene: its names and articles with the room that they and their unfolded statements need,
 * from where the graph has them or the reader pinned them, and the pull of its ties.
 */
export function toArrange(
  graph: KnowledgeGraph,
  picture: Picture,
  scene: Scene,
  { pins }: View,
): { readonly nodes: readonly Unarranged[]; readonly pulls: readonly Pull[] } {
  const pinned = new Map(pins.map((pin) => [pin.key, pin]));
  const petals = new Map<string, number>();
  const keys = [...scene.nodes].sort().filter((key) => {
    const node = graph.getNodeAttributes(key);
    if (node.kind !== 'statement') return true;
    if (node.speakerId !== undefined) petals.set(node.speakerId, (petals.get(node.speakerId) ?? 0) + 1);
    return false;
  });
  const nodes = keys.map((key): Unarranged => {
    const { x, y, size } = pinned.get(key)
      ? { ...graph.getNodeAttributes(key), ...pinned.get(key) }
      : graph.getNodeAttributes(key);
    const around = petals.get(key);
    const room = (around === undefined ? size : sunflowerRadius(size, around + 1)) + GAP;
    return { key, x, y, room, isPinned: pinned.has(key) };
  });
  const isThere = new Set(keys);
  const pulls = [...scene.ties].sort().flatMap((id): Pull[] => {
    const { a, b, edges, statements } = picture.ties.get(id)!;
    if (!isThere.has(a) || !isThere.has(b)) return [];
    return [{ a, b, weight: edges.length * RELATION + statements.length * STATEMENT }];
  });
  return { nodes, pulls };
}
