/** A line on the screen, in CSS pixels. */
export interface ShownTie {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  /** Doubtful ties are dashed. */
  readonly dashed: boolean;
}

/** Draws the few ties in focus, above all others and below the nodes. */
export function drawTies(context: CanvasRenderingContext2D, ties: readonly ShownTie[], colour: string): void {
  context.strokeStyle = colour;
  context.lineCap = 'round';
  for (const { from, to, width, dashed } of ties) {
    context.lineWidth = width;
    context.setLineDash(dashed ? [width * 2, width * 3] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}
