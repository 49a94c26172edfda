import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Passing } from '../state/passing.ts';
import type { Tie } from '../state/picture.ts';
import { type TieWords, tieWords } from '../state/tie-words.ts';
import { shorten } from '../state/words.ts';

/** Finds the words of ties once, as long as the filters let the same through. */
export function createTieWords(graph: KnowledgeGraph, now: () => { readonly passing: Passing | null }) {
  const known = new Map<string, TieWords>();
  let passing: Passing | null = null;
  return {
    of(tie: Tie): TieWords {
      if (now().passing !== passing) known.clear();
      ({ passing } = now());
      const words = known.get(tie.id) ?? tieWords(graph, tie, passing);
      known.set(tie.id, words);
      return words;
    },
    via: (hubs: readonly string[]): string =>
      `via ${hubs.map((hub) => shorten(graph.getNodeAttribute(hub, 'label'), 30)).join(', ')}`,
  };
}
