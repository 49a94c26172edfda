/** A text as RDF takes it: each half of a surrogate pair becomes U+FFFD, which is as long. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
