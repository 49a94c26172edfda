import { type ReadResult, readGraphData } from './read-graph-data.ts';

/** Reads the text of `graph.json`. Any text is valid input: what is no graph of this format yields the problem in words. */
export function readGraph(text: string): ReadResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'The file is not valid JSON. It may have been cut off while it was written.' };
  }
  return readGraphData(data);
}
