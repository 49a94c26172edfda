import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** What moves the camera of a picture. */
interface Target {
  readonly x?: number;
  readonly y?: number;
  readonly ratio?: number;
}

/**
 * The movements of the camera; at once where the reader has asked for less motion. `covered()` tells how many pixels at
 * the bottom of the canvas lie under a sheet: nothing is brought there.
 */
export function createCamera(sigma: Sigma, covered: () => number) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const move = (target: Target, duration: number): void => {
    if (calm) sigma.getCamera().setState(target);
    else void sigma.getCamera().animate(target, { duration });
  };
  return {
    /** Brings a node to the middle and near; with `onlyIfAway` only if it stands outside or at the border. */
    flyTo(key: string, onlyIfAway: boolean): void {
      const data = sigma.getNodeDisplayData(key);
      if (!data) return;
      const { width, height } = sigma.getDimensions();
      const free = height - covered();
      const at = sigma.framedGraphToViewport(data);
      const inset = Math.min(70, width / 6, free / 6);
      const isAway = at.x < inset || at.y < inset || at.x > width - inset || at.y > free - inset;
      if (onlyIfAway && !isAway) return;
      const { ratio: present } = sigma.getCamera();
      const ratio = onlyIfAway ? present : Math.min(present, 0.55);
      const cameraState = { x: data.x, y: data.y, angle: 0, ratio };
      const middle = { x: width / 2, y: height - free / 2 };
      move({ ...sigma.viewportToFramedGraph(middle, { cameraState }), ratio }, 600);
    },
    /** Goes to a state, or stands there at once. */
    goTo(state: CameraState, atOnce: boolean): void {
      if (atOnce) sigma.getCamera().setState(state);
      else move(state, 400);
    },
    zoom(factor: number): void {
      const camera = sigma.getCamera();
      move({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, 200);
    },
    /** Moves by pixels. */
    pan(dx: number, dy: number): void {
      const { width, height } = sigma.getDimensions();
      move(sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }), 120);
    },
    /** Has all of the nodes in sight, but comes no nearer than `nearest`. */
    fit(keys: ReadonlySet<string>, nearest: number): void {
      const { width, height } = sigma.getDimensions();
      const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
      const [left, top, right, bottom] = frame(sigma, keys, cameraState);
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
      const padding = sigma.getStagePadding() * 2;
      const under = covered();
      const ratio = Math.max((right - left) / (width - padding), (bottom - top) / (height - under - padding), nearest);
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 + (under / 2) * ratio };
      move({ ...sigma.viewportToFramedGraph(middle, { cameraState }), ratio }, 600);
    },
  };
}

/** Left, top, right and bottom of the nodes on the screen, were the camera in that state. Empty for no nodes. */
function frame(sigma: Sigma, keys: ReadonlySet<string>, cameraState: CameraState): number[] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const key of keys) {
    const data = sigma.getNodeDisplayData(key);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data, { cameraState });
    xs.push(x);
    ys.push(y);
  }
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return xs.length === 0 ? [] : [least(xs), least(ys), most(xs), most(ys)];
}
