import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { type Facet, isNodeFacet } from './facets.ts';

const words: Readonly<Record<string, string>> = {
  direct: 'Quoted',
  indirect: 'Reported',
  mixed: 'Partly quoted',
  asserted: 'Asserted',
  denied: 'Denied',
  asked: 'Asked',
};

/** What to call a value of a facet: the name of its node, or a plain word for it. */
export function valueName(graph: KnowledgeGraph, facet: Facet, value: string): string {
  if (isNodeFacet(facet)) return graph.hasNode(value) ? graph.getNodeAttribute(value, 'label') : value;
  if (facet === 'language') return languageName(value);
  return facet === 'publisher' ? value : (words[value] ?? value);
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A code that no language has is shown as it is. */
function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
