import { isCrowd, type Scene } from './scene.ts';

/** Which nodes and ties came, went or weigh otherwise from one scene to the next; `all` where every line gets another width. */
export function sceneChange(
  before: Scene,
  after: Scene,
): 'all' | { readonly nodes: readonly string[]; readonly ties: ReadonlySet<string> } {
  if (before === after) return { nodes: [], ties: new Set() };
  if (isCrowd(before) !== isCrowd(after)) return 'all';
  const ties = new Set(apart(before.ties, after.ties));
  // Without weights a tie has its whole one, which a filter can lower.
  if (before.weights || after.weights) {
    for (const id of after.ties) {
      if (before.weights?.get(id) !== after.weights?.get(id)) ties.add(id);
    }
  }
  return { nodes: apart(before.nodes, after.nodes), ties };
}

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [
  ...[...a].filter((key) => !b.has(key)),
  ...[...b].filter((key) => !a.has(key)),
];
