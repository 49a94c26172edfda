import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Passing } from './passing.ts';
import { passingPart } from './passing-part.ts';
import type { Picture } from './picture.ts';
import { reach } from './reach.ts';
import { selectedNodes } from './selection.ts';
import { lookThrough, noVia, type Via } from './via.ts';
import type { View } from './view.ts';

/** What of the picture is on the canvas. */
export interface Scene {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** How much of a tie the filters let through; null where nothing is filtered. */
  readonly weights: ReadonlyMap<string, number> | null;
  /** How many nodes the view would show as well, were there no bound to what is drawn. */
  readonly beyond: number;
  /** The lines that stand for hubs which are looked through. */
  readonly via: Via;
}

/**
 * Which nodes and ties a view shows: its kinds, what it expanded, what passes its filters, without what it took away,
 * cut down to one community or to what is around some nodes if it asks for that, no more than it draws at most, and always what it selected.
 */
export function toScene(graph: KnowledgeGraph, picture: Picture, view: View, passing: Passing | null = null): Scene {
  const hidden = new Set(view.hidden);
  const without = new Set([...view.without, ...view.through]);
  const isIn = (key: string): boolean => !without.has(key) && (!passing || passing.nodes.has(key));
  const { group } = view;
  const listed = picture.ranked.filter((key) => {
    const { kind, community } = graph.getNodeAttributes(key);
    return !hidden.has(kind) && (typeof group !== 'number' || community === group) && isIn(key);
  });
  // What is around some nodes is not known before all are there.
  const nodes = new Set(view.most === 'all' || view.around ? listed : listed.slice(0, view.most));
  const add = (key: string): void => {
    if (isIn(key)) nodes.add(key);
  };
  for (const key of view.expanded) {
    add(key);
    graph.forEachNeighbor(key, add);
  }
  for (const key of view.around?.of ?? []) add(key);
  for (const key of selectedNodes(view)) nodes.add(key);
  for (const key of nodes) picture.unfold(key);
  const ties = new Set<string>();
  const weights = passing && new Map<string, number>();
  for (const [id, tie] of picture.ties) {
    if (!nodes.has(tie.a) || !nodes.has(tie.b)) continue;
    const { edges, statements } = passingPart(passing, tie);
    // A line folded of statements gives way when each of them stands on the canvas itself.
    if (edges.length === 0 && !statements.some((statement) => !nodes.has(statement))) continue;
    ties.add(id);
    weights?.set(id, edges.length + statements.length);
  }
  const beyond = nodes.size < listed.length ? listed.filter((key) => !nodes.has(key)).length : 0;
  const whole: Scene = { nodes, ties, weights, beyond, via: noVia };
  const scene = view.around ? cutDown(whole, picture, view) : whole;
  return view.through.length === 0 ? scene : { ...scene, via: lookThrough(picture, scene, view.through, passing) };
}

/** A scene cut down to what is around some of its nodes, and to what is selected. */
function cutDown({ nodes, ties, ...rest }: Scene, picture: Picture, view: View): Scene {
  const { of, steps } = view.around!;
  const kept = reach(
    of.filter((key) => nodes.has(key)),
    steps,
    (key) =>
      (picture.tiesOf.get(key) ?? []).flatMap((id) => {
        const { a, b } = picture.ties.get(id)!;
        return ties.has(id) ? [a === key ? b : a] : [];
      }),
  );
  const most = view.most === 'all' ? kept.size : view.most;
  const ranked = kept.size > most ? picture.ranked.filter((key) => kept.has(key)).slice(0, most) : kept;
  const left = new Set([...ranked, ...of.filter((key) => nodes.has(key)), ...selectedNodes(view)]);
  const isLeft = (id: string) => left.has(picture.ties.get(id)!.a) && left.has(picture.ties.get(id)!.b);
  const beyond = [...kept].filter((key) => !left.has(key)).length;
  return { ...rest, nodes: left, ties: new Set([...ties].filter(isLeft)), beyond };
}

/** Whether there are so many ties that each must be thin. */
export const isCrowd = ({ ties }: Scene): boolean => ties.size > 1500;

/** How many statements of a node, by it, about it or in it, the scene keeps folded, of those that pass. */
export function foldedStatements(
  graph: KnowledgeGraph,
  scene: Scene,
  key: string,
  passing: Passing | null = null,
): number {
  const passes = (other: string) => !passing || passing.statements.has(other);
  return graph.filterNeighbors(
    key,
    (other, { kind }) => kind === 'statement' && !scene.nodes.has(other) && passes(other),
  ).length;
}
