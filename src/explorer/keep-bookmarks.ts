import { signal } from '@preact/signals';
import { type Bookmark, readBookmarks } from './state/bookmarks.ts';

const place = 'whosaid-bookmarks';

/** The bookmarks of this browser. */
export const bookmarks = signal(read());

/** Puts other bookmarks in their place. */
export function keepBookmarks(next: readonly Bookmark[]): void {
  bookmarks.value = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A page without storage keeps them until it is closed.
  }
}

function read(): readonly Bookmark[] {
  try {
    return readBookmarks(localStorage.getItem(place));
  } catch {
    return [];
  }
}
