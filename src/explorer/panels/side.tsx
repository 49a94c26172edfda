import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { introduction } from '../state/facts.ts';
import { kindNames } from '../state/kinds.ts';
import { selectedNodes } from '../state/selection.ts';
import { clearSelection, type Selection } from '../state/view.ts';
import { type Store, useStore } from '../store.ts';
import { focusDesk } from './focus-desk.ts';
import { FrontPanel } from './front-panel.tsx';
import { Lazy } from './lazy.tsx';
import { NodePanel } from './node-panel.tsx';
import { PairPanel } from './pair-panel.tsx';

const severalPanel = () => import('./several-panel.tsx').then(({ SeveralPanel }) => SeveralPanel);

/** The panel beside the desk: the front, or what is selected. On a narrow screen a sheet at the bottom. */
export function Side() {
  const store = useStore();
  const { selection } = store.view.value;
  const sheet = useSignal<'low' | 'half' | 'tall'>('low');
  const scroll = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const id = selectedNodes(store.view.value).join('\n');
  useLayoutEffect(() => {
    scroll.current?.scrollTo(0, 0);
    sheet.value = id === '' ? 'low' : 'half';
    // A link that was followed by key is gone with its panel: the focus stays in the new one, or goes to the desk.
    if (!hadFocus.current || document.activeElement !== document.body) return;
    if (id === '') focusDesk();
    else scroll.current?.focus({ preventScroll: true });
  }, [id, sheet]);
  const next = { low: 'half', half: 'tall', tall: 'low' } as const;
  return (
    <aside
      class="side"
      data-sheet={sheet.value}
      aria-label={selection ? 'Selected' : 'Overview'}
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
      }}
    >
      <button
        type="button"
        class="grip"
        aria-label={sheet.value === 'tall' ? 'Make the panel small' : 'Make the panel taller'}
        onClick={() => {
          sheet.value = next[sheet.value];
        }}
      />
      {selection && (
        <button type="button" class="close" aria-label="Close the selection" onClick={() => store.go(clearSelection)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      )}
      <p class="unseen" aria-live="polite">
        {spoken(store, selection)}
      </p>
      <div class="side-scroll" ref={scroll} key={id} tabIndex={-1}>
        {!selection && <FrontPanel />}
        {selection && 'node' in selection && <NodePanel node={selection.node} />}
        {selection && 'pair' in selection && <PairPanel pair={selection.pair} />}
        {selection && 'several' in selection && <Lazy load={severalPanel} props={{ keys: selection.several }} />}
      </div>
    </aside>
  );
}

/** What a screen reader says of a new selection, wherever it was made. */
function spoken({ graph }: Store, selection: Selection | null): string {
  if (!selection) return '';
  if ('pair' in selection) return selection.pair.map((key) => graph.getNodeAttribute(key, 'label')).join(' and ');
  if ('several' in selection) return `${selection.several.length} names selected`;
  const { kind, label } = graph.getNodeAttributes(selection.node);
  return [label, kindNames[kind].one, introduction(graph, selection.node)].filter(Boolean).join(', ');
}
