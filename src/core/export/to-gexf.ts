import type { KnowledgeGraph } from '../model/graph.ts';
import { type Colors, DEFAULT_COLORS } from './colors.ts';
import { flattenActors } from './flat/flatten-actors.ts';
import { flattenStatements } from './flat/flatten-statements.ts';
import { type GexfVersion, writeGexf } from './xml/write-gexf.ts';

export interface GexfOptions {
  /** `actors`: entities and the edges between them; `statements`: everything, a node for each statement and article. */
  readonly preset?: 'actors' | 'statements';
  /** `1.2` for networkx before 3.6 and other older readers. */
  readonly version?: GexfVersion;
  /** `#rrggbb` for each kind of node. */
  readonly colors?: Partial<Colors>;
}

/** Writes a graph as GEXF that Gephi, Gephi Lite, networkx and graphology read: actors in version 1.3 unless told otherwise. */
export function toGexf(graph: KnowledgeGraph, options: GexfOptions = {}): string {
  const { preset = 'actors', version = '1.3', colors = {} } = options;
  const flat = preset === 'actors' ? flattenActors(graph) : flattenStatements(graph);
  return writeGexf(flat, version, { ...DEFAULT_COLORS, ...colors });
}
