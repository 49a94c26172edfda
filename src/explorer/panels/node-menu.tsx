import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { selectedNodes } from '../state/selection.ts';
import { shorten } from '../state/words.ts';
import { useStore } from '../store.ts';
import { actsOn, isForAll } from './acts-on.ts';
import { focusDesk } from './focus-desk.ts';
import { followMenuCalls } from './follow-menu-calls.ts';
import { KindMark } from './kind-mark.tsx';

/** What can be done with a name of the graph: by right click, by a long press, or by the menu key for the selected one. */
export function NodeMenu() {
  const store = useStore();
  const open = useSignal<{ readonly node: string; readonly x: number; readonly y: number } | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      followMenuCalls(store, (node, at) => {
        open.value = { node, ...at };
      }),
    [store, open],
  );
  useEffect(() => {
    const element = menu.current;
    if (!element || !open.value) return;
    // A menu that would leave the window opens to the other side.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(open.value.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(open.value.y, innerHeight - height - 8))}px`;
    element.querySelector('button')?.focus();
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) open.value = null;
    };
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, [open.value]);
  if (!open.value) return null;
  const { node } = open.value;
  const { kind, label } = store.graph.getNodeAttributes(node);
  const selected = selectedNodes(store.view.peek());
  const isOfSeveral = isForAll(selected, node);
  const title = isOfSeveral ? `${selected.length} names` : label;
  const close = () => {
    open.value = null;
    focusDesk();
  };
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="node-menu" role="menu" aria-label={title} tabIndex={-1} ref={menu} onKeyDown={onKey}>
      <p aria-hidden="true">
        {!isOfSeveral && <KindMark kind={kind} />} {shorten(title, 40)}
      </p>
      {actsOn(store, node).map(([name, act]) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close();
            act();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
