import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { placeOf as placeOfNode } from '../state/places.ts';
import { nodeLook, type Situation, tieLook } from './looks.ts';
import { MarkProgram } from './mark-program.ts';

export interface Renderer {
  readonly sigma: Sigma;
  /** A layer between lines and nodes. */
  readonly ties: CanvasRenderingContext2D;
  /** A layer above the nodes. */
  readonly names: CanvasRenderingContext2D;
  /** Whether the layout lies on its side. */
  readonly turned: boolean;
  /** Where a node stands, as the layout lies. */
  readonly placeOf: (key: string) => { readonly x: number; readonly y: number };
  /** Fades all nodes and ties but those in focus, or no longer. */
  readonly dim: (isDim: boolean) => void;
}

/** Makes the renderer of a picture, whose looks follow from `now()`; it draws nothing yet. Throws where the browser has no WebGL. */
export function makeRenderer(element: HTMLElement, now: () => Situation): Renderer {
  // The frame is that of all names, so that nothing jumps when a filter lets more of them in.
  const frame = frameOf(now().graph);
  // A layout is wider than high; on a phone held upright it lies on its side.
  const turned = element.offsetHeight > element.offsetWidth * 1.1 && breadth(frame.x) > breadth(frame.y);
  const placeOf = (key: string) => {
    const { x, y } = placeOfNode(now().graph, now().places, key);
    return turned ? { x: y, y: x } : { x, y };
  };

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(new UndirectedGraph(), element, {
    nodeProgramClasses: { mark: MarkProgram as never },
    defaultNodeType: 'mark',
    nodeReducer: (key, data) => ({ ...data, ...nodeLook(key, now()) }),
    edgeReducer: (id) => tieLook(id, now()),
    defaultDrawNodeHover: () => {},
    renderLabels: false,
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
  sigma.setCustomBBox(turned ? { x: frame.y, y: frame.x } : frame);
  sigma.createCanvasContext('ties', { beforeLayer: 'nodes' } as never);
  sigma.createCanvasContext('names', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } } as never);
  sigma.resize(true);
  // From here on places are known, though nothing is drawn yet.
  sigma.refresh();
  const layers = sigma.getCanvases();
  return {
    sigma,
    turned,
    placeOf,
    ties: layers.ties!.getContext('2d')!,
    names: layers.names!.getContext('2d')!,
    dim(isDim) {
      for (const [name, opacity] of Object.entries(DIMMED)) layers[name]!.style.opacity = isDim ? `${opacity}` : '';
    },
  };
}

/** What is left of the layers that hold all nodes and ties while some are in focus, which lie above them. */
export const DIMMED = { nodes: 0.22, edges: 0.35 } as const;

/** The rectangle around all names, in the units of the layout; around all nodes if none is a name. */
function frameOf(graph: KnowledgeGraph): { readonly x: [number, number]; readonly y: [number, number] } {
  const names = graph.filterNodes((_, { kind }) => kind !== 'statement' && kind !== 'document');
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const key of names.length > 0 ? names : graph.nodes()) {
    const at = graph.getNodeAttributes(key);
    x[0] = Math.min(x[0], at.x);
    x[1] = Math.max(x[1], at.x);
    y[0] = Math.min(y[0], at.y);
    y[1] = Math.max(y[1], at.y);
  }
  return { x, y };
}

const breadth = ([from, to]: readonly [number, number]): number => to - from;
