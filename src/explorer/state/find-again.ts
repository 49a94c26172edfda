import type { GraphNode, KnowledgeGraph, NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';

type Place = Span & { readonly doc: string };

/** The key under which a graph has a node now: its own, or that of whom it was merged into, or of what it became. */
export function findAgain(graph: KnowledgeGraph, key: string): string | undefined {
  if (graph.hasNode(key)) return key;
  const { corrections = [], uncorrected } = graph.getAttributes();
  const decision = corrections.find(
    (one) => (one.kind === 'merge' || one.kind === 'retype' || one.kind === 'reject-entity') && one.entity.id === key,
  );
  if (decision?.kind === 'reject-entity') return undefined;
  const anchor = decision && 'entity' in decision ? decision.entity.anchor : undefined;
  const places = uncorrected?.entities.find(({ id }) => id === key)?.mentions ?? (anchor ? [anchor] : []);
  return bearerOf(graph, places, decision?.kind === 'retype' ? decision.newKind : kindOf(key));
}

/** The name that a graph takes these words of the articles for, or most of them; of equal ones that of a kind. */
export function bearerOf(graph: KnowledgeGraph, places: readonly Place[], kind: NodeKind): string | undefined {
  const wanted = new Set(places.map(placeKey));
  let best: string | undefined;
  let most = 0;
  graph.forEachNode((key, node) => {
    const borne = mentionsOf(node).filter((mention) => wanted.has(placeKey(mention))).length;
    // A title and who is called by it are at the same place.
    const score = borne + (node.kind === kind ? 0.5 : 0);
    if (2 * borne < wanted.size || borne === 0 || score <= most) return;
    most = score;
    best = key;
  });
  return best;
}

/** The kind that a key tells: `person:anna-lind`. */
export const kindOf = (key: string): NodeKind => key.slice(0, key.indexOf(':')) as NodeKind;

/** Where the articles mention a node; an article and a statement are not mentioned. */
export const mentionsOf = (node: GraphNode) => ('mentions' in node ? node.mentions : []);

const placeKey = ({ doc, start, end }: Place): string => `${doc}\n${start}-${end}`;
