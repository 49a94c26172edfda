import type { Passing } from './passing.ts';
import { passingPart } from './passing-part.ts';
import { type Picture, tieId } from './picture.ts';

/** A line between two names that nothing ties directly, but both of which a hub ties that is looked through. */
interface ViaTie {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly hubs: readonly string[];
}

/** A hub that is looked through: how many names on the canvas it ties, and between how many of these lines are drawn. */
export interface LookedThrough {
  readonly hub: string;
  readonly names: number;
  readonly linked: number;
}

export interface Via {
  readonly ties: ReadonlyMap<string, ViaTie>;
  readonly hubs: readonly LookedThrough[];
}

/** So many lines stand for one hub; more would be the cobweb that looking through is to clear away. */
export const MOST_VIA = 36;

export const noVia: Via = { ties: new Map(), hubs: [] };

/**
 * The lines that stand for hubs which are not among the nodes: between any two names that a hub ties and nothing ties
 * directly, first those it ties the most. Two hubs in a row are no way.
 */
export function lookThrough(
  picture: Picture,
  { nodes, ties }: { readonly nodes: ReadonlySet<string>; readonly ties: ReadonlySet<string> },
  through: readonly string[],
  passing: Passing | null = null,
): Via {
  const found = new Map<string, ViaTie>();
  const hubs: LookedThrough[] = [];
  for (const hub of through) {
    if (nodes.has(hub)) continue;
    const names = neighboursByWeight(picture, nodes, hub, passing);
    const linked = new Set<string>();
    let drawn = 0;
    // Sorted by weight, a pair weighs what the later of the two weighs.
    for (let later = 1; later < names.length && drawn < MOST_VIA; later++) {
      for (let earlier = 0; earlier < later && drawn < MOST_VIA; earlier++) {
        const [a, b] = [names[earlier]!, names[later]!].sort() as [string, string];
        linked.add(a).add(b);
        const id = tieId(a, b);
        if (ties.has(id)) continue;
        found.set(id, { id, a, b, hubs: [...(found.get(id)?.hubs ?? []), hub] });
        drawn += 1;
      }
    }
    hubs.push({ hub, names: names.length, linked: linked.size });
  }
  return { ties: found, hubs };
}

function neighboursByWeight(
  picture: Picture,
  nodes: ReadonlySet<string>,
  hub: string,
  passing: Passing | null,
): readonly string[] {
  picture.unfold(hub);
  const weights = new Map<string, number>();
  for (const id of picture.tiesOf.get(hub) ?? []) {
    const tie = picture.ties.get(id)!;
    const other = tie.a === hub ? tie.b : tie.a;
    if (!nodes.has(other)) continue;
    const { edges, statements } = passingPart(passing, tie);
    const weight = edges.length + statements.length;
    if (weight > 0) weights.set(other, weight);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}
