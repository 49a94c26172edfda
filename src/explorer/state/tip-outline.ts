interface Point {
  readonly x: number;
  readonly y: number;
}

/** The head of an arrow at `tip`, as wide as its line allows and no wider than it must be: its point and two corners. */
export function tipOutline(
  { from, to, width }: { readonly from: Point; readonly to: Point; readonly width: number },
  tip: Point,
): readonly [Point, Point, Point] {
  const isForth = Math.hypot(to.x - tip.x, to.y - tip.y) < Math.hypot(from.x - tip.x, from.y - tip.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x) + (isForth ? 0 : Math.PI);
  const half = 3.2 + width * 0.7;
  const corner = (side: number): Point => ({
    x: tip.x - 2 * half * Math.cos(angle) - side * half * Math.sin(angle),
    y: tip.y - 2 * half * Math.sin(angle) + side * half * Math.cos(angle),
  });
  return [tip, corner(-1), corner(1)];
}
