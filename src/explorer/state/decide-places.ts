import type { NewCorrection } from '../../core/corrections/correction-id.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { mentionsOf } from './find-again.ts';
import type { Place } from './mention-forms.ts';
import { anchorIn, refer } from './refer.ts';

/** Whom words of the articles mean after all. */
export type Meaning = { readonly name: string } | { readonly node: string } | 'nobody';

/** The decisions that give words of the articles another meaning: those of one name together, the whole of a name as such. */
export function decidePlaces(graph: KnowledgeGraph, places: readonly Place[], meaning: Meaning): NewCorrection[] {
  const byName = new Map<string, Place[]>();
  for (const place of places) byName.set(place.of, [...(byName.get(place.of) ?? []), place]);
  return [...byName].flatMap(([key, taken]): NewCorrection[] => {
    const node = graph.getNodeAttributes(key);
    const entity = refer(graph, key);
    const isWhole = taken.length === mentionsOf(node).length;
    const mentions = taken.map((place) => anchorIn(graph, place));
    if (meaning === 'nobody') {
      if (isWhole) return [{ kind: 'reject-entity', entity }];
      return mentions.map((mention) => ({ kind: 'reject-mention', entity, mention }));
    }
    if ('name' in meaning) return [{ kind: 'split', entity, mentions, name: meaning.name.trim() }];
    const into = refer(graph, meaning.node);
    const isOneKind = node.kind === graph.getNodeAttribute(meaning.node, 'kind');
    return [isWhole && isOneKind ? { kind: 'merge', entity, into } : { kind: 'move', entity, mentions, into }];
  });
}
