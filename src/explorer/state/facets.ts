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

/** The facets in a fixed order, so that equal choices are written alike. */
export function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  const chosen = { ...filters, [facet]: [...new Set(values)].sort() };
  return Object.fromEntries(facets.flatMap((name) => (chosen[name]?.length ? [[name, chosen[name]]] : [])));
}
