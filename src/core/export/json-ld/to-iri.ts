import { wellFormed } from './well-formed.ts';

/** A key of the graph as an IRI that stands by itself: `urn:whosaid:person:anna-lind`. */
export function toIri(key: string): string {
  // The parts of a key stay readable; what an IRI does not take is written in percent.
  return `urn:whosaid:${encodeURIComponent(wellFormed(key)).replaceAll('%3A', ':').replaceAll('%40', '@')}`;
}
