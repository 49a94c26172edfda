import type { GraphNode } from '../../core/model/graph.ts';
import type { Box } from './box.ts';
import { nameStyle } from './name-style.ts';
import type { Palette } from './palette.ts';
import { type NameToPlace, placeNames } from './place-names.ts';

/** A node on the screen, in CSS pixels. */
export interface ShownNode {
  readonly key: string;
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly forced: boolean;
  readonly faded: boolean;
  /** Whether its name belongs on the left: it stands to the left of what it belongs to. */
  readonly leftFirst: boolean;
}

/** A name with its place: its left end and its middle. */
export interface WrittenName {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Writes the names of nodes, and inside large ones their sign: a country's code, a statement's quotation mark. Returns
 * the room that is taken: by names, by nodes, and by what covers the canvas.
 */
export function drawNames(
  context: CanvasRenderingContext2D,
  shown: readonly ShownNode[],
  palette: Palette,
  window: { width: number; height: number },
  covered: readonly Box[],
): readonly Box[] {
  const taken = shown
    .filter(({ faded }) => !faded)
    .map(({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
    .concat(covered);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const item of shown) drawSign(context, item, palette);
  for (const { text, font, colour, x, y } of writtenNames(context, shown, palette, window, covered)) {
    context.font = font;
    context.lineWidth = 4;
    context.strokeStyle = palette.paper;
    context.strokeText(text, x, y + 1);
    context.fillStyle = colour;
    context.fillText(text, x, y + 1);
    taken.push({ left: x, right: x + measure(context, font, text), top: y - 10, bottom: y + 10 });
  }
  return taken;
}

/** The names that find a place, the most important last, so that a forced name lies above those it covers. */
export function writtenNames(
  context: CanvasRenderingContext2D,
  shown: readonly ShownNode[],
  palette: Palette,
  window: { width: number; height: number },
  covered: readonly Box[] = [],
): readonly WrittenName[] {
  const styles = new Map(
    shown.map((item) => [item.key, nameStyle(item.node, item.forced, window.width < 560 ? 0.88 : 1)]),
  );
  const wanted = shown.filter((item) => !item.faded && (item.forced || item.radius >= 2.2));
  const names = wanted.map((item): NameToPlace => {
    const style = styles.get(item.key)!;
    return { ...item, width: () => measure(context, style.font, style.text) + 2, height: style.size + 5 };
  });
  const byKey = new Map(wanted.map((item) => [item.key, item]));
  return placeNames(names, window, covered)
    .toReversed()
    .map(({ key, x, y }) => {
      const { text, font, quiet } = styles.get(key)!;
      return { text, font, x, y, colour: quiet && !byKey.get(key)!.forced ? palette.muted : palette.ink };
    });
}

/** Forgets the measured widths: the fonts have come. */
export const forgetWidths = (): void => widths.clear();

const widths = new Map<string, number>();

/** The width of a text, in pixels. */
export function measure(context: CanvasRenderingContext2D, font: string, text: string): number {
  const id = `${font}\n${text}`;
  const known = widths.get(id);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 5000) widths.clear();
  widths.set(id, width);
  return width;
}

/** What is written on a node of this radius, centred, so far down from its middle; undefined where nothing is. */
export function signOf(
  node: GraphNode,
  radius: number,
): { readonly text: string; readonly font: string; readonly down: number } | undefined {
  if (node.kind === 'country' && node.code !== undefined && radius >= 6.5) {
    const font = `700 ${radius * 0.92}px "Libre Franklin Variable", system-ui, sans-serif`;
    return { text: node.code.slice(0, 2), font, down: radius * 0.07 };
  }
  if (node.kind === 'statement' && radius >= 7) {
    return { text: '“', font: `700 ${radius * 2}px "Newsreader Variable", Georgia, serif`, down: radius * 0.6 };
  }
  return undefined;
}

function drawSign(context: CanvasRenderingContext2D, { node, x, y, radius, faded }: ShownNode, palette: Palette): void {
  const sign = signOf(node, radius);
  if (!sign) return;
  context.save();
  context.globalAlpha = faded ? 0.5 : 1;
  context.fillStyle = palette.paper;
  context.textAlign = 'center';
  context.font = sign.font;
  context.fillText(sign.text, x, y + sign.down);
  context.restore();
}
