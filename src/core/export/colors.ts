import type { NodeKind } from '../model/graph.ts';

/** `#rrggbb` for each kind of node. */
export type Colors = Readonly<Record<NodeKind, string>>;

/** The palette of Okabe and Ito (2008), which people with any colour vision tell apart, and two greys. */
export const DEFAULT_COLORS: Colors = {
  person: '#0072b2',
  role: '#e69f00',
  country: '#009e73',
  organization: '#d55e00',
  group: '#cc79a7',
  statement: '#999999',
  document: '#555555',
};

/** Red, green and blue of `#rrggbb`, 0 to 255; undefined if it is something else. */
export function channelsOf(color: string): readonly [number, number, number] | undefined {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  return r && g && b ? [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)] : undefined;
}
