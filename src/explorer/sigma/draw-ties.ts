interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line on the screen, in CSS pixels. */
export interface ShownTie {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  /** Doubtful ties are dashed, those by way of a hub dotted. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly colour: string;
  /** Where a tie goes one way, the rim of the node that it points to. */
  readonly tip?: Point | undefined;
  /** What the tie is, in words. */
  readonly label?: string | undefined;
}

/** Draws the few ties in focus and those by way of a hub, above all others and below the nodes. */
export function drawTies(context: CanvasRenderingContext2D, ties: readonly ShownTie[]): void {
  context.lineCap = 'round';
  for (const { from, to, width, line, colour, tip } of ties) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(line === 'dashed' ? [width * 2, width * 3] : line === 'dotted' ? [0.1, width * 3] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    if (tip) drawTip(context, { from, to, tip, width, colour });
  }
}

/** The head of an arrow, as wide as the line allows and no wider than it must be. */
function drawTip(
  context: CanvasRenderingContext2D,
  { from, to, tip, width, colour }: Required<Pick<ShownTie, 'from' | 'to' | 'width' | 'colour'>> & { tip: Point },
): void {
  const isForth = Math.hypot(to.x - tip.x, to.y - tip.y) < Math.hypot(from.x - tip.x, from.y - tip.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x) + (isForth ? 0 : Math.PI);
  const half = 3.2 + width * 0.7;
  const length = half * 2;
  context.save();
  context.translate(tip.x, tip.y);
  context.rotate(angle);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, -half);
  context.lineTo(-length, half);
  context.closePath();
  context.fill();
  context.restore();
}
