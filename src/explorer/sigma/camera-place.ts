import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Camera } from '../state/view.ts';

/** Where a camera stands that shows everything. */
export const wholeState: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** Where the canvas looks, in units of the layout; null where it shows everything. `turned` if the layout lies on its side. */
export function placeOf(sigma: Sigma, turned: boolean): Camera | null {
  const { x, y, ratio } = sigma.getCamera().getState();
  if (Math.abs(x - 0.5) < 0.004 && Math.abs(y - 0.5) < 0.004 && Math.abs(ratio - 1) < 0.01) return null;
  const { width, height } = sigma.getDimensions();
  const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
  const reach = Math.min(width, height) / sigma.getGraphToViewportRatio();
  // A thousandth of what is in sight is as exact as anyone can see.
  const digits = Math.max(0, Math.min(20, 3 - Math.floor(Math.log10(reach))));
  const rounded = (value: number) => Number(value.toFixed(digits));
  const [across, up] = turned ? [middle.y, middle.x] : [middle.x, middle.y];
  return { x: rounded(across), y: rounded(up), reach: rounded(reach) };
}

/** The state of the camera that looks at a place. */
export function stateAt(sigma: Sigma, place: Camera | null, turned: boolean): CameraState {
  if (!place) return wholeState;
  const { width, height } = sigma.getDimensions();
  const point = turned ? { x: place.y, y: place.x } : { x: place.x, y: place.y };
  // Asked of the whole view: what Sigma knows of the present one may be a frame old.
  const cameraState = wholeState;
  const at = sigma.graphToViewport(point, { cameraState });
  const beside = sigma.graphToViewport({ x: point.x + 1, y: point.y }, { cameraState });
  const { x, y } = sigma.viewportToFramedGraph(at, { cameraState });
  const wanted = Math.min(width, height) / place.reach;
  const ratio = sigma.getCamera().getBoundedRatio((beside.x - at.x) / wanted);
  return { x, y, angle: 0, ratio };
}
