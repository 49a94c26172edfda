import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { Failure, printable, reasonOf } from './failure.ts';

/** Reads the graph.json that a build wrote into a folder. Throws a Failure if there is none or it is something else. */
export function readGraph(folder: string): KnowledgeGraph {
  const path = join(folder, 'graph.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`no graph to read, run “whosaid build” first: ${printable(path)}: ${reasonOf(error)}`);
  }
  try {
    const serialized = JSON.parse(text);
    if (serialized.attributes?.version !== 1) throw new TypeError('not a graph of this version of whosaid');
    const graph: KnowledgeGraph = new MultiDirectedGraph();
    return graph.import(serialized);
  } catch (error) {
    throw new Failure(`cannot use ${printable(path)}: ${reasonOf(error)}`);
  }
}
