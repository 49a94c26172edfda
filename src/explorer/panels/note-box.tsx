import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../store.ts';

/** The reader's note on a node: read, written, changed and taken away. */
export function NoteBox({ node }: { node: string }) {
  const store = useStore();
  const text = store.notes.value[node];
  const draft = useSignal<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isWriting = draft.value !== null;
  const wasWriting = useRef(false);
  useLayoutEffect(() => {
    if (isWriting) field.current?.focus();
    else if (wasWriting.current) opener.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const close = (written: string | null) => {
    draft.value = null;
    if (written !== null) store.note(node, written);
  };
  if (!isWriting) {
    return (
      <div class="note">
        {text !== undefined && <p>{text}</p>}
        <button
          ref={opener}
          type="button"
          class="note-act"
          onClick={() => {
            draft.value = text ?? '';
          }}
        >
          {text === undefined ? 'Add a note' : 'Change the note'}
        </button>
      </div>
    );
  }
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        close(draft.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close(draft.value);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(null);
      }}
    >
      <label>
        Your note
        <textarea
          ref={field}
          rows={4}
          value={draft.value ?? ''}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="main-button">
        Keep
      </button>
      <button type="button" class="quiet-button" onClick={() => close(null)}>
        Cancel
      </button>
    </form>
  );
}
