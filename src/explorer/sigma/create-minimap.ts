import type Sigma from 'sigma';

/** In pixels. */
const WIDTH = 168;
const HEIGHT = 112;
const PADDING = 8;
/** No map where there is little to overlook, or little room; so many dots tell the shape of a large graph. */
const FEW_NODES = 25;
const NARROW = 640;
const MOST_DOTS = 4000;

interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

interface MinimapColours {
  readonly paper: string;
  readonly ink: string;
}

/**
 * A small map of the whole scene in a corner of an element, with a frame around what is in sight that the pointer drags;
 * only there while something is out of sight. It is for the pointer alone: keys pan, zoom and fit.
 */
export function createMinimap(sigma: Sigma, element: HTMLElement, colours: () => MinimapColours) {
  const canvas = document.createElement('canvas');
  canvas.className = 'minimap';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  element.append(canvas);
  const dense = devicePixelRatio || 1;
  canvas.width = WIDTH * dense;
  canvas.height = HEIGHT * dense;
  const context = canvas.getContext('2d')!;
  const dots = document.createElement('canvas');
  dots.width = canvas.width;
  dots.height = canvas.height;
  let isStale = true;
  let keys: readonly string[] = [];
  let around: Box = { left: 0, bottom: 0, right: 1, top: 1 };
  const watch = new AbortController();

  const scale = (): number =>
    Math.min(
      (WIDTH - 2 * PADDING) / (around.right - around.left),
      (HEIGHT - 2 * PADDING) / (around.top - around.bottom),
    );
  const toMap = (x: number, y: number): readonly [number, number] => [
    WIDTH / 2 + (x - (around.left + around.right) / 2) * scale(),
    HEIGHT / 2 - (y - (around.bottom + around.top) / 2) * scale(),
  ];

  const drawDots = (): void => {
    const shown = keys.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    // What is new is known only after it was drawn once.
    isStale = shown.length < keys.length;
    if (isStale) return;
    // A single row has no height; a little is added so that there is something to scale.
    around = {
      left: shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY) - 0.01,
      right: shown.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY) + 0.01,
      bottom: shown.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY) - 0.01,
      top: shown.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY) + 0.01,
    };
    const pen = dots.getContext('2d')!;
    pen.setTransform(dense, 0, 0, dense, 0, 0);
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    for (const { x, y, size, color } of shown.slice(0, MOST_DOTS)) {
      const [left, top] = toMap(x, y);
      pen.fillStyle = color;
      pen.beginPath();
      pen.arc(left, top, Math.max(1.1, Math.min(3.5, size * 0.16)), 0, 2 * Math.PI);
      pen.fill();
    }
  };

  /** What of the layout the canvas shows. */
  const inSight = (): Box => {
    const { width, height } = sigma.getDimensions();
    const { x: left, y: top } = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const { x: right, y: bottom } = sigma.viewportToFramedGraph({ x: width, y: height });
    return { left, top, right, bottom };
  };

  const drawFrame = (sight: Box): void => {
    const { paper, ink } = colours();
    const [left, top] = toMap(sight.left, sight.top);
    const [right, bottom] = toMap(sight.right, sight.bottom);
    context.setTransform(dense, 0, 0, dense, 0, 0);
    context.fillStyle = paper;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.drawImage(dots, 0, 0, WIDTH, HEIGHT);
    context.globalAlpha = 0.08;
    context.fillStyle = ink;
    context.fillRect(left, top, right - left, bottom - top);
    context.globalAlpha = 1;
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.strokeRect(left, top, right - left, bottom - top);
  };

  const follow = (event: PointerEvent): void => {
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left - WIDTH / 2) / scale() + (around.left + around.right) / 2;
    const y = (box.top + HEIGHT / 2 - event.clientY) / scale() + (around.bottom + around.top) / 2;
    sigma.getCamera().setState({ x, y });
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      follow(event);
    },
    { signal: watch.signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) follow(event);
    },
    { signal: watch.signal },
  );

  return {
    /** Other nodes are shown, or they stand or look otherwise; the largest come first. */
    renew(shown: readonly string[]): void {
      keys = shown;
      isStale = true;
    },
    /** After the picture was drawn. */
    update(): void {
      const isCalledFor = keys.length >= FEW_NODES && sigma.getDimensions().width >= NARROW;
      if (isCalledFor && isStale) drawDots();
      const sight = inSight();
      canvas.hidden = !isCalledFor || isStale || isIn(around, sight);
      if (!canvas.hidden) drawFrame(sight);
    },
    stop(): void {
      watch.abort();
      canvas.remove();
    },
  };
}

const isIn = (inner: Box, outer: Box): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.bottom <= inner.bottom && outer.top >= inner.top;
