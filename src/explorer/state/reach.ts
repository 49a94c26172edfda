/** All that can be reached from `keys` in so many steps, they themselves with it. Breadth first: every node is seen once. */
export function reach(
  keys: Iterable<string>,
  steps: number,
  neighbours: (key: string) => Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(keys);
  let front: readonly string[] = [...reached];
  for (let step = 0; step < steps; step++) {
    const next: string[] = [];
    for (const key of front) {
      for (const other of neighbours(key)) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    front = next;
  }
  return reached;
}
