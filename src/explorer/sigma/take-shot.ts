import type Sigma from 'sigma';
import type { Shot, ShotLine, ShotMark } from '../state/shot.ts';
import type { Box } from './box.ts';
import { signOf, writtenNames } from './draw-names.ts';
import { TIE_FONT, writtenTieLabels } from './draw-tie-labels.ts';
import { dashOf, type ShownTie } from './draw-ties.ts';
import type { Situation } from './looks.ts';
import { DIMMED } from './make-renderer.ts';
import { shownNodes } from './shown.ts';

/** By so many pixels Sigma's lines are thinner than they are said to be: their borders fade out. */
const FEATHER = 1;

export interface ShotOptions {
  /** Nodes, the largest first. */
  readonly ranked: readonly string[];
  /** The lines that stand out, with their words. */
  readonly ties: readonly ShownTie[];
  /** The room that names and nodes take. */
  readonly taken: readonly Box[];
  /** Measures text. */
  readonly layer: CanvasRenderingContext2D;
}

/** Takes down what the canvas shows. */
export function takeShot(sigma: Sigma, now: Situation, { ranked, ties, taken, layer }: ShotOptions): Shot {
  const { width, height } = sigma.getDimensions();
  const { graph, picture, palette, scene, focus } = now;
  const isLit = (key: string) => !focus.lit || focus.lit.has(key);
  const places = new Map<string, ShotMark>();
  for (const key of ranked) {
    const data = scene.nodes.has(key) ? sigma.getNodeDisplayData(key) : undefined;
    if (!data) continue;
    const node = graph.getNodeAttributes(key);
    const at = { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
    const sign = signOf(node, at.radius);
    places.set(key, {
      ...at,
      kind: node.kind,
      colour: data.color,
      isSelected: now.selected.has(key),
      opacity: isLit(key) ? 1 : DIMMED.nodes,
      ...(sign && {
        sign: {
          text: sign.text,
          font: sign.font,
          x: at.x,
          y: at.y + sign.down,
          colour: palette.paper,
          isCentred: true,
        },
      }),
    });
  }
  const lines = [...scene.ties].flatMap((id): ShotLine[] => {
    const { a, b } = picture.ties.get(id)!;
    const [from, to] = [places.get(a), places.get(b)];
    const look = sigma.getEdgeDisplayData(id);
    if (!from || !to || !look) return [];
    return [
      {
        ...{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, colour: look.color },
        width: Math.max(0.8, sigma.scaleSize(look.size) - FEATHER),
        opacity: focus.lit ? DIMMED.edges : 1,
      },
    ];
  });
  for (const tie of ties) lines.push({ ...tie, dash: dashOf(tie), opacity: 1 });
  // The smallest last, as the canvas draws them, but what is lit above all others.
  const marks = [...places.values()].sort((a, b) => a.opacity - b.opacity);
  const written = writtenNames(layer, shownNodes(sigma, ranked, now), palette, { width, height });
  const labels = writtenTieLabels(layer, ties, taken, { width, height });
  return {
    ...{ width, height, lines, marks, paper: palette.paper, ink: palette.ink, muted: palette.muted },
    names: [
      ...written.map((name) => ({ ...name, y: name.y + 1, isCentred: false })),
      ...labels.map((label) => ({ ...label, font: TIE_FONT, colour: palette.ink, isCentred: true })),
    ],
  };
}
