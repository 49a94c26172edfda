import { type Colors, channelsOf } from '../colors.ts';
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode, FlatValue } from '../flat/flat-graph.ts';
import { readable } from '../readable.ts';
import { buildXml, type XmlElement } from './build-xml.ts';
import { lineText, valueText, xmlIds } from './xml-text.ts';

export type GexfVersion = '1.3' | '1.2';

/** networkx compares namespaces to the letter; Gephi ignores them. */
const NAMESPACES = {
  '1.3': { xmlns: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  '1.2': { xmlns: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
} as const;

/** Nodes have their kind as a value; so have edges, because networkx passes over the `kind` that Gephi reads. */
const KIND: FlatColumn = { id: 'kind', type: 'string' };

/** Writes a graph as GEXF. */
export function writeGexf(content: FlatGraph, version: GexfVersion, colors: Colors): string {
  const nodeColumns = [KIND, ...content.nodeColumns];
  const edgeColumns = [KIND, ...content.edgeColumns];
  const { xmlns, viz } = NAMESPACES[version];
  const ids = xmlIds(content.nodes.map((node) => node.id));
  const edgeIds = xmlIds(content.edges.map((edge) => edge.id));
  const root = {
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
  };
  return buildXml(root, content.record);
}

function attributesOf(owner: 'node' | 'edge', columns: readonly FlatColumn[]): XmlElement {
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
): XmlElement {
  const { size, x, y } = node;
  const color = channelsOf(colors[node.kind]);
  const placed = Number.isFinite(x) && Number.isFinite(y);
  return {
    '@id': ids.get(node.id)!,
    '@label': lineText(node.label),
    ...valuesElement({ kind: node.kind, ...node.values }, columns),
    // An element without its values stops Gephi's import: none is better.
    ...(color && { 'viz:color': { '@r': `${color[0]}`, '@g': `${color[1]}`, '@b': `${color[2]}` } }),
    ...(placed && { 'viz:position': { '@x': `${x}`, '@y': `${y}`, '@z': '0' } }),
    ...(Number.isFinite(size) && size > 0 && { 'viz:size': { '@value': `${size}` } }),
  };
}

function edgeElement(
  edge: FlatEdge,
  ids: ReadonlyMap<string, string>,
  edgeIds: ReadonlyMap<string, string>,
  columns: readonly FlatColumn[],
): XmlElement {
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

function valuesElement(values: Readonly<Record<string, FlatValue>>, columns: readonly FlatColumn[]): XmlElement {
  const written = columns.flatMap(({ id }) => {
    const value = valueText(values[id]);
    return value === '' ? [] : [{ '@for': id, '@value': value }];
  });
  return written.length === 0 ? {} : { attvalues: { attvalue: written } };
}
