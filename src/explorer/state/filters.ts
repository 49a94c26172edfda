import { type Facet, withValues } from './facets.ts';
import type { Period, View } from './view.ts';

/** Adds a value to the choice of its facet, or takes it out. */
export function toggleValue(view: View, facet: Facet, value: string): View {
  const chosen = view.filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...view, filters: withValues(view.filters, facet, next) };
}

export const clearFacet = (view: View, facet: Facet): View => ({
  ...view,
  filters: withValues(view.filters, facet, []),
});

export const setThreshold = (view: View, percent: number): View => ({
  ...view,
  threshold: Math.max(0, Math.min(100, Math.round(percent))),
});

/** Sets the time window, its ends in either order. */
export function setPeriod(view: View, period: Period | null): View {
  if (!period) return { ...view, period };
  const [from, to] = [period.from, period.to].sort() as [string, string];
  return { ...view, period: { from, to } };
}

/** Lets everything through again; what is hidden by kind or by name stays hidden. */
export const clearFilters = (view: View): View => ({ ...view, filters: {}, threshold: 0, period: null });

export const isFiltered = (view: View): boolean =>
  Object.keys(view.filters).length > 0 || view.threshold > 0 || view.period !== null;
