import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface ComboboxProps {
  readonly label: string;
  readonly query: Signal<string>;
  /** Nodes to choose from, by key. */
  readonly options: readonly string[];
  /** What the list is called, “Found”. */
  readonly title: string;
  readonly line: (node: string) => ComponentChildren;
  /** `more` if Shift was held. */
  readonly choose: (node: string, more: boolean) => void;
  /** What to say where nothing is listed. */
  readonly told: string | false;
  /** Where the list is a sheet: whether it is down, and what it is told of the focus. */
  readonly sheet?: { readonly isDown: boolean; readonly onFocus: () => void; readonly onBlur: () => void };
  readonly input?: { readonly ref: Ref<HTMLInputElement>; readonly id?: string };
  /** Between the field and the list. */
  readonly children?: ComponentChildren;
}

/**
 * A field with a list of names under it, in which the focus stays: arrows go round the list, Enter chooses, Escape empties
 * the field, and where it is empty is left to what is around it.
 */
export function Combobox({ label, query, options, title, line, choose, told, sheet, input, children }: ComboboxProps) {
  const id = useId();
  const active = useSignal(0);
  const isDown = sheet?.isDown ?? true;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active.value]);
  const onKey = (event: KeyboardEvent) => {
    const last = options.length - 1;
    const chosen = options[active.value];
    if (event.key === 'ArrowDown') active.value = active.value >= last ? 0 : active.value + 1;
    else if (event.key === 'ArrowUp') active.value = active.value <= 0 ? Math.max(0, last) : active.value - 1;
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen, event.shiftKey);
    else if (event.key === 'Escape' && query.value !== '') query.value = '';
    else if (event.key === 'Escape' && sheet) event.currentTarget instanceof HTMLElement && event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        {...input}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={sheet ? isDown : options.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(isDown && options.length > 0 ? { 'aria-activedescendant': `${id}-${active.value}` } : {})}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          sheet?.onFocus();
        }}
        onFocus={sheet?.onFocus}
        onBlur={sheet?.onBlur}
        onKeyDown={onKey}
      />
      {children}
      <div class={sheet && 'search-sheet'} hidden={!isDown}>
        <div ref={list} id={id} role="listbox" aria-label={title}>
          {isDown &&
            options.map((node, index) => (
              // The keys of the list are those of the input, as in every combobox.
              <div
                key={node}
                id={`${id}-${index}`}
                class="hit"
                role="option"
                tabIndex={-1}
                aria-selected={index === active.value}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(node, event.shiftKey);
                }}
              >
                {line(node)}
              </div>
            ))}
        </div>
        <p class="no-hit" role="status">
          {isDown && options.length === 0 && told}
        </p>
      </div>
    </>
  );
}
