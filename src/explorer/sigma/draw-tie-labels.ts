import type { Box } from './box.ts';
import { measure } from './draw-names.ts';
import type { ShownTie } from './draw-ties.ts';
import type { Palette } from './palette.ts';
import { type PlacedLabel, placeTieLabels } from './place-tie-labels.ts';

export const TIE_FONT = 'italic 430 13.5px "Newsreader Variable", Georgia, serif';
const HEIGHT = 18;

/** Writes on lines what they are, as far as names and nodes leave room. */
export function drawTieLabels(
  context: CanvasRenderingContext2D,
  ties: readonly ShownTie[],
  taken: readonly Box[],
  { ink, paper }: Pick<Palette, 'ink' | 'paper'>,
  window: { width: number; height: number },
): void {
  context.font = TIE_FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.setLineDash([]);
  for (const { text, x, y } of writtenTieLabels(context, ties, taken, window)) {
    context.strokeStyle = paper;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }
  context.textAlign = 'start';
}

/** The words of lines that find a place. */
export function writtenTieLabels(
  context: CanvasRenderingContext2D,
  ties: readonly ShownTie[],
  taken: readonly Box[],
  window: { width: number; height: number },
): readonly PlacedLabel[] {
  const labels = ties.flatMap(({ label, from, to }) =>
    label ? [{ text: label, width: measure(context, TIE_FONT, label) + 6, height: HEIGHT, from, to }] : [],
  );
  return placeTieLabels(labels, taken, window);
}
