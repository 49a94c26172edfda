import type { KnowledgeGraph, NodeKind } from '../model/graph.ts';
import { flattenActors } from './flat/flatten-actors.ts';
import { flattenStatements } from './flat/flatten-statements.ts';
import { type GexfVersion, writeGexf } from './write-gexf.ts';

export interface GexfOptions {
  /** `actors`: entities and the edges between them; `statements`: everything, a node for each statement and article. */
  readonly preset?: 'actors' | 'statements';
  /** `1.2` for networkx before 3.6 and other older readers. */
  readonly version?: GexfVersion;
  /** `#rrggbb` for each kind of node. */
  readonly colors?: Partial<Readonly<Record<NodeKind, string>>>;
}

/** The palette of Okabe and Ito (2008), which people with any colour vision tell apart, and two greys. */
const COLORS: Readonly<Record<NodeKind, string>> = {
  person: '#0072b2',
  role: '#e69f00',
  country: '#009e73',
  organization: '#d55e00',
  group: '#cc79a7',
  statement: '#999999',
  document: '#555555',
};

/** Writes a graph as GEXF that Gephi, Gephi Lite, networkx and graphology read: actors in version 1.3 unless told otherwise. */
export function toGexf(graph: KnowledgeGraph, options: GexfOptions = {}): string {
  const { preset = 'actors', version = '1.3', colors = {} } = options;
  const flat = preset === 'actors' ? flattenActors(graph) : flattenStatements(graph);
  return writeGexf(flat, version, { ...COLORS, ...colors });
}
