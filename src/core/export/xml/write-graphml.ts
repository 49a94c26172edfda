import { type Colors, channelsOf } from '../colors.ts';
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode, FlatValue } from '../flat/flat-graph.ts';
import { buildXml, type XmlElement } from './build-xml.ts';
import { lineText, valueText, xmlIds } from './xml-text.ts';

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** GraphML has no label, place, size or color of its own: these names are the ones by which Gephi knows them. */
const NODE_COLUMNS: readonly FlatColumn[] = [
  { id: 'label', type: 'string' },
  { id: 'kind', type: 'string' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'size', type: 'double' },
  { id: 'r', type: 'integer' },
  { id: 'g', type: 'integer' },
  { id: 'b', type: 'integer' },
];

const EDGE_COLUMNS: readonly FlatColumn[] = [
  { id: 'kind', type: 'string' },
  { id: 'weight', type: 'double' },
];

const GRAPH_COLUMNS: readonly FlatColumn[] = [
  { id: 'title', type: 'string' },
  { id: 'description', type: 'string' },
];

type Owner = 'graph' | 'node' | 'edge';

/** Writes a graph as GraphML. igraph mixes the kinds of keys up unless each has an id of its own. */
export function writeGraphml(content: FlatGraph, colors: Colors): string {
  const nodeColumns = [...NODE_COLUMNS, ...content.nodeColumns];
  const edgeColumns = [...EDGE_COLUMNS, ...content.edgeColumns];
  const ids = xmlIds(content.nodes.map(({ id }) => id));
  const edgeIds = xmlIds(content.edges.map(({ id }) => id));
  const root = {
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        ...GRAPH_COLUMNS.map((column) => keyElement('graph', column)),
        ...nodeColumns.map((column) => keyElement('node', column)),
        ...edgeColumns.map((column) => keyElement('edge', column)),
      ],
      graph: {
        '@edgedefault': 'directed',
        data: dataOf('graph', { title: content.title, description: content.description }, GRAPH_COLUMNS),
        node: content.nodes.map((node) => ({
          '@id': ids.get(node.id)!,
          data: dataOf('node', nodeValues(node, colors), nodeColumns),
        })),
        edge: content.edges.map((edge) => ({
          '@id': edgeIds.get(edge.id)!,
          '@source': ids.get(edge.source)!,
          '@target': ids.get(edge.target)!,
          data: dataOf('edge', edgeValues(edge), edgeColumns),
        })),
      },
    },
  };
  return buildXml(root, content.record);
}

function keyElement(owner: Owner, { id, type }: FlatColumn): XmlElement {
  return { '@id': `${owner}-${id}`, '@for': owner, '@attr.name': id, '@attr.type': TYPES[type] };
}

function nodeValues({ label, kind, x, y, size, values }: FlatNode, colors: Colors): Record<string, FlatValue> {
  const [r, g, b] = channelsOf(colors[kind]) ?? [];
  const isPlaced = Number.isFinite(x) && Number.isFinite(y);
  return {
    label: lineText(label),
    kind,
    ...(isPlaced && { x, y }),
    ...(Number.isFinite(size) && size > 0 && { size }),
    ...{ r, g, b },
    ...values,
  };
}

const edgeValues = ({ kind, weight, values }: FlatEdge): Record<string, FlatValue> => ({ kind, weight, ...values });

function dataOf(
  owner: Owner,
  values: Readonly<Record<string, FlatValue>>,
  columns: readonly FlatColumn[],
): XmlElement[] {
  return columns.flatMap(({ id }) => {
    const text = valueText(values[id]);
    return text === '' ? [] : [{ '@key': `${owner}-${id}`, '#text': text }];
  });
}
