/** A line on the screen, in CSS pixels. */
export interface ShownTie {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  /** Doubtful ties are dashed, those by way of a hub dotted. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly colour: string;
}

/** Draws the few ties in focus and those by way of a hub, above all others and below the nodes. */
export function drawTies(context: CanvasRenderingContext2D, ties: readonly ShownTie[]): void {
  context.lineCap = 'round';
  for (const { from, to, width, line, colour } of ties) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(line === 'dashed' ? [width * 2, width * 3] : line === 'dotted' ? [0.1, width * 3] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}
