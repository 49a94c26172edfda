import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { fromAddress } from './address.ts';
import { facets, isNodeFacet, withValues } from './facets.ts';
import { findAgain } from './find-again.ts';
import { selectedNodes, toSelection } from './selection.ts';
import type { View } from './view.ts';

/** The key that a node has in another graph; undefined if it is not there. */
export type Find = (key: string) => string | undefined;

/** Takes a view over to another graph, in which nodes may have another key or be gone. */
export function moveView(view: View, find: Find): View {
  const keys = (list: readonly string[]) => [...new Set(list.flatMap((key) => find(key) ?? []))].sort();
  let { filters } = view;
  for (const facet of facets.filter(isNodeFacet)) filters = withValues(filters, facet, keys(filters[facet] ?? []));
  const article = view.article && find(view.article.doc) ? view.article : null;
  const of = keys(view.around?.of ?? []);
  // What was merged into a name on the canvas does not take it away.
  const stays = (key: string) => find(key) === key;
  return {
    ...view,
    article,
    filters,
    selection: toSelection(keys(selectedNodes(view))),
    expanded: keys(view.expanded),
    around: view.around && of.length > 0 ? { ...view.around, of } : null,
    pins: view.pins.filter(({ key }) => stays(key)),
    without: view.without.filter(stays),
    through: view.through.filter(stays),
  };
}

/** The view that an address asks a graph for, wherever corrections have moved what it names. */
export function viewAt(graph: KnowledgeGraph, hash: string): View {
  const find = (key: string) => findAgain(graph, key);
  return moveView(
    fromAddress(hash, (key) => find(key) !== undefined),
    find,
  );
}
