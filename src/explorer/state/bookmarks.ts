/** A view that the reader gave a name: the address that leads back to it. */
export interface Bookmark {
  readonly name: string;
  /** Begins with `#`. */
  readonly hash: string;
}

/** Reads what `JSON.stringify` wrote of bookmarks; whatever is none is left out. */
export function readBookmarks(text: string | null): readonly Bookmark[] {
  try {
    return bookmarksIn(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/** The bookmarks in what JSON held; whatever is none is left out. */
export function bookmarksIn(data: unknown): readonly Bookmark[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((item: unknown): Bookmark[] => {
    const { name, hash } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    return typeof name === 'string' && typeof hash === 'string' && hash.startsWith('#') ? [{ name, hash }] : [];
  });
}

/** Adds a bookmark at the end; one of the same name gives way. A name of white space keeps nothing. */
export function addBookmark(bookmarks: readonly Bookmark[], { name, hash }: Bookmark): readonly Bookmark[] {
  const trimmed = name.trim();
  if (trimmed === '') return bookmarks;
  return [...removeBookmark(bookmarks, trimmed), { name: trimmed, hash }];
}

export const removeBookmark = (bookmarks: readonly Bookmark[], name: string): readonly Bookmark[] =>
  bookmarks.filter((bookmark) => bookmark.name !== name);
