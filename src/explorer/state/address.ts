import type { NodeKind } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import { type Facet, type Filters, facets, isNodeFacet, withValues } from './facets.ts';
import { kinds } from './kinds.ts';
import { pinNodes } from './places.ts';
import { selectedNodes, toSelection } from './selection.ts';
import {
  type Around,
  type Arrangement,
  type Camera,
  firstView,
  type Look,
  type Period,
  type Pin,
  type Selection,
  sizeNames,
  type View,
} from './view.ts';

/**
 * Writes a view as the hash of an address, `#node=person%3Aanna-lind`; the first view is the bare `#`. `data` is the
 * fingerprint of the graph that it was made for.
 */
export function toAddress(view: View, data?: string): string {
  const fields = new URLSearchParams();
  const { selection, article, period, look, camera, around } = view;
  if (view.form === 'table') fields.set('form', 'table');
  if (view.hidden.join() !== firstView.hidden.join()) fields.set('hide', view.hidden.join(' '));
  for (const key of view.expanded) fields.append('open', key);
  for (const key of view.without) fields.append('without', key);
  for (const key of view.through) fields.append('through', key);
  if (view.arranged) fields.set('arranged', `${view.arranged.stretches}_${view.arranged.of}`);
  for (const { key, x, y } of view.pins) fields.append('pin', `${key}_${x}_${y}`);
  for (const key of around?.of ?? []) fields.append('only', key);
  if (around && around.steps > 0) fields.set('steps', String(around.steps));
  if (view.group !== null) fields.set('group', String(view.group));
  if (view.most !== firstView.most) fields.set('most', String(view.most));
  for (const facet of facets) {
    for (const value of view.filters[facet] ?? []) fields.append(facet, bare(facet, value));
  }
  if (view.threshold > 0) fields.set('sure', String(view.threshold));
  if (period) fields.set('time', `${period.from}_${period.to}`);
  if (look.colour !== firstView.look.colour) fields.set('colour', look.colour);
  if (look.size !== firstView.look.size) fields.set('size', look.size);
  if (selection) {
    const name = Object.keys(selection)[0]!;
    for (const key of selectedNodes(view)) fields.append(name, key);
  }
  if (view.corrections) fields.set('desk', 'corrections');
  if (article) {
    fields.set('article', article.doc);
    if (article.at) fields.set('at', `${article.at.start}-${article.at.end}`);
  }
  if (camera) fields.set('camera', [camera.x, camera.y, camera.reach].join('_'));
  if (data !== undefined && fields.size > 0) fields.set('data', data);
  return `#${fields}`;
}

/** Reads what `toAddress` wrote. Whatever it does not understand, or `has` does not know as a node, it leaves out. */
export function fromAddress(hash: string, has: (key: string) => boolean): View {
  const fields = read(hash);
  const doc = fields.get('article');
  const hide = fields.get('hide');
  const known = (name: string) => [...new Set(fields.getAll(name).filter(has))].sort();
  return {
    form: fields.get('form') === 'table' ? 'table' : 'picture',
    hidden: hide === null ? firstView.hidden : kinds.filter((kind: NodeKind) => hide.split(' ').includes(kind)),
    expanded: known('open'),
    without: known('without'),
    group: readGroup(fields.get('group')),
    most: readMost(fields.get('most')),
    through: known('through'),
    arranged: readArranged(fields.get('arranged')),
    pins: readPins(fields.getAll('pin'), has),
    around: readAround(known('only'), fields.get('steps')),
    selection: readSelection(fields, has),
    corrections: fields.get('desk') === 'corrections',
    article: doc !== null && has(doc) ? { doc, at: readSpan(fields.get('at')) } : null,
    filters: readFilters(fields, has),
    threshold: /^(100|[1-9]?\d)$/.test(fields.get('sure') ?? '') ? Number(fields.get('sure')) : 0,
    period: readPeriod(fields.get('time')),
    look: readLook(fields),
    camera: readCamera(fields.get('camera')),
  };
}

/** What is amiss with a link, in one line; empty if it fits the graph whose fingerprint is `data`. */
export function linkTrouble(hash: string, has: (key: string) => boolean, data: string): string {
  const fields = read(hash);
  const wanted = ['node', 'pair', 'several', 'article', 'open', 'without', 'through', 'only'].flatMap((name) =>
    fields.getAll(name),
  );
  for (const facet of facets.filter(isNodeFacet)) {
    wanted.push(...fields.getAll(facet).map((value) => whole(facet, value)));
  }
  wanted.push(...fields.getAll('pin').map((text) => text.replace(/(_-?[\d.]+){2}$/, '')));
  const gone = new Set(wanted.filter((key) => !has(key))).size;
  const made = fields.get('data');
  const differs = made !== null && made !== data ? 'This link was made for other articles.' : '';
  const lost =
    gone > 0
      ? `${gone === 1 ? 'One thing' : `${gone} things`} that it shows ${gone === 1 ? 'is' : 'are'} not here.`
      : '';
  return [differs, lost].filter(Boolean).join(' ');
}

const read = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** `country:VN` is written `country=VN`. */
const bare = (facet: Facet, value: string): string => {
  const prefix = `${facet}:`;
  return isNodeFacet(facet) && value.startsWith(prefix) ? value.slice(prefix.length) : value;
};

const whole = (facet: Facet, value: string): string => (isNodeFacet(facet) ? `${facet}:${value}` : value);

function readFilters(fields: URLSearchParams, has: (key: string) => boolean): Filters {
  let filters: Filters = {};
  for (const facet of facets) {
    const values = fields.getAll(facet).map((value) => whole(facet, value));
    filters = withValues(filters, facet, isNodeFacet(facet) ? values.filter(has) : values);
  }
  return filters;
}

function readSelection(fields: URLSearchParams, has: (key: string) => boolean): Selection | null {
  const node = fields.get('node');
  if (node !== null && has(node)) return { node };
  const pair = fields.getAll('pair').slice(0, 2);
  if (pair.length > 0) return pair.every(has) ? toSelection(pair) : null;
  return toSelection(fields.getAll('several').filter(has));
}

function readArranged(text: string | null): Arrangement | null {
  const [, stretches, of] = /^(\d{1,3})_(#.*)$/s.exec(text ?? '') ?? [];
  return stretches !== undefined && of !== undefined ? { of, stretches: Number(stretches) } : null;
}

/** `person:anna-lind_12.5_-3`; of two pins of a node the later holds. */
function readPins(texts: readonly string[], has: (key: string) => boolean): readonly Pin[] {
  const pins = texts.flatMap((text): Pin[] => {
    const [, key, x, y] = /^(.+)_(-?\d{1,9}(?:\.\d)?)_(-?\d{1,9}(?:\.\d)?)$/s.exec(text) ?? [];
    return key !== undefined && has(key) ? [{ key, x: Number(x), y: Number(y) }] : [];
  });
  return pinNodes(firstView, pins).pins;
}

function readAround(of: readonly string[], steps: string | null): Around | null {
  if (of.length === 0) return null;
  return { of, steps: steps === '1' ? 1 : steps === '2' ? 2 : 0 };
}

function readGroup(text: string | null): View['group'] {
  if (text === 'all') return text;
  return /^\d{1,7}$/.test(text ?? '') ? Number(text) : null;
}

function readMost(text: string | null): View['most'] {
  if (text === 'all') return text;
  return /^[1-9]\d{2,6}$/.test(text ?? '') ? Number(text) : firstView.most;
}

function readSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}

function readPeriod(text: string | null): Period | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(text ?? '') ?? [];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function readLook(fields: URLSearchParams): Look {
  const size = fields.get('size') ?? '';
  return {
    colour: fields.get('colour') === 'community' ? 'community' : 'kind',
    size: Object.hasOwn(sizeNames, size) ? (size as Look['size']) : 'importance',
  };
}

function readCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split('_').map((part) => (part === '' ? Number.NaN : Number(part)));
  const [x, y, reach] = numbers;
  return numbers.length === 3 && numbers.every(Number.isFinite) && reach! > 0 ? { x: x!, y: y!, reach: reach! } : null;
}
