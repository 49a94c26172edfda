import { useSignal } from '@preact/signals';
import { useStore } from '../store.ts';
import { Bookmarks } from './bookmarks.tsx';
import { Notes } from './notes.tsx';
import { Popover } from './popover.tsx';

/** So many steps are listed. */
const LISTED = 40;

/** Undo, redo, every step so far in words, and the views that were given a name. */
export function HistoryMenu() {
  const store = useStore();
  const isOpen = useSignal(false);
  const { moments, at } = store.steps.value;
  const arrows = [
    ['Undo', 'Ctrl Z', 'M7.5 5L4 8.5 7.5 12M4 8.5h7.5a4 4 0 0 1 0 8H8', at > 0, store.undo],
    ['Redo', 'Ctrl Shift Z', 'M12.5 5L16 8.5 12.5 12M16 8.5H8.5a4 4 0 0 0 0 8H12', at < moments.length - 1, store.redo],
  ] as const;
  return (
    <>
      <Popover name="History" isOpen={isOpen}>
        <h2>Steps</h2>
        <ol class="steps">
          {moments
            .map((moment, number) => ({ moment, number }))
            .slice(-LISTED)
            .reverse()
            .map(({ moment, number }) => (
              <li key={number}>
                <button
                  type="button"
                  data-undone={number > at}
                  aria-current={number === at ? 'step' : undefined}
                  onClick={() => store.goTo(number)}
                >
                  {moment.words}
                </button>
              </li>
            ))}
        </ol>
        {moments.length > LISTED && <p class="hint">and {moments.length - LISTED} before.</p>}
        <Bookmarks />
        <Notes />
      </Popover>
      <span class="undo-redo">
        {arrows.map(([name, keys, path, isReady, act]) => (
          <button
            key={name}
            type="button"
            class="icon-button"
            aria-label={name}
            title={`${name} (${keys})`}
            aria-disabled={!isReady}
            onClick={() => isReady && act()}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={path} />
            </svg>
          </button>
        ))}
      </span>
    </>
  );
}
