import { neighboursIn } from './neighbours.ts';
import type { Picture, Tie } from './picture.ts';
import type { Scene } from './scene.ts';

/** What the eye is led to: a node with its neighbours, or a pair with the way between them. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  /** The nodes that keep their colour; null when all of them do. */
  readonly lit: ReadonlySet<string> | null;
}

const noFocus: Focus = { nodes: new Set(), lit: null };

/** The focus on one node, its visible neighbours lit with it, or on several nodes alone. */
export function focusOn(keys: readonly string[], picture: Picture, scene: Scene): Focus {
  if (keys.length === 0) return noFocus;
  const lit = new Set(keys);
  if (keys.length === 1) {
    for (const other of neighboursIn(picture, scene, keys[0]!)) lit.add(other);
  }
  return { nodes: new Set(keys), lit };
}

/** Whether a tie belongs to the focus: one of the node's own, or one between two of several. */
export function isInFocus({ nodes }: Focus, { a, b }: Pick<Tie, 'a' | 'b'>): boolean {
  return nodes.size > 1 ? nodes.has(a) && nodes.has(b) : nodes.has(a) || nodes.has(b);
}
