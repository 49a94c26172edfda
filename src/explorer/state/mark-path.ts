import type { NodeKind } from '../../core/model/graph.ts';

/** The outline of a kind as the path of an SVG around 0, 0: the shapes that the canvas draws. */
export function markPath(kind: NodeKind, radius: number): string {
  const at = (share: number): string => (share * radius).toFixed(2);
  const polygon = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`;
  const circle = (share: number): string =>
    `M${at(-share)} 0a${at(share)} ${at(share)} 0 1 1 ${at(2 * share)} 0a${at(share)} ${at(share)} 0 1 1 ${at(-2 * share)} 0Z`;
  const turn = (x: number, y: number): string => `a${at(0.18)} ${at(0.18)} 0 0 1 ${at(x)} ${at(y)}`;
  switch (kind) {
    case 'person':
      return circle(1);
    case 'role':
      return polygon([0, -1.23], [1.23, 0], [0, 1.23], [-1.23, 0]);
    case 'country':
      return [
        `M${at(-0.96)} ${at(-0.8)}H${at(0.96)}${turn(0.18, 0.18)}V${at(0.62)}${turn(-0.18, 0.18)}`,
        `H${at(-0.96)}${turn(-0.18, -0.18)}V${at(-0.62)}${turn(0.18, -0.18)}Z`,
      ].join('');
    case 'organization':
      return polygon([0, -1.06], [0.92, -0.53], [0.92, 0.53], [0, 1.06], [-0.92, 0.53], [-0.92, -0.53]);
    case 'group':
      // Filled by the rule of even and odd: a ring, as nobody in particular is meant.
      return circle(1) + circle(Math.max(0, 1 - Math.max(2 / radius, 0.34)));
    case 'statement':
      return `M${at(-0.92)} ${at(0.92)}V${at(-0.06)}A${at(0.86)} ${at(0.86)} 0 0 1 ${at(-0.06)} ${at(-0.92)}H${at(0.06)}A${at(0.86)} ${at(0.86)} 0 0 1 ${at(0.92)} ${at(-0.06)}V${at(0.06)}A${at(0.86)} ${at(0.86)} 0 0 1 ${at(0.06)} ${at(0.92)}Z`;
    case 'document':
      return polygon([-0.76, -0.96], [0.28, -0.96], [0.76, -0.48], [0.76, 0.96], [-0.76, 0.96]);
  }
}
