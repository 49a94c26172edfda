import type Sigma from 'sigma';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DragEvents {
  /** The nodes that go with one that is dragged, it itself first. */
  readonly together: (key: string) => readonly string[];
  /** They were put down there, as the layout lies. */
  readonly put: (places: ReadonlyMap<string, Point>) => void;
}

/** Lets a node follow the pointer after three moves; fewer are a trembling click. Returns whether a drag is under way. */
export function followDrags(sigma: Sigma, { together, put }: DragEvents): () => boolean {
  let held: string | null = null;
  let from: ReadonlyMap<string, Point> = new Map();
  let moves = 0;
  let isDragging = false;
  sigma.on('downNode', ({ node }) => {
    held = node;
    moves = 0;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    preventSigmaDefault();
    moves += 1;
    if (moves < 3) return;
    const graph = sigma.getGraph();
    const placeOf = (key: string): Point => {
      const { x, y } = graph.getNodeAttributes(key) as Point;
      return { x, y };
    };
    if (!isDragging) from = new Map(together(held).map((key) => [key, placeOf(key)]));
    isDragging = true;
    const start = from.get(held)!;
    const { x, y } = sigma.viewportToGraph(event);
    for (const [key, at] of from) graph.mergeNodeAttributes(key, { x: at.x + x - start.x, y: at.y + y - start.y });
  });
  const release = () => {
    if (held !== null && isDragging) {
      const graph = sigma.getGraph();
      put(new Map([...from.keys()].map((key) => [key, graph.getNodeAttributes(key) as Point])));
    }
    held = null;
    // The click that ends a drag comes after this event and must find it still marked as one.
    setTimeout(() => {
      isDragging = false;
    }, 0);
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('leaveStage', release);
  return () => isDragging;
}
