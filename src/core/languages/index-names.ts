import type { KnownName } from '../model/known-name.ts';

/** Indexes known names by their first word in lower case, the longest first, so that a text is searched word by word. */
export function indexNames(names: Iterable<KnownName>): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    const first = (name.words[0] ?? '').toLowerCase();
    const listed = index.get(first);
    if (listed) listed.push(name);
    else index.set(first, [name]);
  }
  for (const listed of index.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return index;
}
