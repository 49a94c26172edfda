import { readGraph } from '../core/import/read-graph.ts';
import type { ReadResult } from '../core/import/read-graph-data.ts';

/** Reads the graph inside the page, or fetches the one beside it. Never throws: what goes wrong is told in words. */
export async function loadGraph(): Promise<ReadResult> {
  const inside = document.getElementById('graph');
  if (inside) return readGraph(inside.textContent);
  let response: Response;
  try {
    response = await fetch('./graph.json', { cache: 'no-cache' });
  } catch {
    return { problem: 'graph.json could not be fetched. Is the server still running?' };
  }
  if (response.status === 404) return { problem: 'There is no graph.json beside this page yet.' };
  if (!response.ok) return { problem: `The server answered ${response.status} when asked for graph.json.` };
  return readGraph(await response.text());
}
