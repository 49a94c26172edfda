interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** The line nearest to a point, if it comes within `reach` pixels. */
export function tieNear(point: Point, reach: number, lines: () => Iterable<Line>): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const { id, from, to } of lines()) {
    const away = distance(point, from, to);
    if (away < least) {
      least = away;
      best = id;
    }
  }
  return best;
}

function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
