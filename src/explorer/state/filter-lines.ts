import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { aroundWords } from './around-words.ts';
import { facetNames, facets } from './facets.ts';
import { formatDate } from './format-date.ts';
import { valueName } from './value-name.ts';
import type { View } from './view.ts';

/** What a view leaves out, in words, one line for each way: “Country: Norway, Ghana”. Empty if it shows all. */
export function filterLines(graph: KnowledgeGraph, view: View): readonly string[] {
  const { filters, threshold, period, without, around } = view;
  return [
    ...facets.flatMap((facet) => {
      const values = filters[facet] ?? [];
      return values.length === 0
        ? []
        : [`${facetNames[facet]}: ${values.map((value) => valueName(graph, facet, value)).join(', ')}`];
    }),
    ...(threshold > 0 ? [`Confidence of ${threshold} % or more`] : []),
    ...(period ? [`From ${formatDate(period.from)} to ${formatDate(period.to)}`] : []),
    ...(around ? [aroundWords(graph, around)] : []),
    ...(without.length > 0 ? [`${without.length} hidden`] : []),
  ];
}
