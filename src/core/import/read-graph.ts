import { createGraphReader } from './create-graph-reader.ts';
import type { ReadResult } from './read-graph-data.ts';

/** Reads the text of `graph.json`. Any text is valid input: what is no graph of this format yields the problem in words. */
export function readGraph(text: string): ReadResult {
  const reader = createGraphReader();
  reader.push(text);
  return reader.end();
}
