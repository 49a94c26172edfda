import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly isOpen: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** A sheet over the page, which waits until it is closed: by its button, by Escape, or by a click beside it. The focus goes back to where it was. */
export function Dialog({ title, isOpen, children }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!isOpen.value) return;
    const dialog = element.current;
    dialog?.showModal();
    // Taken away while it is open, it gives the focus back too.
    return () => dialog?.close();
  }, [isOpen.value]);
  if (!isOpen.value) return null;
  const close = () => {
    // Closed first and taken away then, so that the browser gives the focus back.
    element.current?.close();
    isOpen.value = false;
  };
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
      // Its keys are its own: Escape closes it and nothing under it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog-sheet">
        <div class="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="close" aria-label="Close" onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
