import { createGraphReader } from '../core/import/create-graph-reader.ts';
import type { ReadResult } from '../core/import/read-graph-data.ts';
import { createSlices } from './in-slices.ts';
import { PIECE, readText } from './read-text.ts';

/** The graph, and whether its server keeps the decisions of the reader. */
export type Loaded = ReadResult & { readonly keepsCorrections?: boolean };

/**
 * Reads the graph inside the page, or fetches the one beside it and reads it while it comes, a slice at a time. `told`
 * hears how much of it is read, 0 to 1. Never throws: what goes wrong is told in words.
 */
export async function loadGraph(told: (done: number) => void): Promise<Loaded> {
  const inside = document.getElementById('graph');
  if (inside) return readText(inside.textContent, told);
  let response: Response;
  try {
    response = await fetch('./graph.json', { cache: 'no-cache' });
  } catch {
    return { problem: 'graph.json could not be fetched. Is the server still running?' };
  }
  if (response.status === 404) return { problem: 'There is no graph.json beside this page yet.' };
  if (!response.ok) return { problem: `The server answered ${response.status} when asked for graph.json.` };
  const reader = createGraphReader();
  const size = Number(response.headers.get('content-length')) || Number.POSITIVE_INFINITY;
  let read = 0;
  try {
    await readPieces(response.body!, (piece, bytes) => {
      read += bytes;
      told(Math.min(1, read / size));
      return reader.push(piece);
    });
    const keepsCorrections = /<[^>]*corrections\.json>;\s*rel="?edit"?/.test(response.headers.get('link') ?? '');
    return { ...reader.end(), keepsCorrections };
  } catch (error) {
    const megabytes = Math.round(read / 1e6);
    if (error instanceof RangeError) {
      return { problem: `The graph is too large for this browser, which ran out of room after ${megabytes} MB.` };
    }
    return { problem: 'The connection broke while graph.json was coming. Nothing is lost: load it again.' };
  }
}

/** Cuts a stream of UTF-8 into pieces of text, with the bytes that each took, until one is refused. */
async function readPieces(
  stream: ReadableStream<Uint8Array>,
  take: (piece: string, bytes: number) => boolean,
): Promise<void> {
  const slices = createSlices();
  const decoder = new TextDecoder();
  const chunks = stream.getReader();
  for (;;) {
    const { value, done } = await chunks.read();
    if (done) return;
    for (let at = 0; at < value.length; at += PIECE) {
      const bytes = value.subarray(at, at + PIECE);
      if (!take(decoder.decode(bytes, { stream: true }), bytes.length)) return void chunks.cancel();
      await slices.pause();
    }
  }
}
