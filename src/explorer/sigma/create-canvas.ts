import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { focusOn } from '../state/focus.ts';
import { isInside } from '../state/is-inside.ts';
import type { Passing } from '../state/passing.ts';
import { largestFirst, type Picture } from '../state/picture.ts';
import { movedBetween, type Place, type Places } from '../state/places.ts';
import { movedInGraph, revision } from '../state/revision.ts';
import type { Scene } from '../state/scene.ts';
import { sceneChange } from '../state/scene-change.ts';
import type { Shot } from '../state/shot.ts';
import type { Camera, Pin } from '../state/view.ts';
import type { Wanted } from '../store.ts';
import type { Box } from './box.ts';
import { placeOf as placeOfCamera, stateAt, wholeState } from './camera-place.ts';
import { createCamera } from './create-camera.ts';
import { createMinimap } from './create-minimap.ts';
import { createRedraw } from './create-redraw.ts';
import { createTieWords } from './create-tie-words.ts';
import { drawNames, forgetWidths } from './draw-names.ts';
import { drawPins, type PinMark } from './draw-pins.ts';
import { drawTieLabels } from './draw-tie-labels.ts';
import { drawTies, type ShownTie } from './draw-ties.ts';
import { drawScene } from './drawn-graph.ts';
import { followPointer, type PointerEvents } from './follow-pointer.ts';
import type { Paint, Situation } from './looks.ts';
import { makeRenderer } from './make-renderer.ts';
import { readPalette } from './palette.ts';
import { shownNodes, shownTies } from './shown.ts';
import { takeShot } from './take-shot.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn: the scene, and what is selected in it. */
export interface Drawing {
  readonly graph: KnowledgeGraph;
  readonly picture: Picture;
  readonly scene: Scene;
  readonly selected: readonly string[];
  /** What to lead the eye to while the pointer rests nowhere. */
  readonly focus: readonly string[];
  /** What the filters let through. */
  readonly passing: Passing | null;
  readonly paint: Paint;
  readonly places: Places;
  /** Nodes that the reader put where they stand. */
  readonly pinned: readonly Pin[];
}

/** The camera counts as at rest when it has not moved for so long, in milliseconds. */
const REST = 350;
/** So many nodes are moved one by one. */
const FEW = 50;

export interface CanvasEvents extends Pick<PointerEvents, 'node' | 'tie' | 'stage' | 'expand'> {
  /** Nodes were dragged there. */
  readonly put: (pins: readonly Pin[]) => void;
  /** The camera has come to rest. */
  readonly moved: (camera: Camera | null) => void;
  /** The graphics context is gone; the picture must be made again or given up. */
  readonly lost: () => void;
  /** How many pixels at the bottom of the canvas lie under a sheet. */
  readonly covered: () => number;
  /** What else lies over the canvas: its buttons, the small map. */
  readonly over: () => readonly Box[];
}

/** The picture on the screen. Only this folder talks to Sigma. */
export interface PictureCanvas {
  readonly draw: (drawing: Drawing) => void;
  /** Reads the colours of the page again, after a change of theme. */
  readonly recolour: () => void;
  readonly show: (wanted: Wanted) => void;
  /** Looks at a place; at everything for null. */
  readonly aim: (camera: Camera | null, atOnce: boolean) => void;
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void;
  /** Has these nodes in sight, but does not come very near. */
  readonly fit: (keys: readonly string[]) => void;
  /** The nodes on the canvas within a loop, drawn in pixels of the window, the largest first. */
  readonly within: (loop: readonly Point[]) => readonly string[];
  /** The nodes on the canvas, the largest first. */
  readonly largest: () => readonly string[];
  readonly pan: (dx: number, dy: number) => void;
  /** Where a node stands, in pixels of the window; undefined if it is not shown. */
  readonly positionOf: (key: string) => Point | undefined;
  /** Takes down what is on the canvas, to make a picture of it. */
  readonly shoot: () => Shot;
  readonly kill: () => void;
}

/** Draws a picture into an element. Throws where the browser has no WebGL. */
export function createCanvas(element: HTMLElement, first: Drawing, events: CanvasEvents): PictureCanvas {
  let bySize = rank(first);
  let resting = first.focus;
  let hovered: string | null = null;
  let hoveredTie: string | null = null;
  let isDead = false;
  let taken: readonly Box[] = [];
  let now: Situation = {
    ...first,
    selected: new Set(first.selected),
    focus: focusOn(resting, first.picture, first.scene),
    palette: readPalette(),
    scale: 1,
  };
  const words = createTieWords(() => now);

  const { sigma, ties, names, turned, placeOf, dim } = makeRenderer(element, () => now);
  const camera = createCamera(sigma, events.covered);
  const minimap = createMinimap(sigma, element.parentElement ?? element, () => now.palette);
  minimap.renew(largest());
  const redraw = createRedraw(sigma, () => now, placeOf);
  now = { ...now, scale: scaleOf() };
  sigma.on('afterRender', () => {
    dim(now.focus.lit !== null);
    writeNames();
    drawFocusTies();
    minimap.update();
  });
  sigma.setGraph(drawScene(first.picture, first.scene, placeOf) as never);
  sigma.on('resize', () => {
    const scale = scaleOf();
    if (Math.abs(scale - now.scale) >= 0.02) change({ scale });
  });
  followPointer(sigma, () => now, {
    ...events,
    hover(key) {
      if (isDead || hovered === key) return;
      hovered = key;
      hoveredTie = null;
      change({ focus: focusOn(key === null ? resting : [key], now.picture, now.scene) });
    },
    together(key) {
      const keys = now.selected.has(key) ? [key, ...now.selected] : [key];
      return [...new Set([...keys, ...petalsOf(keys)])].filter(
        (one) => now.scene.nodes.has(one) && sigma.getGraph().hasNode(one),
      );
    },
    put(at) {
      const keys = [...at.keys()];
      // Statements go with their speaker, unless they were dragged themselves.
      const own = keys.filter((key) => key === keys[0] || now.selected.has(key));
      events.put(own.map((key) => ({ key, ...asLaidOut(at.get(key)!) })));
    },
    hoverTie(id) {
      hoveredTie = id;
      drawFocusTies();
    },
  });
  let rest: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(() => !isDead && events.moved(placeOfCamera(sigma, turned)), REST);
  });
  const onFonts = () => {
    forgetWidths();
    writeNames();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  const watch = new ResizeObserver(() => {
    const { offsetWidth, offsetHeight } = element;
    const { width, height } = sigma.getDimensions();
    if (offsetWidth === 0 || offsetHeight === 0 || (offsetWidth === width && offsetHeight === height)) return;
    sigma.resize().scheduleRender();
  });
  watch.observe(element);
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (!isDead) events.lost();
    });
  }

  function largest(): readonly string[] {
    return bySize.filter((key) => now.scene.nodes.has(key));
  }

  /** As the layout has it, whichever way it lies. */
  function asLaidOut({ x, y }: Place): Place {
    return turned ? { x: y, y: x } : { x, y };
  }

  /** Puts a few nodes where they belong now, those of their statements that are drawn with them. */
  function move(keys: readonly string[]): void {
    const drawn = sigma.getGraph();
    const known = keys.filter((key) => now.graph.hasNode(key));
    for (const key of [...known, ...petalsOf(known)])
      if (drawn.hasNode(key)) drawn.mergeNodeAttributes(key, placeOf(key));
  }

  /** The statements that stand around nodes. */
  function petalsOf(keys: readonly string[]): readonly string[] {
    return keys.flatMap((key) => now.graph.filterOutNeighbors(key, (_, { kind }) => kind === 'statement'));
  }

  function rank({ graph, picture, paint: { sizes } }: Drawing): readonly string[] {
    return sizes ? largestFirst(graph, (key, size) => sizes.get(key) ?? size) : picture.ranked;
  }

  /** The layout counts nodes in the unit of its places; where that unit is small on the screen, nodes shrink with it. */
  function scaleOf(): number {
    const across = (x: number) => sigma.graphToViewport({ x, y: 0 }, { cameraState: wholeState }).x;
    const pixels = across(1) - across(0);
    return Math.max(0.45, Math.min(1.15, 0.82 * pixels));
  }

  function tiesInFocus(): readonly ShownTie[] {
    return shownTies(sigma, now, hoveredTie, words.of, words.via);
  }

  function drawFocusTies(): void {
    const { width, height } = sigma.getDimensions();
    ties.clearRect(0, 0, width, height);
    const shown = tiesInFocus();
    drawTies(ties, shown);
    drawTieLabels(ties, shown, taken, now.palette, { width, height });
  }

  function writeNames(): void {
    const size = sigma.getDimensions();
    names.clearRect(0, 0, size.width, size.height);
    taken = drawNames(names, shownNodes(sigma, bySize, now), now.palette, size, events.over());
    drawPins(names, pinsOnScreen(), now.palette);
  }

  /** Where the pinned nodes stand that are shown, and how large they are. */
  function pinsOnScreen(): readonly PinMark[] {
    return now.pinned.flatMap(({ key }) => {
      const data = now.scene.nodes.has(key) ? sigma.getNodeDisplayData(key) : undefined;
      return data ? [{ ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) }] : [];
    });
  }

  function positionOf(key: string): Point | undefined {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return undefined;
    const { x, y } = sigma.framedGraphToViewport(data);
    const box = element.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }

  function change(next: Partial<Situation>): void {
    const before = now;
    now = { ...now, ...next };
    const isAll = now.palette !== before.palette || now.scale !== before.scale || !isSamePaint(now.paint, before.paint);
    const isFocusSame = now.focus === before.focus && isSameSet(now.selected, before.selected);
    if (!isAll && isFocusSame && now.scene === before.scene) return;
    const scenes = sceneChange(before.scene, now.scene);
    if (isAll || scenes === 'all') {
      redraw.add('all');
      return;
    }
    const revised = revision(before, now);
    const touched = [before, now].flatMap((then) => [...(then.focus.lit ?? []), ...then.selected]);
    redraw.add({
      nodes: new Set([...scenes.nodes, ...revised.nodes, ...touched]),
      ties: new Set([...scenes.ties, ...revised.ties]),
    });
  }

  return {
    draw(next) {
      resting = next.focus;
      hoveredTie = null;
      if (hovered !== null && !next.scene.nodes.has(hovered)) hovered = null;
      const focus = focusOn(hovered === null ? resting : [hovered], next.picture, next.scene);
      const before = now;
      if (next.paint !== before.paint || next.picture !== before.picture) bySize = rank(next);
      change({ ...next, selected: new Set(next.selected), focus });
      const moved = [...movedBetween(before.places, next.places), ...movedInGraph(before.graph, next.graph)];
      if (moved.length > FEW) redraw.add('all');
      else move(moved);
      if (next.pinned !== before.pinned) sigma.scheduleRender();
      const isSame = next.scene === before.scene && next.paint === before.paint && moved.length === 0;
      if (!isSame) minimap.renew(largest());
    },
    recolour() {
      const palette = readPalette();
      // Where the colours are the same nothing is to be drawn.
      if (JSON.stringify(palette) === JSON.stringify(now.palette)) return;
      change({ palette });
      minimap.renew(largest());
    },
    show({ key, how }) {
      if (how !== 'around') return camera.flyTo(key, how === 'visible');
      const { graph } = now;
      const isShown = (other: string) => now.scene.nodes.has(other) && other.startsWith('statement:');
      camera.fit(new Set([key, ...graph.filterOutNeighbors(key, isShown)]), 0.3);
    },
    aim(place, atOnce) {
      camera.goTo(stateAt(sigma, place, turned), atOnce);
    },
    zoom(direction) {
      if (direction === 'fit') camera.fit(now.scene.nodes, 0.1);
      else camera.zoom(direction === 'in' ? 1 / 1.6 : 1.6);
    },
    fit: (keys) => camera.fit(new Set(keys), 0.3),
    largest,
    within(loop) {
      return bySize.filter((key) => {
        const at = now.scene.nodes.has(key) && positionOf(key);
        return at && isInside(at, loop);
      });
    },
    pan: camera.pan,
    positionOf,
    shoot: () => takeShot(sigma, now, { ranked: bySize, ties: tiesInFocus(), taken, layer: names }),
    kill() {
      isDead = true;
      clearTimeout(rest);
      redraw.stop();
      minimap.stop();
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
      sigma.kill();
    },
  };
}

const isSamePaint = (a: Paint, b: Paint): boolean => a.colour === b.colour && a.sizes === b.sizes;

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));
