import type { NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import type { Filters } from './facets.ts';
import { kinds } from './kinds.ts';

/** One name, two, or three and more; the keys of several are sorted. */
export type Selection =
  | { readonly node: string }
  | { readonly pair: readonly [string, string] }
  | { readonly several: readonly string[] };

/** The canvas cut down to some nodes and what is within so many steps of them. */
export interface Around {
  /** Sorted. */
  readonly of: readonly string[];
  readonly steps: 0 | 1 | 2;
}

/** An open article, scrolled to the stretch `at`. */
export interface OpenArticle {
  /** Node key, `document:a1`. */
  readonly doc: string;
  readonly at: Span | null;
}

/** Days, `2025-10-26`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A node that the reader put somewhere, in the units of the layout. */
export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** How places were arranged anew: what was shown then, as an address, and how long it took; from both they follow again. */
export interface Arrangement {
  readonly of: string;
  readonly stretches: number;
}

/** What colour and size of a name tell. */
export interface Look {
  readonly colour: 'kind' | 'community';
  readonly size: 'importance' | 'statements' | 'mentions' | 'degree' | 'weighted' | 'pagerank' | 'betweenness';
}

export const sizeNames: Readonly<Record<Look['size'], string>> = {
  importance: 'Importance',
  statements: 'Statements made',
  mentions: 'Times named',
  degree: 'Links',
  weighted: 'Links, by their weight',
  pagerank: 'PageRank',
  betweenness: 'Betweenness',
};

/** Where the canvas looks, in the units of the layout, so that it means the same on another screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** How much of the layout the shorter side of the canvas spans. */
  readonly reach: number;
}

/** All that the address keeps: what is shown, selected and open. Plain data. */
export interface View {
  readonly selection: Selection | null;
  readonly article: OpenArticle | null;
  /** Whether the list of corrections lies over the graph. */
  readonly corrections: boolean;
  readonly hidden: readonly NodeKind[];
  /** Nodes whose statements stand on the canvas although their kind is hidden. */
  readonly expanded: readonly string[];
  readonly form: 'picture' | 'table';
  /** What statements must be to be shown. */
  readonly filters: Filters;
  /** The least confidence shown, in whole percent. */
  readonly threshold: number;
  /** When the articles appeared; null for any time. */
  readonly period: Period | null;
  /** Nodes that were taken off the canvas. */
  readonly without: readonly string[];
  /** Nodes that were taken off the canvas, while lines between their neighbours stand for them. */
  readonly through: readonly string[];
  /** Null while the canvas is not cut down. */
  readonly around: Around | null;
  /** So many nodes are drawn at most, the most important ones. */
  readonly most: number | 'all';
  /** `all`: each community is drawn as one. A number: only the names of that community are shown. */
  readonly group: number | 'all' | null;
  /** Null while nodes stand where the graph has them. */
  readonly arranged: Arrangement | null;
  /** By their keys. */
  readonly pins: readonly Pin[];
  readonly look: Look;
  /** Null while the canvas shows everything. */
  readonly camera: Camera | null;
}

/** Statements and articles begin folded into the lines between the names. */
export const firstView: View = {
  selection: null,
  article: null,
  corrections: false,
  hidden: ['statement', 'document'],
  expanded: [],
  form: 'picture',
  filters: {},
  threshold: 0,
  period: null,
  without: [],
  through: [],
  around: null,
  most: 5000,
  group: null,
  arranged: null,
  pins: [],
  look: { colour: 'kind', size: 'importance' },
  camera: null,
};

/** Draws twice as many nodes. */
export const showMore = (view: View): View => (view.most === 'all' ? view : { ...view, most: 2 * view.most });

export const showAll = (view: View): View => ({ ...view, most: 'all' });

/** Draws each community as one. */
export const groupAll = (view: View): View => ({ ...view, group: 'all', camera: null });

/** Shows the names of one community alone. */
export const openGroup = (view: View, community: number): View => ({ ...view, group: community, camera: null });

export const ungroup = (view: View): View => ({ ...view, group: null, camera: null });

export const selectNode = (view: View, node: string): View => ({ ...view, selection: { node } });

export const selectPair = (view: View, a: string, b: string): View => ({
  ...view,
  selection: { pair: a < b ? [a, b] : [b, a] },
});

export const clearSelection = (view: View): View => ({ ...view, selection: null, article: null });

export const openArticle = (view: View, doc: string, at: Span | null): View => ({
  ...view,
  article: { doc, at: at && { start: at.start, end: at.end } },
});

export const closeArticle = (view: View): View => ({ ...view, article: null });

export const showCorrections = (view: View, corrections: boolean): View => ({ ...view, corrections, article: null });

/** What Escape does: closes the article, then the list of corrections, then lets go of the selection. */
export function stepBack(view: View): View {
  if (view.article) return closeArticle(view);
  return view.corrections ? showCorrections(view, false) : clearSelection(view);
}

export function toggleKind(view: View, kind: NodeKind): View {
  const hidden = view.hidden.includes(kind) ? view.hidden.filter((k) => k !== kind) : [...view.hidden, kind];
  return { ...view, hidden: kinds.filter((k) => hidden.includes(k)) };
}

/** Shows `kind` alone; asked a second time, goes back to the first screen. */
export function isolateKind(view: View, kind: NodeKind): View {
  const others = kinds.filter((k) => k !== kind);
  const alone = view.hidden.length === others.length && !view.hidden.includes(kind);
  return { ...view, hidden: alone ? firstView.hidden : others };
}

export function toggleExpanded(view: View, node: string): View {
  const expanded = view.expanded.includes(node)
    ? view.expanded.filter((key) => key !== node)
    : [...view.expanded, node].sort();
  return { ...view, expanded };
}

export const showAs = (view: View, form: View['form']): View => ({ ...view, form, corrections: false });

export const lookBy = (view: View, look: Partial<Look>): View => ({ ...view, look: { ...view.look, ...look } });
