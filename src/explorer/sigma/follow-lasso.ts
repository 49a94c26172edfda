interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a pointer must go before its line is a loop. */
const LEAST = 12;

/**
 * Lays a sheet over an element on which the pointer draws loops, and tells each loop in pixels of the window; `adds` if a
 * key was held that adds to a selection. While the space bar is down the sheet lets the pointer through. Taken away by the
 * returned function.
 */
export function followLasso(element: HTMLElement, caught: (loop: readonly Point[], adds: boolean) => void): () => void {
  const sheet = document.createElement('canvas');
  sheet.className = 'lasso';
  element.append(sheet);
  const context = sheet.getContext('2d')!;
  let loop: Point[] | null = null;
  const watch = new AbortController();
  const { signal } = watch;

  const draw = (): void => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    const dense = devicePixelRatio || 1;
    sheet.width = width * dense;
    sheet.height = height * dense;
    if (!loop) return;
    context.scale(dense, dense);
    context.translate(-left, -top);
    context.beginPath();
    for (const { x, y } of loop) context.lineTo(x, y);
    context.closePath();
    context.strokeStyle = getComputedStyle(sheet).color;
    context.lineWidth = 1.5;
    context.setLineDash([5, 4]);
    context.stroke();
    context.globalAlpha = 0.07;
    context.fillStyle = context.strokeStyle;
    context.fill();
  };
  const end = (): void => {
    loop = null;
    draw();
  };
  sheet.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isPrimary || event.button !== 0) return;
      sheet.setPointerCapture(event.pointerId);
      loop = [{ x: event.clientX, y: event.clientY }];
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isPrimary) return;
      loop?.push({ x: event.clientX, y: event.clientY });
      if (loop) draw();
    },
    { signal },
  );
  sheet.addEventListener(
    'pointerup',
    (event) => {
      if (!loop || !event.isPrimary) return;
      const isLoop = loop.some(({ x, y }) => Math.hypot(x - loop![0]!.x, y - loop![0]!.y) >= LEAST);
      caught(isLoop ? loop : [], event.shiftKey || event.ctrlKey || event.metaKey);
      end();
    },
    { signal },
  );
  sheet.addEventListener('pointercancel', end, { signal });
  const onSpace = (event: KeyboardEvent): void => {
    const isButton = event.target instanceof Element && event.target.closest('button, input, textarea, a');
    if (event.key !== ' ' || isButton) return;
    event.preventDefault();
    sheet.style.pointerEvents = event.type === 'keydown' ? 'none' : '';
  };
  addEventListener('keydown', onSpace, { signal });
  addEventListener('keyup', onSpace, { signal });
  return () => {
    watch.abort();
    sheet.remove();
  };
}
