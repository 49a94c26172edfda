import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Picture } from '../state/picture.ts';
import { boundsOf } from './bounds.ts';
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
}

/** Makes the renderer of a picture, whose looks follow from `now()`. Throws where the browser has no WebGL. */
export function makeRenderer(
  element: HTMLElement,
  graph: KnowledgeGraph,
  picture: Picture,
  now: () => Situation,
): Renderer {
  const drawn = new UndirectedGraph();
  graph.forEachNode((key, { x, y }) => drawn.addNode(key, { x, y }));
  // A layout is wider than high; on a phone held upright it lies on its side.
  // The frame is that of all names, so that nothing jumps when a filter lets more of them in.
  const names = new Set(graph.filterNodes((_, { kind }) => kind !== 'statement' && kind !== 'document'));
  const { x, y } = boundsOf(drawn, names);
  const turned = element.offsetHeight > element.offsetWidth * 1.1 && x[1] - x[0] > y[1] - y[0];
  if (turned) {
    drawn.updateEachNodeAttributes((_, at) => ({ ...at, x: at.y, y: at.x }));
  }
  for (const tie of picture.ties.values()) drawn.addUndirectedEdgeWithKey(tie.id, tie.a, tie.b);

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(drawn, element, {
    nodeProgramClasses: { mark: MarkProgram as never },
    defaultNodeType: 'mark',
    nodeReducer: (key, data) => ({ ...data, ...nodeLook(key, graph.getNodeAttributes(key), now()) }),
    edgeReducer: (id) => tieLook(picture.ties.get(id)!, now()),
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
  sigma.setCustomBBox(boundsOf(drawn, names));
  sigma.createCanvasContext('ties', { beforeLayer: 'nodes' } as never);
  sigma.createCanvasContext('names', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } } as never);
  sigma.resize(true);
  sigma.refresh();
  const layers = sigma.getCanvases();
  return { sigma, ties: layers.ties!.getContext('2d')!, names: layers.names!.getContext('2d')!, turned };
}
