import type { NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import { kinds } from './kinds.ts';

export type Selection = { readonly node: string } | { readonly pair: readonly [string, string] };

/** An open article, scrolled to the stretch `at`. */
export interface OpenArticle {
  /** Node key, `document:a1`. */
  readonly doc: string;
  readonly at: Span | null;
}

/** All that the address keeps: what is shown, selected and open. Plain data. */
export interface View {
  readonly selection: Selection | null;
  readonly article: OpenArticle | null;
  readonly hidden: readonly NodeKind[];
  /** Nodes whose statements stand on the canvas although their kind is hidden. */
  readonly expanded: readonly string[];
  readonly form: 'picture' | 'table';
}

/** Statements and articles begin folded into the lines between the names. */
export const firstView: View = {
  selection: null,
  article: null,
  hidden: ['statement', 'document'],
  expanded: [],
  form: 'picture',
};

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

/** What Escape does: closes the article, then lets go of the selection. */
export const stepBack = (view: View): View => (view.article ? closeArticle(view) : clearSelection(view));

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

export const showAs = (view: View, form: View['form']): View => ({ ...view, form });
