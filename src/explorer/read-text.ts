import { createGraphReader } from '../core/import/create-graph-reader.ts';
import type { ReadResult } from '../core/import/read-graph-data.ts';
import { createSlices } from './in-slices.ts';

/** So many UTF-16 units, or bytes, are parsed at a time; a few milliseconds. */
export const PIECE = 1 << 17;

/** Reads the text of graph.json a slice at a time. `told` hears how much of it is read, 0 to 1. */
export async function readText(text: string, told: (done: number) => void = () => {}): Promise<ReadResult> {
  const reader = createGraphReader();
  const slices = createSlices();
  for (let at = 0; at < text.length; at += PIECE) {
    if (!reader.push(text.slice(at, at + PIECE))) break;
    told(at / text.length);
    await slices.pause();
  }
  return reader.end();
}
