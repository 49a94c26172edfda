import XMLBuilder from 'fast-xml-builder';
import type { NodeKind } from '../model/graph.ts';
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode, FlatValue } from './flat/flat-graph.ts';
import { readable } from './readable.ts';

export type GexfVersion = '1.3' | '1.2';

/** networkx compares namespaces to the letter; Gephi ignores them. */
const NAMESPACES = {
  '1.3': { xmlns: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  '1.2': { xmlns: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
} as const;

/** How fast-xml-builder shall write; its types leave `entities` out. */
const FORMAT = {
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  // Otherwise the value “true” is dropped, which is HTML and not XML.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /'/g, val: '&apos;' },
    // Readers turn a bare tab or line break of an attribute into a space.
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
  ],
};

type Colors = Readonly<Record<NodeKind, string>>;

/** Nodes have their kind as a value; so have edges, because networkx passes over the `kind` that Gephi reads. */
const KIND: FlatColumn = { id: 'kind', type: 'string' };

type Element = { readonly [name: string]: string | Element | readonly Element[] };

/** Writes a graph as GEXF. Keys of the objects here are names of XML; `@` marks an attribute. */
export function writeGexf(content: FlatGraph, version: GexfVersion, colors: Colors): string {
  const nodeColumns = [KIND, ...content.nodeColumns];
  const edgeColumns = [KIND, ...content.edgeColumns];
  const { xmlns, viz } = NAMESPACES[version];
  const ids = xmlIds(content.nodes.map((node) => node.id));
  const edgeIds = xmlIds(content.edges.map((edge) => edge.id));
  return new XMLBuilder(FORMAT).build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    gexf: {
      '@xmlns': xmlns,
      '@xmlns:viz': viz,
      '@version': version,
      meta: {
        creator: 'Whosaid',
        description: readable(content.description),
        keywords: 'statements, quotations, attribution, news',
      },
      graph: {
        '@defaultedgetype': 'directed',
        '@mode': 'static',
        attributes: [attributesOf('node', nodeColumns), attributesOf('edge', edgeColumns)],
        nodes: { node: content.nodes.map((node) => nodeElement(node, ids, nodeColumns, colors)) },
        edges: { edge: content.edges.map((edge) => edgeElement(edge, ids, edgeIds, edgeColumns)) },
      },
    },
  });
}

function attributesOf(owner: 'node' | 'edge', columns: readonly FlatColumn[]): Element {
  return {
    '@class': owner,
    '@mode': 'static',
    attribute: columns.map(({ id, type }) => ({ '@id': id, '@title': id, '@type': type })),
  };
}

function nodeElement(
  node: FlatNode,
  ids: ReadonlyMap<string, string>,
  columns: readonly FlatColumn[],
  colors: Colors,
): Element {
  const { size, x, y } = node;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colors[node.kind].slice(at, at + 2), 16));
  const placed = Number.isFinite(x) && Number.isFinite(y);
  return {
    '@id': ids.get(node.id)!,
    '@label': line(node.label),
    ...valuesElement({ kind: node.kind, ...node.values }, columns),
    // An element without its values stops Gephi's import: none is better.
    ...([r, g, b].every(Number.isInteger) && { 'viz:color': { '@r': `${r}`, '@g': `${g}`, '@b': `${b}` } }),
    ...(placed && { 'viz:position': { '@x': `${x}`, '@y': `${y}`, '@z': '0' } }),
    ...(Number.isFinite(size) && size > 0 && { 'viz:size': { '@value': `${size}` } }),
  };
}

function edgeElement(
  edge: FlatEdge,
  ids: ReadonlyMap<string, string>,
  edgeIds: ReadonlyMap<string, string>,
  columns: readonly FlatColumn[],
): Element {
  return {
    '@id': edgeIds.get(edge.id)!,
    '@source': ids.get(edge.source)!,
    '@target': ids.get(edge.target)!,
    '@label': edge.kind,
    '@kind': edge.kind,
    '@weight': `${edge.weight}`,
    ...valuesElement({ kind: edge.kind, ...edge.values }, columns),
  };
}

function valuesElement(values: Readonly<Record<string, FlatValue>>, columns: readonly FlatColumn[]): Element {
  const written = columns.flatMap(({ id }) => {
    const value = valueText(values[id]);
    return value === '' ? [] : [{ '@for': id, '@value': value }];
  });
  return written.length === 0 ? {} : { attvalues: { attvalue: written } };
}

function valueText(value: FlatValue): string {
  if (typeof value !== 'number') return readable(String(value ?? ''));
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'INF' : '-INF';
}

function line(text: string): string {
  return readable(text).replace(/\s+/g, ' ').trim();
}

/** Ids without characters that XML forbids, still one for each. */
function xmlIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids.filter((id) => line(id) === id));
  return new Map(
    ids.map((id) => {
      const base = line(id);
      if (base === id) return [id, id];
      let free = base;
      for (let n = 2; free === '' || taken.has(free); n += 1) free = `${base}~${n}`;
      taken.add(free);
      return [id, free];
    }),
  );
}
