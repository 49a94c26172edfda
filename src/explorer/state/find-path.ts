import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';

/**
 * The nodes of a shortest way between two, both ends included, over the ties that the scene shows; of equal ways the
 * one whose ties weigh more at each step. Empty if there is none. Breadth first: every tie is seen once.
 */
export function findPath(picture: Picture, scene: Scene, from: string, to: string): readonly string[] {
  const cameFrom = new Map<string, string>([[from, from]]);
  let front = [from];
  while (front.length > 0 && !cameFrom.has(to)) {
    const next: string[] = [];
    for (const key of front) {
      for (const other of neighbours(picture, scene, key)) {
        if (cameFrom.has(other)) continue;
        cameFrom.set(other, key);
        next.push(other);
      }
    }
    front = next;
  }
  if (!cameFrom.has(to)) return [];
  const path = [to];
  while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!);
  return path;
}

/** The neighbours of a node, those most strongly tied to it first. */
function neighbours(picture: Picture, scene: Scene, key: string): readonly string[] {
  return (picture.tiesOf.get(key) ?? [])
    .filter((id) => scene.ties.has(id))
    .map((id) => picture.ties.get(id)!)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ a, b }) => (a === key ? b : a));
}
