import { type ReadResult, readGraphData } from './read-graph-data.ts';
import { type Item, type Scanned, scanXmlGraph } from './scan-xml-graph.ts';

/**
 * Reads GEXF and GraphML that Whosaid wrote with statements, also after another program moved, recoloured or removed
 * nodes and saved it: places and sizes are those of the file. Any text is valid input; what is no such file yields the
 * problem in words.
 */
export function readXmlGraph(text: string): ReadResult {
  let scanned: Scanned;
  try {
    scanned = scanXmlGraph(text);
  } catch (error) {
    const [, line, words] = /^(\d+):\d+: (.*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    return { problem: `The file is not well-formed XML: ${words ?? String(error)}, line ${line ?? 1}.` };
  }
  const { root, header, nodes, edges } = scanned;
  if (root !== 'gexf' && root !== 'graphml')
    return { problem: `The file is XML, but no graph: it begins with <${root}>.` };
  const kept = nodes.filter(({ record }) => record !== undefined);
  if (kept.length === 0 && (nodes.length > 0 || header === '')) {
    return {
      problem:
        'The graph holds no sentences that Whosaid could read. It opens GEXF and GraphML that it saved itself with names, statements and articles.',
    };
  }
  try {
    const data = {
      attributes: header === '' ? { title: 'Graph', version: 1 } : JSON.parse(header),
      nodes: kept.map(nodeOf),
      edges: edges.flatMap(({ record }) => (record === undefined ? [] : [JSON.parse(record)])),
    };
    const keys = new Set(data.nodes.map(({ key }) => key));
    // The end of an edge may have been removed in another program.
    const whole = data.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
    const result = readGraphData({ ...data, edges: whole });
    const left = nodes.length - kept.length + edges.length - whole.length;
    return left > 0 && 'graph' in result
      ? { ...result, left: `${left} nodes or lines that Whosaid did not write were left out.` }
      : result;
  } catch {
    return { problem: 'The records that Whosaid wrote into this file were changed, so they cannot be read.' };
  }
}

function nodeOf({ record, place }: Item): { key: string; attributes: Record<string, unknown> } {
  const { key, attributes } = JSON.parse(record!);
  return { key, attributes: { ...attributes, ...place } };
}
