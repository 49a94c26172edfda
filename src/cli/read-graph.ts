import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readGraph as readJsonGraph } from '../core/import/read-graph.ts';
import { readXmlGraph } from '../core/import/read-xml-graph.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { Failure, printable, reasonOf } from './failure.ts';
import { warn } from './print.ts';

/** Whether a path names a file; a folder, or nothing, is none. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Reads a graph: the graph.json that a build wrote into a folder, or a file that Whosaid saved as JSON, GEXF or GraphML.
 * Throws a Failure if there is none or it is something else.
 */
export function readGraph(place: string): KnowledgeGraph {
  const path = isFile(place) ? place : join(place, 'graph.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Failure(`no graph to read, run “whosaid build” first: ${printable(path)}: ${reasonOf(error)}`);
  }
  const result = /^\s*</.test(text) ? readXmlGraph(text) : readJsonGraph(text);
  if ('problem' in result) throw new Failure(`cannot use ${printable(path)}: ${printable(result.problem)}`);
  if (result.left !== undefined) warn(`${printable(path)}: ${result.left}`);
  return result.graph;
}
