import type Sigma from 'sigma';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Picture } from '../state/picture.ts';
import type { Shot, ShotLine, ShotMark } from '../state/shot.ts';
import { signOf, writtenNames } from './draw-names.ts';
import { isDoubtful, type Situation, widthOf } from './looks.ts';
import { DIMMED } from './make-renderer.ts';
import { shownNodes } from './shown.ts';

/** By so many pixels Sigma's lines are thinner than they are said to be: their borders fade out. */
const FEATHER = 1;

/** Takes down what the canvas shows. */
export function takeShot(
  sigma: Sigma,
  graph: KnowledgeGraph,
  picture: Picture,
  ranked: readonly string[],
  now: Situation,
  names: CanvasRenderingContext2D,
): Shot {
  const { width, height } = sigma.getDimensions();
  const { palette, scene, focus } = now;
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
    const tie = picture.ties.get(id)!;
    const [from, to] = [places.get(tie.a), places.get(tie.b)];
    const look = sigma.getEdgeDisplayData(id);
    if (!from || !to || !look) return [];
    const isInFocus = [tie.a, tie.b].some((key) => focus.nodes.has(key)) && isLit(tie.a) && isLit(tie.b);
    return [
      {
        ...{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } },
        colour: isInFocus ? palette.muted : look.color,
        width: isInFocus
          ? Math.max(1.6, sigma.scaleSize(widthOf(tie, scene)))
          : Math.max(0.8, sigma.scaleSize(look.size) - FEATHER),
        dashed: isInFocus && isDoubtful(tie),
        opacity: isInFocus || !focus.lit ? 1 : DIMMED.edges,
      },
    ];
  });
  // The smallest last, as the canvas draws them, but what is lit above all others.
  const marks = [...places.values()].sort((a, b) => a.opacity - b.opacity);
  const written = writtenNames(names, shownNodes(sigma, graph, ranked, now), palette, { width, height });
  return {
    ...{ width, height, lines, marks, paper: palette.paper, ink: palette.ink, muted: palette.muted },
    names: written.map((name) => ({ ...name, y: name.y + 1, isCentred: false })),
  };
}
