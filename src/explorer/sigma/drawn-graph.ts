import { UndirectedGraph } from 'graphology';
import type { Picture } from '../state/picture.ts';
import type { Scene } from '../state/scene.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The graph that Sigma draws: nodes with their places, and ties. It knows no more than was shown, and no names. */
export type DrawnGraph = UndirectedGraph<Point>;

/** The graph of a scene, each node where `placeOf` says. */
export function drawScene(picture: Picture, scene: Scene, placeOf: (key: string) => Point): DrawnGraph {
  const drawn: DrawnGraph = new UndirectedGraph<Point>();
  addToDrawn(drawn, picture, scene, scene, placeOf);
  return drawn;
}

/** Adds those nodes and ties that are in the scene and not yet drawn. */
export function addToDrawn(
  drawn: DrawnGraph,
  picture: Picture,
  scene: Scene,
  { nodes, ties }: { readonly nodes: Iterable<string>; readonly ties: Iterable<string> },
  placeOf: (key: string) => Point,
): void {
  for (const key of nodes) if (scene.nodes.has(key) && !drawn.hasNode(key)) drawn.addNode(key, { ...placeOf(key) });
  for (const id of ties) {
    if (!scene.ties.has(id) || drawn.hasEdge(id)) continue;
    const { a, b } = picture.ties.get(id)!;
    drawn.addUndirectedEdgeWithKey(id, a, b);
  }
}
