import type { EntityMention } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { NodeDescription } from './describe-nodes.ts';
import type { Place } from './place.ts';
import { anchorOf, type Skeleton } from './skeleton.ts';
import { takenPlaces } from './taken-places.ts';

/** Turns of a spiral of free places by the golden angle (Vogel 1979), as wide as a statement’s place needs. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 4.4;
const GAP = 1;
const MOST_TURNS = 1_000_000;

/**
 * Places nodes where an earlier graph had them, so that a correction does not move the picture: a statement as long as it
 * stays with its speaker, everything else always. What got a new id stays where its mentions were; what is new finds a free
 * place near what it is linked to.
 */
export function keepPlaces(
  nodes: ReadonlyMap<string, NodeDescription>,
  skeleton: Skeleton,
  earlier: KnowledgeGraph,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const homeless: string[] = [];
  const taken = takenPlaces();
  /** How far along its spiral each home is full. */
  const turns = new Map<string, number>();
  for (const [key, node] of nodes) {
    if (hasItsPlace(key, node, skeleton, earlier)) settle(key, placeIn(earlier, key));
    else homeless.push(key);
  }
  const left = placesLeft(nodes, earlier);
  // Statements come last: they stand beside somebody who may be new.
  homeless.sort((a, b) => Number(isStatement(a)) - Number(isStatement(b)) || (a < b ? -1 : 1));
  for (const key of homeless) settle(key, freePlace(nodes.get(key)!.size, home(key)));
  return places;

  function settle(key: string, place: Place): void {
    places.set(key, place);
    taken.add(place, nodes.get(key)!.size);
  }

  function isStatement(key: string): boolean {
    return nodes.get(key)!.kind === 'statement';
  }

  /** Where a new node should stand: by its speaker or article, where its old self stood, else amid those it is linked to. */
  function home(key: string): Place & { readonly from: number } {
    const node = nodes.get(key)!;
    if (node.kind === 'statement') {
      const anchor = anchorOf(node, skeleton);
      return { ...(places.get(anchor) ?? { x: 0, y: 0 }), from: nodes.get(anchor)?.size ?? 0 };
    }
    const mentions = 'mentions' in node ? node.mentions : [];
    const old = mentions.map((mention) => left.get(spanKey(mention))).find((place) => place !== undefined);
    if (old) return { ...old, from: 0 };
    const around = skeleton.neighbors(key).flatMap((other) => places.get(other) ?? []);
    if (around.length === 0) return { x: 0, y: 0, from: 0 };
    const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
    return { x: sum.x / around.length, y: sum.y / around.length, from: 0 };
  }

  /** The first free place of a spiral that every home has; what is full is not asked twice. */
  function freePlace(size: number, { x, y, from }: Place & { readonly from: number }): Place {
    const spiral = `${x} ${y} ${size}`;
    for (let n = turns.get(spiral) ?? 0; n < MOST_TURNS; n += 1) {
      const distance = Math.hypot(from === 0 ? 0 : from + size + GAP, STEP * Math.sqrt(n));
      const place = rounded({
        x: x + distance * Math.cos(n * GOLDEN_ANGLE),
        y: y + distance * Math.sin(n * GOLDEN_ANGLE),
      });
      if (!taken.isFree(place, size)) continue;
      turns.set(spiral, n + 1);
      return place;
    }
    return rounded({ x, y });
  }
}

/** Where those stood who are gone, by their mentions. */
function placesLeft(nodes: ReadonlyMap<string, NodeDescription>, earlier: KnowledgeGraph): ReadonlyMap<string, Place> {
  const left = new Map<string, Place>();
  earlier.forEachNode((key, node) => {
    if (nodes.has(key) || !('mentions' in node)) return;
    for (const mention of node.mentions) left.set(spanKey(mention), { x: node.x, y: node.y });
  });
  return left;
}

const spanKey = ({ doc, start, end }: EntityMention): string => `${doc}\n${start}-${end}`;

function hasItsPlace(key: string, node: NodeDescription, skeleton: Skeleton, earlier: KnowledgeGraph): boolean {
  if (!earlier.hasNode(key)) return false;
  const before = earlier.getNodeAttributes(key);
  if (node.kind !== 'statement' || before.kind !== 'statement') return true;
  const anchorBefore =
    before.speakerId !== undefined && earlier.hasNode(before.speakerId) ? before.speakerId : `document:${before.doc}`;
  return anchorBefore === anchorOf(node, skeleton);
}

function placeIn(graph: KnowledgeGraph, key: string): Place {
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y };
}

function rounded({ x, y }: Place): Place {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
