import type { NodeKind } from '../../core/model/graph.ts';
import { NAMED_COMMUNITIES } from '../state/communities.ts';
import { kinds } from '../state/kinds.ts';

/** The colours of the page as `#rrggbb`, read from its style sheet so that canvas and panels agree. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly lines: Lines;
  readonly doubtfulLines: Lines;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  /** Of the largest communities, by their number; the others are `muted`. */
  readonly communities: readonly string[];
}

/** Of ties; strong where a relation is stated. */
interface Lines {
  readonly plain: string;
  readonly strong: string;
}

/** Resolves the custom properties of the style sheet in the present theme. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return hex(getComputedStyle(probe).color);
  };
  const paper = read('desk');
  const lines = { plain: read('tie'), strong: read('tie-strong') };
  const palette = {
    paper,
    ink: read('ink'),
    muted: read('muted'),
    lines,
    doubtfulLines: { plain: fade(lines.plain, paper, 0.5), strong: fade(lines.strong, paper, 0.5) },
    kinds: Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as Record<NodeKind, string>,
    communities: Array.from({ length: NAMED_COMMUNITIES }, (_, number) => read(`community-${number}`)),
  };
  probe.remove();
  return palette;
}

/** `share` of `color`, the rest `paper`: a fade without transparency, so that crossing lines do not add up. */
function fade(color: string, paper: string, share: number): string {
  const [a, b] = [channels(color), channels(paper)];
  return toHex(a.map((value, i) => Math.round(value * share + b[i]! * (1 - share))));
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const toHex = (values: readonly number[]): string =>
  `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** `rgb(12, 34, 56)` → `#0c2238`. */
function hex(color: string): string {
  const values = color
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number);
  return values?.length === 3 ? toHex(values.map(Math.round)) : '#888888';
}
