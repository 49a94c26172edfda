import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';

/** The nodes that lines of the scene tie to one: straight, or by way of a hub that is looked through. */
export function neighboursIn(picture: Picture, { ties, via }: Scene, key: string): readonly string[] {
  const straight = (picture.tiesOf.get(key) ?? []).flatMap((id) => (ties.has(id) ? (picture.ties.get(id) ?? []) : []));
  const through = [...via.ties.values()].filter(({ a, b }) => a === key || b === key);
  return [...straight, ...through].map(({ a, b }) => (a === key ? b : a));
}
