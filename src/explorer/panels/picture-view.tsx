import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureCanvas } from '../sigma/create-canvas.ts';
import { pinNodes } from '../state/places.ts';
import { selectedNodes, toggleSelected } from '../state/selection.ts';
import { present } from '../state/steps.ts';
import { clearSelection, selectNode, selectPair } from '../state/view.ts';
import { type Store, useStore } from '../store.ts';
import { theme } from '../theme.ts';
import { CameraControls } from './camera-controls.tsx';
import { createPaint } from './create-paint.ts';
import { expand } from './expand.ts';
import { holdLasso } from './hold-lasso.ts';
import { walk } from './walk.ts';

const noPicture = 'This browser cannot draw the graph (no WebGL), so it is shown as a table.';
const lostPicture = 'The graphics card took the picture away twice, so the graph is shown as a table.';

/** Until then a sheet has risen that a selection brings, in milliseconds. */
const SHEET = 60;

/** The graph on a canvas. Gives up, with the reason in words, where the browser cannot draw. */
export function PictureView({ giveUp }: { giveUp: (reason: string) => void }) {
  const store = useStore();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<PictureCanvas | null>(null);
  const isLasso = useSignal(false);
  const [losses, setLosses] = useState(0);
  useEffect(() => {
    if (!isLasso.value) return;
    const element = host.current!.parentElement!;
    return holdLasso(
      store,
      element,
      () => canvas.current,
      () => {
        isLasso.value = false;
      },
    );
  }, [isLasso.value]);
  useEffect(() => {
    if (losses > 1) {
      giveUp(lostPicture);
      return;
    }
    let isGone = false;
    let stop = () => {};
    draw(store, host.current!, () => setLosses(losses + 1)).then(
      (made) => {
        if (isGone) return made.kill();
        canvas.current = made;
        stop = follow(store, made);
        store.shoot.value = made.shoot;
        exposePositions(made);
      },
      () => !isGone && giveUp(noPicture),
    );
    return () => {
      isGone = true;
      stop();
      store.shoot.value = null;
      canvas.current?.kill();
      canvas.current = null;
    };
  }, [store, losses]);
  const { nodes, ties } = store.scene.value;
  return (
    <>
      <div
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the graph from here.
        tabIndex={0}
        aria-label={`Graph of ${nodes.size} names and ${ties.size} connections. Arrow keys walk from the selected name to its neighbours, plus and minus zoom, 0 fits, question mark tells all keys. The table shows the same as a list.`}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
          if (event.key === 'l' && isPlain) isLasso.value = !isLasso.value;
          else if (!canvas.current || !walk(event, store, canvas.current)) return;
          event.preventDefault();
        }}
      >
        <div class="canvas-host" ref={host} />
      </div>
      {nodes.size === 0 && (
        <p class="canvas-empty">
          {store.passing.value ? 'Nothing passes the filters.' : 'Every kind is hidden. Choose one below.'}
        </p>
      )}
      <CameraControls isLasso={isLasso} zoom={(direction) => canvas.current?.zoom(direction)} />
    </>
  );
}

async function draw(store: Store, element: HTMLElement, lost: () => void): Promise<PictureCanvas> {
  const { createCanvas } = await import('../sigma/create-canvas.ts');
  const drawing = {
    graph: store.graph,
    picture: store.picture,
    scene: store.scene.peek(),
    selected: selectedNodes(store.view.peek()),
    focus: store.path.peek(),
    passing: store.passing.peek(),
    paint: { colour: store.view.peek().look.colour, sizes: null },
    places: store.places.peek(),
    pinned: store.view.peek().pins,
  };
  element.replaceChildren();
  return createCanvas(element, drawing, {
    node: (key, more) =>
      store.go((view) => {
        if (more) return toggleSelected(view, key);
        const [only, ...rest] = selectedNodes(view);
        return only === key && rest.length === 0 ? clearSelection(view) : selectNode(view, key);
      }),
    tie: (a, b) => store.go((view) => selectPair(view, a, b)),
    stage: () => store.go(clearSelection),
    expand: (key) => expand(store, key),
    put: (pins) => store.go((view) => pinNodes(view, pins)),
    lost,
    moved: store.moved,
    covered: () => {
      const side = document.querySelector('.side')?.getBoundingClientRect();
      const { left, right, bottom } = element.getBoundingClientRect();
      return side && side.left < right && side.right > left ? Math.max(0, bottom - side.top) : 0;
    },
    over: () => {
      const { left, top } = element.getBoundingClientRect();
      return [...document.querySelectorAll('.camera, .minimap:not([hidden])')].map((thing) => {
        const box = thing.getBoundingClientRect();
        return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
      });
    },
  });
}

/** Keeps the canvas at what the store says, until the returned function is called. */
function follow(store: Store, canvas: PictureCanvas): () => void {
  const { paint, stop } = createPaint(store);
  // A link that tells where to look is not to be flown away from.
  const { camera } = present(store.steps.peek()).view;
  let flownTo = camera ? selectedNodes(store.view.peek())[0] : undefined;
  if (camera) canvas.aim(camera, true);
  let wait: ReturnType<typeof setTimeout> | undefined;
  let flight: ReturnType<typeof setTimeout> | undefined;
  let { around } = store.view.peek();
  let arranged = store.arranged.peek();
  const stops = [
    effect(() =>
      canvas.draw({
        graph: store.graph,
        picture: store.picture,
        scene: store.scene.value,
        selected: selectedNodes(store.view.value),
        focus: store.path.value,
        passing: store.passing.value,
        paint: paint.value,
        places: store.places.value,
        pinned: store.view.value.pins,
      }),
    ),
    effect(() => {
      theme.value;
      // The style sheet answers in the new colours from the next frame on.
      requestAnimationFrame(() => canvas.recolour());
    }),
    effect(() => {
      const wanted = store.wanted.value;
      if (!wanted) return;
      flownTo = wanted.key;
      clearTimeout(flight);
      // A sheet may first rise over it.
      flight = setTimeout(() => canvas.show(wanted), SHEET);
      store.wanted.value = null;
    }),
    effect(() => {
      const cut = store.view.value.around;
      if (cut === around) return;
      around = cut;
      // What is left, or everything again, has the whole canvas.
      canvas.fit([...store.scene.peek().nodes]);
    }),
    effect(() => {
      const places = store.arranged.value;
      if (places === arranged) return;
      arranged = places;
      const place = present(store.steps.peek()).view.camera;
      // As built, everything lies in the frame again.
      if (place || places.size === 0) canvas.aim(place, false);
      else canvas.fit([...store.scene.peek().nodes]);
    }),
    effect(() => {
      const aim = store.aim.value;
      if (!aim) return;
      flownTo = selectedNodes(store.view.peek())[0];
      canvas.aim(aim.camera, false);
      store.aim.value = null;
    }),
    effect(() => {
      const [key, ...rest] = selectedNodes(store.view.value);
      clearTimeout(wait);
      if (key === undefined || rest.length > 0 || key === flownTo) return;
      // What is selected shall be seen; here too a sheet comes first.
      wait = setTimeout(() => {
        if (key !== flownTo) canvas.show({ key, how: 'visible' });
        flownTo = key;
      }, SHEET);
    }),
  ];
  return () => {
    clearTimeout(wait);
    clearTimeout(flight);
    for (const end of [stop, ...stops]) end();
  };
}

declare global {
  interface Window {
    /** For tests and scripts in the page: where on the screen a node stands. */
    whosaid?: { readonly positionOf: PictureCanvas['positionOf'] };
  }
}

function exposePositions({ positionOf }: PictureCanvas): void {
  window.whosaid = { positionOf };
}
