import type { KnowledgeGraph } from '../model/graph.ts';
import { type Colors, DEFAULT_COLORS } from './colors.ts';
import { flattenActors } from './flat/flatten-actors.ts';
import { flattenStatements } from './flat/flatten-statements.ts';
import { writeGraphml } from './xml/write-graphml.ts';

export interface GraphmlOptions {
  /** `actors`: entities and the edges between them; `statements`: everything, a node for each statement and article. */
  readonly preset?: 'actors' | 'statements';
  /** `#rrggbb` for each kind of node. */
  readonly colors?: Partial<Colors>;
}

/** Writes a graph as GraphML that igraph, networkx, Gephi, Cytoscape and yEd read: actors unless told otherwise. */
export function toGraphml(graph: KnowledgeGraph, { preset = 'actors', colors = {} }: GraphmlOptions = {}): string {
  const flat = preset === 'actors' ? flattenActors(graph) : flattenStatements(graph);
  return writeGraphml(flat, { ...DEFAULT_COLORS, ...colors });
}
