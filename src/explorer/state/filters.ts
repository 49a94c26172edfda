import type { Period, View } from './view.ts';

/** What statements can be chosen by, in the order in which the panel shows it. */
export const facets = [
  'country',
  'organization',
  'role',
  'directness',
  'polarity',
  'document',
  'publisher',
  'language',
] as const;

export type Facet = (typeof facets)[number];

/** The chosen values of each facet, sorted; a facet without choice is absent. Values are node keys where they are nodes. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const facetNames: Readonly<Record<Facet, string>> = {
  country: 'Country',
  organization: 'Organization',
  role: 'Role',
  directness: 'Wording',
  polarity: 'Said as',
  document: 'Article',
  publisher: 'Publisher',
  language: 'Language',
};

/** Facets that tell of the article; the others tell of a statement and say nothing of where a role is told. */
export const articleFacets = ['document', 'publisher', 'language'] as const satisfies readonly Facet[];

export type ArticleFacet = (typeof articleFacets)[number];

export const isArticleFacet = (facet: Facet): facet is ArticleFacet =>
  (articleFacets as readonly Facet[]).includes(facet);

/** Whether the values of a facet are keys of nodes, `country:VN`. */
export const isNodeFacet = (facet: Facet): boolean =>
  facet === 'country' || facet === 'organization' || facet === 'role' || facet === 'document';

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

/** The facets in a fixed order, so that equal choices are written alike. */
export function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  const chosen = { ...filters, [facet]: [...new Set(values)].sort() };
  return Object.fromEntries(facets.flatMap((name) => (chosen[name]?.length ? [[name, chosen[name]]] : [])));
}
