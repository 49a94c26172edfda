import type { Tie } from '../state/picture.ts';
import { type TieWords, tieWords } from '../state/tie-words.ts';
import { shorten } from '../state/words.ts';
import type { Situation } from './looks.ts';

/** Finds the words of ties once, as long as the graph is the same and the filters let the same through. */
export function createTieWords(now: () => Pick<Situation, 'graph' | 'passing'>) {
  const known = new Map<string, TieWords>();
  let { graph, passing } = now();
  return {
    of(tie: Tie): TieWords {
      if (now().passing !== passing || now().graph !== graph) known.clear();
      ({ graph, passing } = now());
      const words = known.get(tie.id) ?? tieWords(graph, tie, passing);
      known.set(tie.id, words);
      return words;
    },
    via: (hubs: readonly string[]): string =>
      `via ${hubs.map((hub) => shorten(now().graph.getNodeAttribute(hub, 'label'), 30)).join(', ')}`,
  };
}
