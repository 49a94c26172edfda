import type { NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import { kinds } from './kinds.ts';
import { firstView, type Selection, type View } from './view.ts';

/** Writes a view as the hash of an address, `#node=person%3Aanna-lind`; the first view is the bare `#`. */
export function toAddress(view: View): string {
  const fields = new URLSearchParams();
  if (view.form === 'table') fields.set('form', 'table');
  if (view.hidden.join() !== firstView.hidden.join()) fields.set('hide', view.hidden.join(' '));
  for (const key of view.expanded) fields.append('open', key);
  if (view.selection && 'node' in view.selection) fields.set('node', view.selection.node);
  if (view.selection && 'pair' in view.selection) for (const key of view.selection.pair) fields.append('pair', key);
  if (view.article) {
    fields.set('article', view.article.doc);
    if (view.article.at) fields.set('at', `${view.article.at.start}-${view.article.at.end}`);
  }
  return `#${fields}`;
}

/** Reads what `toAddress` wrote. Whatever it does not understand, or `has` does not know as a node, it leaves out. */
export function fromAddress(hash: string, has: (key: string) => boolean): View {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const doc = fields.get('article');
  const hide = fields.get('hide');
  return {
    form: fields.get('form') === 'table' ? 'table' : 'picture',
    hidden: hide === null ? firstView.hidden : kinds.filter((kind: NodeKind) => hide.split(' ').includes(kind)),
    expanded: [...new Set(fields.getAll('open').filter(has))].sort(),
    selection: readSelection(fields, has),
    article: doc !== null && has(doc) ? { doc, at: readSpan(fields.get('at')) } : null,
  };
}

function readSelection(fields: URLSearchParams, has: (key: string) => boolean): Selection | null {
  const node = fields.get('node');
  if (node !== null && has(node)) return { node };
  const [a, b] = fields.getAll('pair').sort();
  return a !== undefined && b !== undefined && has(a) && has(b) ? { pair: [a, b] } : null;
}

function readSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}
