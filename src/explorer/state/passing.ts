import type { Evidence } from '../../core/model/evidence.ts';
import { articleFacets, type Facet, facets, isArticleFacet } from './facets.ts';
import type { FilterIndex } from './filter-index.ts';
import { isFiltered } from './filters.ts';
import type { View } from './view.ts';

/** What the filters of a view let through. */
export interface Passing {
  readonly statements: ReadonlySet<string>;
  /** Of all kinds. */
  readonly nodes: ReadonlySet<string>;
  /** Edges that state a relation and that a passing place tells. */
  readonly relations: ReadonlySet<string>;
  /** Whether a place that tells a relation passes. */
  readonly passes: (evidence: Evidence) => boolean;
}

/** A bit for each facet, then one for the confidence and one for the time. */
export const bitOf = (facet: Facet): number => 1 << facets.indexOf(facet);
export const confidenceBit = 1 << facets.length;
export const periodBit = 2 << facets.length;

/** For each statement the bits of what refuses it; 0 where it passes. */
export function refusals(index: FilterIndex, view: View): Uint16Array {
  const found = new Uint16Array(index.statements.length);
  for (const facet of facets) {
    const chosen = view.filters[facet];
    if (!chosen) continue;
    const { values, of } = index.facets[facet];
    const wanted = new Set(chosen.map((value) => values.indexOf(value)));
    const bit = bitOf(facet);
    for (let i = 0; i < of.length; i++) if (!of[i]!.some((value) => wanted.has(value))) found[i]! |= bit;
  }
  const { threshold, period } = view;
  const inPeriod = createInPeriod(index, view);
  index.statements.forEach(({ confidence, doc }, i) => {
    if (threshold > 0 && confidence * 100 < threshold) found[i]! |= confidenceBit;
    if (period && !inPeriod(doc)) found[i]! |= periodBit;
  });
  return found;
}

/**
 * What a view lets through; null if it filters nothing. A statement passes if every facet has one of its values; with it
 * pass its article, who speaks and who is spoken of, and the roles of who speaks. Where only articles, time and
 * confidence are filtered, relations pass on their own.
 */
export function toPassing(index: FilterIndex, view: View): Passing | null {
  if (!isFiltered(view)) return null;
  const refused = refusals(index, view);
  const passes = createPasses(index, view);
  const statements = new Set<string>();
  const nodes = new Set<string>();
  const speakers = new Set<string>();
  index.statements.forEach(({ key, doc, speakers: by, mentioned }, i) => {
    if (refused[i] !== 0) return;
    statements.add(key);
    for (const node of [key, doc, ...by, ...mentioned]) nodes.add(node);
    for (const speaker of by) speakers.add(speaker);
  });
  const told = index.relations.filter(({ evidence }) => evidence.some(passes));
  const relations = new Set(told.map(({ key }) => key));
  const isWide = facets.every((facet) => isArticleFacet(facet) || !view.filters[facet]);
  if (isWide) {
    for (const { source, target } of told) nodes.add(source).add(target);
    for (const doc of index.articles.keys()) if (passes({ doc, confidence: 1 })) nodes.add(doc);
    for (const [key, docs] of index.loose) {
      if ([...docs].some((doc) => passes({ doc, confidence: 1 }))) nodes.add(key);
    }
  } else {
    // First the roles of the speakers, then whose roles these are.
    const roles = told.filter(({ source }) => speakers.has(source)).map(({ target }) => target);
    const reached = new Set([...speakers, ...roles]);
    for (const { source, target } of told) if (reached.has(source)) nodes.add(target);
  }
  return {
    statements,
    nodes,
    relations,
    passes: ({ doc, confidence }) => passes({ doc: `document:${doc}`, confidence }),
  };
}

interface Place {
  readonly doc: string;
  readonly confidence: number;
}

function createPasses(index: FilterIndex, view: View): (place: Place) => boolean {
  const chosen = articleFacets.filter((facet) => view.filters[facet]);
  const inPeriod = createInPeriod(index, view);
  return ({ doc, confidence }) => {
    if (confidence * 100 < view.threshold || !inPeriod(doc)) return false;
    const values = index.articles.get(doc)?.values;
    return chosen.every((facet) => values?.[facet] !== undefined && view.filters[facet]!.includes(values[facet]));
  };
}

function createInPeriod({ articles }: FilterIndex, { period }: View): (doc: string) => boolean {
  if (!period) return () => true;
  return (doc) => {
    const day = articles.get(doc)?.day;
    return day !== undefined && day >= period.from && day <= period.to;
  };
}
