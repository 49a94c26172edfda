import { type Facet, facets } from './facets.ts';
import type { FilterIndex } from './filter-index.ts';
import { bitOf } from './passing.ts';
import type { View } from './view.ts';

export interface FacetValue {
  readonly value: string;
  /** How many statements have it, of those that all other filters let through. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of each facet with their counts, chosen ones first, then the most frequent. `refused` is of `refusals`. */
export function facetCounts(
  index: FilterIndex,
  view: View,
  refused: Uint16Array,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const counted: (readonly [Facet, readonly FacetValue[]])[] = facets.map((facet) => {
    const { values, of } = index.facets[facet];
    const counts = new Uint32Array(values.length);
    const bit = bitOf(facet);
    for (let i = 0; i < of.length; i++) {
      if ((refused[i]! & ~bit) !== 0) continue;
      for (const value of of[i]!) counts[value]! += 1;
    }
    const chosen = new Set(view.filters[facet] ?? []);
    const list = values.map((value, n) => ({ value, count: counts[n]!, chosen: chosen.has(value) }));
    const shown = list.filter((item) => item.count > 0 || item.chosen);
    shown.sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.value < b.value ? -1 : 1));
    return [facet, shown] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, readonly FacetValue[]>;
}
