import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphNode, KnowledgeGraph } from '../../core/model/graph.ts';
import { focusOn, isInFocus } from '../state/focus.ts';
import type { Picture } from '../state/picture.ts';
import type { Scene } from '../state/scene.ts';
import type { Wanted } from '../store.ts';
import { boundsOf } from './bounds.ts';
import { createCamera } from './create-camera.ts';
import { drawNames, forgetWidths, type ShownNode } from './draw-names.ts';
import { drawTies, type ShownTie } from './draw-ties.ts';
import { followDrags } from './follow-drags.ts';
import { nodeLook, type Situation, tieLook, widthOf } from './looks.ts';
import { MarkProgram } from './mark-program.ts';
import { readPalette } from './palette.ts';
import { tieNear } from './tie-near.ts';

/** What is drawn: the scene, and what is selected in it. */
export interface Drawing {
  readonly scene: Scene;
  readonly selected: readonly string[];
}

export interface CanvasEvents {
  readonly node: (key: string) => void;
  readonly tie: (a: string, b: string) => void;
  readonly stage: () => void;
  readonly expand: (key: string) => void;
  /** The graphics context is gone; the picture must be made again or given up. */
  readonly lost: () => void;
}

/** The picture on the screen: the one place that talks to Sigma. */
export interface PictureCanvas {
  readonly draw: (drawing: Drawing) => void;
  /** Reads the colours of the page again, after a change of theme. */
  readonly recolour: () => void;
  readonly show: (wanted: Wanted) => void;
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Where a node stands, in pixels of the window; undefined if it is not shown. */
  readonly positionOf: (key: string) => { readonly x: number; readonly y: number } | undefined;
  readonly kill: () => void;
}

/** Above this many nodes a hover colours only what it touches, and far fewer names are tried. */
const MANY = 6000;
const NAMES = 500;
const FORCED_NAMES = 24;
/** Above this many ties the pointer no longer finds them; their ends remain. */
const MANY_TIES = 8000;

/** Draws a picture into an element. Throws where the browser has no WebGL. */
export function createCanvas(
  element: HTMLElement,
  graph: KnowledgeGraph,
  picture: Picture,
  first: Drawing,
  events: CanvasEvents,
): PictureCanvas {
  const drawn = new UndirectedGraph();
  graph.forEachNode((key, { x, y }) => drawn.addNode(key, { x, y }));
  for (const tie of picture.ties.values()) drawn.addUndirectedEdgeWithKey(tie.id, tie.a, tie.b);
  const byImportance = graph.nodes().sort((a, b) => sizeOf(graph, b) - sizeOf(graph, a) || (a < b ? -1 : 1));

  let drawing = first;
  let hovered: string | null = null;
  let hoveredTie: string | null = null;
  let killed = false;
  let pending: { what: 'all' | 'looks'; touched?: ReadonlySet<string> | undefined } | null = null;
  let now: Situation = {
    scene: first.scene,
    selected: new Set(first.selected),
    focus: focusOn(first.selected, picture, first.scene),
    palette: readPalette(),
    scale: 1,
  };

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(drawn, element, {
    nodeProgramClasses: { mark: MarkProgram as never },
    defaultNodeType: 'mark',
    nodeReducer: (key, data) => ({ ...data, ...nodeLook(key, graph.getNodeAttributes(key), now) }),
    edgeReducer: (id) => tieLook(picture.ties.get(id)!, now),
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    zIndex: true,
    // Between two layouts of the page the element may have no room for a moment.
    allowInvalidContainer: true,
    stagePadding: Math.max(34, Math.min(84, element.offsetWidth * 0.08)),
    minEdgeThickness: 1.4,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    // Nodes and lines grow more slowly than the space between them.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.35,
    enableCameraRotation: false,
    doubleClickZoomingDuration: calm ? 0 : 200,
    inertiaDuration: calm ? 0 : 200,
    zoomDuration: calm ? 0 : 200,
  });
  sigma.setCustomBBox(boundsOf(drawn, first.scene.nodes));
  sigma.createCanvasContext('ties', { beforeLayer: 'nodes' } as never);
  sigma.createCanvasContext('names', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } } as never);
  sigma.resize(true);
  sigma.refresh();
  rescale();
  const camera = createCamera(sigma, calm);
  const isDragging = followDrags(sigma);
  const names = sigma.getCanvases().names!.getContext('2d')!;
  const ties = sigma.getCanvases().ties!.getContext('2d')!;
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    ties.clearRect(0, 0, width, height);
    drawTies(ties, shownTies(), now.palette.muted);
    names.clearRect(0, 0, width, height);
    drawNames(names, shownNodes(width, height), now.palette, { width, height });
  });
  sigma.on('resize', rescale);
  document.fonts.ready.then(() => {
    forgetWidths();
    if (!killed) sigma.scheduleRender();
  });
  const watch = new ResizeObserver(() => {
    if (element.offsetWidth > 0 && element.offsetHeight > 0) sigma.resize().scheduleRender();
  });
  watch.observe(element);
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (!killed) events.lost();
    });
  }
  listen();

  /** The layout counts nodes in the unit of its places; where that unit is small on the screen, nodes shrink with it. */
  function rescale(): void {
    const pixels = sigma.getGraphToViewportRatio() * sigma.getCamera().ratio;
    const scale = Math.max(0.45, Math.min(1.15, 0.82 * pixels));
    if (Math.abs(scale - now.scale) < 0.02) return;
    now = { ...now, scale };
    refresh('all');
  }

  /** Draws anew in the next frame: everything after a change of scene, else the looks alone, without a new index. */
  function refresh(what: 'all' | 'looks', touched?: ReadonlySet<string>): void {
    const isPending = pending !== null;
    pending =
      what === 'all' || pending?.what === 'all' ? { what: 'all' } : { what, touched: union(pending?.touched, touched) };
    if (!isPending) requestAnimationFrame(redraw);
  }

  function redraw(): void {
    const { what, touched } = pending!;
    pending = null;
    if (killed) return;
    if (what === 'all') return void sigma.refresh();
    const isFew = touched && drawn.order > MANY;
    const nodes = isFew ? [...touched] : drawn.nodes();
    const edges = isFew ? [...new Set(nodes.flatMap((key) => picture.tiesOf.get(key) ?? []))] : drawn.edges();
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  function change(next: Partial<Situation>): void {
    const before = now;
    now = { ...now, ...next };
    if (now.scene !== before.scene || now.palette !== before.palette) refresh('all');
    else refresh('looks', new Set([before, now].flatMap(({ focus, selected }) => [...(focus.lit ?? []), ...selected])));
  }

  function hover(key: string | null): void {
    if (killed || hovered === key || isDragging()) return;
    hovered = key;
    hoveredTie = null;
    change({ focus: focusOn(key === null ? drawing.selected : [key], picture, now.scene) });
  }

  function listen(): void {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const soon = (key: string | null) => {
      clearTimeout(wait);
      element.style.cursor = key === null ? '' : 'pointer';
      wait = setTimeout(() => hover(key), 40);
    };
    sigma.on('enterNode', ({ node }) => soon(node));
    sigma.on('leaveNode', () => soon(null));
    sigma.on('clickNode', ({ node }) => !isDragging() && events.node(node));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.expand(node);
    });
    sigma.on('clickStage', ({ event }) => {
      const tie = tieAt(event);
      if (tie) events.tie(tie.a, tie.b);
      else events.stage();
    });
    sigma.on('moveBody', ({ event }) => {
      if (hovered !== null || isDragging() || now.scene.ties.size > MANY_TIES) return;
      const id = tieAt(event)?.id ?? null;
      if (id === hoveredTie) return;
      hoveredTie = id;
      element.style.cursor = id ? 'pointer' : '';
      sigma.scheduleRender();
    });
  }

  function tieAt(point: { x: number; y: number }) {
    // Nodes lie above lines.
    if (hovered !== null) return undefined;
    const id = tieNear(point, 6, function* () {
      for (const key of now.scene.ties) {
        const { a, b } = picture.ties.get(key)!;
        const from = sigma.getNodeDisplayData(a);
        const to = sigma.getNodeDisplayData(b);
        if (from && to) yield { id: key, from: sigma.framedGraphToViewport(from), to: sigma.framedGraphToViewport(to) };
      }
    });
    return id === undefined ? undefined : picture.ties.get(id);
  }

  /** Statements stand around their speaker like petals; their words go outwards. */
  function isLeftOfSpeaker(node: GraphNode, x: number): boolean {
    if (node.kind !== 'statement' || node.speakerId === undefined) return false;
    const speaker = sigma.getNodeDisplayData(node.speakerId);
    return speaker !== undefined && x < speaker.x;
  }

  function isShownStatement(key: string): boolean {
    return now.scene.nodes.has(key) && graph.getNodeAttribute(key, 'kind') === 'statement';
  }

  /** The ties of the focus and the one under the pointer. */
  function shownTies(): ShownTie[] {
    const { focus, scene } = now;
    const ids = new Set([...focus.nodes].flatMap((key) => picture.tiesOf.get(key) ?? []));
    if (hoveredTie !== null) ids.add(hoveredTie);
    return [...ids].flatMap((id) => {
      const tie = picture.ties.get(id)!;
      if (!scene.ties.has(id) || (id !== hoveredTie && !isInFocus(focus, tie))) return [];
      const [from, to] = [sigma.getNodeDisplayData(tie.a), sigma.getNodeDisplayData(tie.b)];
      if (!from || !to) return [];
      const width = Math.max(1.6, sigma.scaleSize(widthOf(tie)));
      return [{ from: sigma.framedGraphToViewport(from), to: sigma.framedGraphToViewport(to), width }];
    });
  }

  /** What stands in the window, the focus first, then the most important. */
  function shownNodes(width: number, height: number): ShownNode[] {
    const shown = new Map<string, ShownNode>();
    const { focus, scene } = now;
    let forced = 0;
    for (const key of [...focus.nodes, ...byImportance]) {
      if (shown.size >= NAMES) break;
      if (shown.has(key) || !scene.nodes.has(key)) continue;
      const data = sigma.getNodeDisplayData(key);
      if (!data) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
      const node = graph.getNodeAttributes(key);
      // A crowd of statements around their speaker is written as far as there is room.
      const isNamed = node.kind !== 'statement' && focus.lit?.has(key) === true && forced < FORCED_NAMES;
      const isForced = focus.nodes.has(key) || isNamed;
      if (isForced) forced += 1;
      shown.set(key, {
        key,
        node,
        x,
        y,
        radius: sigma.scaleSize(data.size),
        forced: isForced,
        faded: focus.lit !== null && !focus.lit.has(key),
        leftFirst: isLeftOfSpeaker(node, data.x),
      });
    }
    return [...shown.values()];
  }

  return {
    draw(next) {
      drawing = next;
      if (hovered !== null && !next.scene.nodes.has(hovered)) hovered = null;
      const focus = focusOn(hovered === null ? next.selected : [hovered], picture, next.scene);
      change({ scene: next.scene, selected: new Set(next.selected), focus });
      hoveredTie = null;
    },
    recolour() {
      change({ palette: readPalette() });
    },
    show({ key, how }) {
      if (how === 'around') camera.fit(new Set([key, ...graph.filterOutNeighbors(key, isShownStatement)]), 0.3);
      else camera.flyTo(key, how === 'visible');
    },
    zoom(direction) {
      if (direction === 'fit') camera.fit(now.scene.nodes, 0.1);
      else camera.zoom(direction === 'in' ? 1 / 1.6 : 1.6);
    },
    pan: camera.pan,
    positionOf(key) {
      const data = sigma.getNodeDisplayData(key);
      if (!data || data.hidden) return undefined;
      const { x, y } = sigma.framedGraphToViewport(data);
      const box = element.getBoundingClientRect();
      return { x: box.left + x, y: box.top + y };
    },
    kill() {
      killed = true;
      watch.disconnect();
      sigma.kill();
    },
  };
}

const sizeOf = (graph: KnowledgeGraph, key: string): number => graph.getNodeAttribute(key, 'size');

const union = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): ReadonlySet<string> =>
  new Set([...(a ?? []), ...(b ?? [])]);
