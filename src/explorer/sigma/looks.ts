import type { GraphNode } from '../../core/model/graph.ts';
import { type Focus, isInFocus } from '../state/focus.ts';
import type { Tie } from '../state/picture.ts';
import type { Scene } from '../state/scene.ts';
import { shapes } from './mark-program.ts';
import { fade, type Palette } from './palette.ts';

/** What the looks of nodes and ties follow from. */
export interface Situation {
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly focus: Focus;
  readonly hoveredTie: string | null;
  readonly palette: Palette;
  /** By how much nodes grow or shrink with the room there is. */
  readonly scale: number;
}

/** How a node looks: its kind by colour and shape, faded if it is out of focus, ringed if it is selected. */
export function nodeLook(key: string, { kind, size }: GraphNode, now: Situation) {
  const { palette, focus } = now;
  const lit = !focus.lit || focus.lit.has(key);
  const colour = palette.kinds[kind];
  return {
    type: 'mark',
    label: null,
    size: size * now.scale,
    hidden: !now.scene.nodes.has(key),
    color: lit ? colour : fade(colour, palette.paper, 0.2),
    shape: shapes[kind],
    paper: palette.paper,
    ring: now.selected.has(key) ? palette.ink : palette.paper,
    zIndex: focus.nodes.has(key) ? 3 : lit ? 2 : 1,
  };
}

/** How a tie looks: wide with its weight, darker where a relation is stated than where one only speaks of the other. */
export function tieLook(tie: Tie, now: Situation) {
  const { palette, focus } = now;
  const strong = tie.id === now.hoveredTie || isInFocus(focus, tie);
  const size = 1.7 + Math.min(5, Math.log2(tie.weight) * 0.9);
  const colour = tie.edges.length > 0 ? palette.strongLine : palette.line;
  return {
    size: strong ? size + 0.7 : size,
    hidden: !now.scene.ties.has(tie.id),
    color: strong ? palette.muted : focus.lit ? fade(colour, palette.paper, 0.4) : colour,
    zIndex: strong ? 2 : 1,
  };
}
