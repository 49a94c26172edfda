/** What the reader wrote beside nodes, by their keys. */
export type Notes = Readonly<Record<string, string>>;

/** Writes a note, in place of the one there was; white space alone takes it away. */
export function withNote(notes: Notes, key: string, text: string): Notes {
  const others = Object.entries(notes).filter(([other]) => other !== key);
  const trimmed = text.trim();
  return Object.fromEntries(
    trimmed === '' ? others : [...others, [key, trimmed]].sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );
}

/**
 * The notes as a graph shows them: `find` tells the key that a node has in it, after names were merged; notes that come
 * together there are read one below the other. What is not in the graph keeps its key.
 */
export function gatherNotes(notes: Notes, find: (key: string) => string | undefined): Notes {
  const gathered = new Map<string, string>();
  for (const [key, text] of Object.entries(notes)) {
    const here = find(key) ?? key;
    const other = gathered.get(here);
    gathered.set(here, other === undefined ? text : `${other}\n\n${text}`);
  }
  return Object.fromEntries(gathered);
}

/** The notes in what JSON held; whatever is none is left out. */
export function readNotes(data: unknown): Notes {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What to keep so that a note which the file has, and the reader took away, does not come back: it is kept as empty. */
export function notesToKeep(notes: Notes, inFile: Notes): Notes {
  return { ...Object.fromEntries(Object.keys(inFile).map((key) => [key, ''])), ...notes };
}

/** The notes of a file with those that were kept since, which have the last word. */
export function mergeNotes(inFile: Notes, kept: Notes): Notes {
  return Object.fromEntries(Object.entries({ ...inFile, ...kept }).filter(([, text]) => text !== ''));
}
