import { useSignal } from '@preact/signals';
import { bookmarks, keepBookmarks } from '../keep-bookmarks.ts';
import { addBookmark, removeBookmark } from '../state/bookmarks.ts';
import { useStore } from '../store.ts';

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
                onClick={() => keepBookmarks(removeBookmark(bookmarks.peek(), bookmark.name))}
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
          keepBookmarks(addBookmark(bookmarks.peek(), { name: name.peek(), hash: store.here() }));
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
