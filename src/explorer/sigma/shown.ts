import type Sigma from 'sigma';
import type { GraphNode } from '../../core/model/graph.ts';
import { isInFocus } from '../state/focus.ts';
import type { Tie } from '../state/picture.ts';
import type { TieWords } from '../state/tie-words.ts';
import type { ShownNode } from './draw-names.ts';
import type { ShownTie } from './draw-ties.ts';
import { isDoubtful, type Situation, widthOf } from './looks.ts';

/** So many names are tried in one frame, and so many neighbours of the focus named even where there is no room. */
const NAMES = 500;
const FORCED_NAMES = 24;
/** So many lines of the focus tell their way, and so many what they are; the weightiest first. */
const MOST_TIPS = 60;
const MOST_LABELS = 24;
/** Pixels between a node with its ring and the tip of an arrow. */
const RIM = 5;
/** How far outside of the window a node may stand whose name reaches into it. */
const MARGIN = 40;

/** The nodes in the window, those in focus first, then in the order of `keys`. */
export function shownNodes(sigma: Sigma, keys: readonly string[], now: Situation): ShownNode[] {
  const { width, height } = sigma.getDimensions();
  const { graph, focus, scene } = now;
  const shown = new Map<string, ShownNode>();
  let forced = 0;
  for (const key of [...focus.nodes, ...keys]) {
    if (shown.size >= NAMES) break;
    if (shown.has(key) || !scene.nodes.has(key)) continue;
    const data = sigma.getNodeDisplayData(key);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) continue;
    const node = graph.getNodeAttributes(key);
    // A crowd of statements around their speaker is written as far as there is room.
    const isNamed = node.kind !== 'statement' && focus.lit?.has(key) === true && forced < FORCED_NAMES;
    const isForced = (focus.nodes.has(key) && focus.nodes.size <= FORCED_NAMES) || isNamed;
    if (isForced) forced += 1;
    shown.set(key, {
      key,
      node,
      x,
      y,
      radius: sigma.scaleSize(data.size),
      forced: isForced,
      faded: focus.lit !== null && !focus.lit.has(key),
      leftFirst: isLeftOfSpeaker(sigma, node, data.x),
    });
  }
  return [...shown.values()];
}

/** The lines by way of hubs, the ties of the focus, and the one under the pointer. */
export function shownTies(
  sigma: Sigma,
  now: Situation,
  hovered: string | null,
  wordsOf: (tie: Tie) => TieWords,
  viaWords: (hubs: readonly string[]) => string,
): ShownTie[] {
  const { picture, focus, scene, palette } = now;
  const via = [...scene.via.ties.values()].flatMap((tie): ShownTie[] => {
    const ends = endsOf(sigma, tie);
    const isNear = tie.id === hovered || isInFocus(focus, tie);
    // Where all of a hub's neighbours are linked, the lines say little one by one; they step back until one is meant.
    if (!ends || (focus.lit && !isNear)) return [];
    const colour = isNear ? palette.muted : palette.lines.plain;
    const isWorded = tie.id === hovered || (isNear && focus.nodes.size > 1);
    const label = isWorded ? viaWords(tie.hubs) : undefined;
    return [{ ...ends, width: isNear ? 2.4 : 1.4, line: 'dotted', colour, label }];
  });
  const ids = new Set([...focus.nodes].flatMap((key) => picture.tiesOf.get(key) ?? []));
  if (hovered !== null) ids.add(hovered);
  const meant = [...ids].flatMap((id) => {
    const tie = picture.ties.get(id);
    return tie && scene.ties.has(id) && (id === hovered || isInFocus(focus, tie)) ? [tie] : [];
  });
  // The words of what is selected stay; a name that the pointer passes over only shows the ways its lines go.
  const isSelected = focus.nodes.size > 0 && [...focus.nodes].every((key) => now.selected.has(key));
  const straight = meant
    .sort((a, b) => b.weight - a.weight)
    .flatMap((tie, place): ShownTie[] => {
      const ends = endsOf(sigma, tie);
      if (!ends) return [];
      const width = Math.max(1.6, sigma.scaleSize(widthOf(tie, scene)));
      const shown: ShownTie = { ...ends, width, line: isDoubtful(tie) ? 'dashed' : 'solid', colour: palette.muted };
      if (place >= MOST_TIPS) return [shown];
      const { text, to } = wordsOf(tie);
      const isWorded = (isSelected && place < MOST_LABELS) || tie.id === hovered;
      return [{ ...shown, tip: to === null ? undefined : tipAt(sigma, tie, to), label: isWorded ? text : undefined }];
    });
  return [...via, ...straight];
}

/** Where a line that comes from the other end of a tie touches a node. */
function tipAt(sigma: Sigma, { a, b }: Tie, key: string): ShownTie['tip'] {
  const node = sigma.getNodeDisplayData(key)!;
  const other = sigma.getNodeDisplayData(key === a ? b : a)!;
  const [at, from] = [sigma.framedGraphToViewport(node), sigma.framedGraphToViewport(other)];
  const length = Math.hypot(from.x - at.x, from.y - at.y);
  const rim = sigma.scaleSize(node.size) + RIM;
  // Between nodes that touch there is no room for an arrow.
  if (length < rim + sigma.scaleSize(other.size) + 2 * RIM) return undefined;
  return { x: at.x + ((from.x - at.x) * rim) / length, y: at.y + ((from.y - at.y) * rim) / length };
}

/** Where a line begins and ends on the screen. */
function endsOf(sigma: Sigma, { a, b }: Pick<Tie, 'a' | 'b'>): Pick<ShownTie, 'from' | 'to'> | undefined {
  const from = sigma.getNodeDisplayData(a);
  const to = sigma.getNodeDisplayData(b);
  return from && to && { from: sigma.framedGraphToViewport(from), to: sigma.framedGraphToViewport(to) };
}

/** Statements stand around their speaker like petals; their words go outwards. */
function isLeftOfSpeaker(sigma: Sigma, node: GraphNode, x: number): boolean {
  if (node.kind !== 'statement' || node.speakerId === undefined) return false;
  const speaker = sigma.getNodeDisplayData(node.speakerId);
  return speaker !== undefined && x < speaker.x;
}
