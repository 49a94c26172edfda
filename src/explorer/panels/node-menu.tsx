import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { foldedStatements, selectedNodes } from '../state/scene.ts';
import { hideNode, openArticle, selectNode, selectPair } from '../state/view.ts';
import { shorten } from '../state/words.ts';
import { type Store, useStore } from '../store.ts';
import { copyText } from './copy-text.ts';
import { expand } from './expand.ts';
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
    <div class="node-menu" role="menu" aria-label={label} tabIndex={-1} ref={menu} onKeyDown={onKey}>
      <p aria-hidden="true">
        <KindMark kind={kind} /> {shorten(label, 40)}
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

type Act = readonly [name: string, act: () => void];

function actsOn(store: Store, node: string): readonly Act[] {
  const { graph } = store;
  const view = store.view.peek();
  const [selected, ...rest] = selectedNodes(view);
  const isDocument = graph.getNodeAttribute(node, 'kind') === 'document';
  const isOpen = view.expanded.includes(node);
  const acts: Act[] = [];
  if (isDocument) acts.push(['Read the article', () => store.go((before) => openArticle(before, node, null))]);
  else {
    const read = () => {
      store.go((before) => selectNode(before, node));
      document.querySelector<HTMLElement>('.side-scroll')?.focus({ preventScroll: true });
    };
    acts.push(['Read about it', read]);
  }
  if (isOpen || foldedStatements(graph, store.scene.peek(), node) > 0) {
    acts.push([isOpen ? 'Fold the statements' : 'Unfold the statements', () => expand(store, node)]);
  }
  if (selected !== undefined && selected !== node && rest.length === 0) {
    const from = shorten(graph.getNodeAttribute(selected, 'label'), 30);
    acts.push([`The way from ${from}`, () => store.go((before) => selectPair(before, selected, node))]);
  }
  acts.push(['Hide', () => store.go((before) => hideNode(before, node))]);
  acts.push(['Copy a link to it', () => void copyLink(store, node)]);
  return acts;
}

async function copyLink(store: Store, node: string): Promise<void> {
  const link = new URL(
    store.href((view) => selectNode({ ...view, article: null }, node)),
    location.href,
  );
  const isCopied = await copyText(link.href);
  store.notice.value = isCopied ? 'The link is copied.' : 'This browser does not let the page copy.';
}
