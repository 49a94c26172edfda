import type Sigma from 'sigma';

/** Lets a node follow the pointer after three moves; fewer are a trembling click. Returns whether a drag is under way. */
export function followDrags(sigma: Sigma): () => boolean {
  let held: string | null = null;
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
    isDragging = true;
    sigma.getGraph().mergeNodeAttributes(held, sigma.viewportToGraph(event));
  });
  const release = () => {
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
