import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Around } from './view.ts';
import { shorten } from './words.ts';

const distances = ['only', 'one step around', 'two steps around'] as const;

/** What a canvas is cut down to: “one step around Anna Lind”, “only 5 names”. */
export function aroundWords(graph: KnowledgeGraph, { of, steps }: Around): string {
  const [one, ...rest] = of;
  const names =
    one === undefined || rest.length > 0 ? `${of.length} names` : shorten(graph.getNodeAttribute(one, 'label'), 40);
  return `${distances[steps]} ${names}`;
}
