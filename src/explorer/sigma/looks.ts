import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Focus } from '../state/focus.ts';
import type { Passing } from '../state/passing.ts';
import type { Picture, Tie } from '../state/picture.ts';
import type { Places } from '../state/places.ts';
import { isCrowd, type Scene } from '../state/scene.ts';
import type { Pin } from '../state/view.ts';
import { shapes } from './mark-program.ts';
import type { Palette } from './palette.ts';

/** What the looks of nodes and ties follow from. */
export interface Situation {
  readonly graph: KnowledgeGraph;
  readonly picture: Picture;
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly focus: Focus;
  readonly palette: Palette;
  /** By how much nodes grow or shrink with the room there is. */
  readonly scale: number;
  readonly paint: Paint;
  readonly passing: Passing | null;
  readonly places: Places;
  /** Nodes that the reader put where they stand. */
  readonly pinned: readonly Pin[];
}

/** What colour and size tell. */
export interface Paint {
  readonly colour: 'kind' | 'community';
  /** Radii that replace those of the layout; null for none. */
  readonly sizes: ReadonlyMap<string, number> | null;
}

/** How a node looks: its kind by shape, and by colour or size what the paint says, above all others if it is in focus, ringed if it is selected. What a correction took out of the graph is hidden. */
export function nodeLook(key: string, now: Situation) {
  if (!now.graph.hasNode(key)) return { type: 'mark', label: null, hidden: true };
  const { kind, size, community } = now.graph.getNodeAttributes(key);
  const { palette, focus, paint } = now;
  const colour = paint.colour === 'kind' ? palette.kinds[kind] : (palette.communities[community] ?? palette.muted);
  return {
    type: 'mark',
    label: null,
    size: (paint.sizes?.get(key) ?? size) * now.scale,
    hidden: !now.scene.nodes.has(key),
    color: colour,
    shape: shapes[kind],
    paper: palette.paper,
    ring: now.selected.has(key) ? palette.ink : palette.paper,
    // Drawn once more on a layer above the others, which fade as a whole.
    highlighted: focus.lit?.has(key) === true,
  };
}

/** How a tie looks: wide with its weight, darker where a relation is stated than where one only speaks of the other, pale where all is doubtful. */
export function tieLook(id: string, now: Situation) {
  const tie = now.picture.ties.get(id);
  if (!tie) return { hidden: true };
  const { palette, scene } = now;
  const crowded = isCrowd(scene);
  const lines = isDoubtful(tie) ? palette.doubtfulLines : palette.lines;
  const width = widthOf(tie, scene);
  return {
    size: crowded ? width / 2 : width,
    hidden: !scene.ties.has(tie.id),
    color: tie.edges.length > 0 ? lines.strong : lines.plain,
  };
}

/** The width of a tie, before the camera: of what the filters let through of it. */
export const widthOf = (tie: Tie, { weights }: Scene): number =>
  1.7 + Math.min(5, Math.log2(Math.max(1, weights?.get(tie.id) ?? tie.weight)) * 0.9);

/** Whether nothing behind a tie is more than “worth a check”, as the panel says of a confidence below 75 %. */
export const isDoubtful = (tie: Tie): boolean => tie.confidence < 0.75;
