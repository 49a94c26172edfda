import type Sigma from 'sigma';
import type { Picture, Tie } from '../state/picture.ts';
import type { Scene } from '../state/scene.ts';
import { type DragEvents, followDrags } from './follow-drags.ts';
import { tieNear } from './tie-near.ts';

/** What the pointer does on the canvas. */
export interface PointerEvents extends DragEvents {
  /** A click on a node; `more` if a key was held that adds to a selection. */
  readonly node: (key: string, more: boolean) => void;
  readonly tie: (a: string, b: string) => void;
  readonly stage: () => void;
  readonly expand: (key: string) => void;
  readonly hover: (key: string | null) => void;
  readonly hoverTie: (id: string | null) => void;
}

/** Above this many ties the pointer no longer finds them; their ends remain. */
const MANY_TIES = 8000;
/** Pixels within which a click means a line. */
const REACH = 6;
/** A pointer that only passes over a node does not light it. */
const PAUSE = 40;

/** Turns what Sigma tells of the pointer into events of the picture. */
export function followPointer(
  sigma: Sigma,
  now: () => { readonly picture: Picture; readonly scene: Scene },
  events: PointerEvents,
): void {
  const { style } = sigma.getContainer();
  const isDragging = followDrags(sigma, events);
  let over: string | null = null;
  let overTie: string | null = null;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const turn = (key: string | null) => {
    over = key;
    overTie = null;
    style.cursor = key === null ? '' : 'pointer';
    clearTimeout(wait);
    wait = setTimeout(() => !isDragging() && events.hover(over), PAUSE);
  };
  sigma.on('enterNode', ({ node }) => turn(node));
  sigma.on('leaveNode', () => turn(null));
  sigma.on('clickNode', ({ node, event: { original } }) => {
    if (!isDragging()) events.node(node, adds(original));
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('clickStage', ({ event }) => {
    const tie = tieAt(event);
    if (tie) events.tie(tie.a, tie.b);
    // A click that was to add a name and missed it loses nothing.
    else if (!adds(event.original)) events.stage();
  });
  sigma.on('moveBody', ({ event }) => {
    if (over !== null || isDragging()) return;
    const id = tieAt(event)?.id ?? null;
    if (id === overTie) return;
    overTie = id;
    style.cursor = id === null ? '' : 'pointer';
    events.hoverTie(id);
  });

  function tieAt(point: { x: number; y: number }): Pick<Tie, 'id' | 'a' | 'b'> | undefined {
    const { picture, scene } = now();
    const { ties, via } = scene;
    // Nodes lie above lines.
    if (over !== null || ties.size > MANY_TIES) return undefined;
    const find = (id: string) => via.ties.get(id) ?? picture.ties.get(id)!;
    const nearest = tieNear(point, REACH, function* () {
      for (const ids of [via.ties.keys(), ties]) {
        for (const id of ids) {
          const { a, b } = find(id);
          const from = sigma.getNodeDisplayData(a);
          const to = sigma.getNodeDisplayData(b);
          if (from && to) yield { id, from: sigma.framedGraphToViewport(from), to: sigma.framedGraphToViewport(to) };
        }
      }
    });
    return nearest === undefined ? undefined : find(nearest);
  }
}

const adds = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): boolean => shiftKey || ctrlKey || metaKey;
