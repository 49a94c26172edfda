import type { Palette } from './palette.ts';

/** A pinned node on the screen, in CSS pixels. */
export interface PinMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Draws the head of a pin at the shoulder of each pinned node. */
export function drawPins(
  context: CanvasRenderingContext2D,
  pins: readonly PinMark[],
  { ink, paper }: Pick<Palette, 'ink' | 'paper'>,
): void {
  context.setLineDash([]);
  for (const { x, y, radius } of pins) {
    const reach = Math.max(4, radius) * Math.SQRT1_2;
    context.beginPath();
    context.arc(x + reach, y - reach, 3.4, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.strokeStyle = paper;
    context.lineWidth = 2;
    context.stroke();
    context.fill();
  }
}
