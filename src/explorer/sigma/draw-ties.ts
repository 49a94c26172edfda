import { tipOutline } from '../state/tip-outline.ts';

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

/** Dashes and gaps of a line in pixels; none for a solid one. */
export const dashOf = ({ line, width }: Pick<ShownTie, 'line' | 'width'>): readonly [number, number] | undefined =>
  line === 'solid' ? undefined : line === 'dashed' ? [width * 2, width * 3] : [0.1, width * 3];

/** Draws the few ties in focus and those by way of a hub, above all others and below the nodes. */
export function drawTies(context: CanvasRenderingContext2D, ties: readonly ShownTie[]): void {
  context.lineCap = 'round';
  for (const tie of ties) {
    context.strokeStyle = tie.colour;
    context.lineWidth = tie.width;
    context.setLineDash([...(dashOf(tie) ?? [])]);
    context.beginPath();
    context.moveTo(tie.from.x, tie.from.y);
    context.lineTo(tie.to.x, tie.to.y);
    context.stroke();
    if (!tie.tip) continue;
    context.fillStyle = tie.colour;
    context.beginPath();
    for (const { x, y } of tipOutline(tie, tie.tip)) context.lineTo(x, y);
    context.closePath();
    context.fill();
  }
}
