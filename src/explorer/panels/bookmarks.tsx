import { signal, useSignal } from '@preact/signals';
import { addBookmark, type Bookmark, readBookmarks, removeBookmark } from '../state/bookmarks.ts';
import { useStore } from '../store.ts';

const place = 'whosaid-bookmarks';

const bookmarks = signal(read());

/** Views that the reader gave a name; each is a link that can be copied and sent. */
export function Bookmarks() {
  const store = useStore();
  const name = useSignal('');
  return (
    <section class="bookmarks">
      <h2>Bookmarks</h2>
      {bookmarks.value.length > 0 && (
        <ul>
          {bookmarks.value.map((bookmark) => (
            <li key={bookmark.name}>
              <a href={bookmark.hash}>{bookmark.name}</a>
              <button
                type="button"
                class="icon-button"
                aria-label={`Remove ${bookmark.name}`}
                title="Remove"
                onClick={() => keep(removeBookmark(bookmarks.peek(), bookmark.name))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep(addBookmark(bookmarks.peek(), { name: name.peek(), hash: store.here() }));
          name.value = '';
        }}
      >
        <input
          type="text"
          aria-label="Name of the bookmark"
          placeholder="Name what you see"
          maxLength={80}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="quiet-button">
          Keep
        </button>
      </form>
    </section>
  );
}

function read(): readonly Bookmark[] {
  try {
    return readBookmarks(localStorage.getItem(place));
  } catch {
    return [];
  }
}

function keep(next: readonly Bookmark[]): void {
  bookmarks.value = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A page without storage keeps them until it is closed.
  }
}
