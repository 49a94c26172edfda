interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies inside of a polygon: a ray from it to the right crosses the outline an odd number of times. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach((to, i) => {
    const from = outline.at(i - 1)!;
    if (from.y > y !== to.y > y && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside;
  });
  return inside;
}
