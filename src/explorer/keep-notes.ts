import type { KnowledgeGraph } from '../core/model/graph.ts';
import { bookmarks, keepBookmarks } from './keep-bookmarks.ts';
import { addBookmark, bookmarksIn } from './state/bookmarks.ts';
import { mergeNotes, type Notes, notesToKeep, readNotes } from './state/notes.ts';

/** What files brought along, by the title of their graph: it must not come back once it is taken away. */
const brought = new Map<string, Notes>();

/**
 * Takes notes and bookmarks out of a graph that was opened, and gives its notes with those that this browser keeps for a
 * graph of that title. `isNew`: the file was chosen by the reader just now, so what it says of a node holds.
 */
export function takeNotes(graph: KnowledgeGraph, isNew: boolean): Notes {
  const title = graph.getAttribute('title');
  const header = graph.getAttributes();
  const inFile = readNotes(header.notes);
  for (const bookmark of bookmarksIn(header.bookmarks)) {
    if (isNew || !bookmarks.peek().some(({ name }) => name === bookmark.name))
      keepBookmarks(addBookmark(bookmarks.peek(), bookmark));
  }
  graph.removeAttribute('notes');
  graph.removeAttribute('bookmarks');
  brought.set(title, { ...brought.get(title), ...inFile });
  const kept = readKept(title);
  return isNew ? mergeNotes(kept, inFile) : mergeNotes(inFile, kept);
}

/** Keeps the notes on a graph in this browser. */
export function keepNotes(graph: KnowledgeGraph, notes: Notes): void {
  const title = graph.getAttribute('title');
  const all = notesToKeep(notes, brought.get(title) ?? {});
  try {
    if (Object.keys(all).length > 0) localStorage.setItem(placeOf(title), JSON.stringify(all));
    else localStorage.removeItem(placeOf(title));
  } catch {
    // A page without storage keeps them until it is closed.
  }
}

function readKept(title: string): Notes {
  try {
    return readNotes(JSON.parse(localStorage.getItem(placeOf(title)) ?? '{}'));
  } catch {
    return {};
  }
}

const placeOf = (title: string): string => `whosaid-notes ${title}`;
