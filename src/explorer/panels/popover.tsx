import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';

interface PopoverProps {
  /** What the button says. */
  readonly name: string;
  readonly isOpen: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** A button of the masthead with a sheet below it, closed by Escape or by a click elsewhere. */
export function Popover({ name, isOpen, children }: PopoverProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) isOpen.value = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen.value) return;
      event.preventDefault();
      isOpen.value = false;
      root.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', onPointer);
    // In the capture phase, before the page takes Escape for itself.
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey, true);
    };
  }, [isOpen]);
  useLayoutEffect(() => {
    // What was in focus in the sheet is hidden now.
    if (!isOpen.value && sheet.current?.contains(document.activeElement))
      root.current?.querySelector('button')?.focus();
  }, [isOpen.value]);
  return (
    <div class="popover" ref={root}>
      <button
        type="button"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {name}
      </button>
      <div id={id} ref={sheet} class="popover-sheet" hidden={!isOpen.value}>
        {children}
      </div>
    </div>
  );
}
