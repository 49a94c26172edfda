import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { introduction } from '../state/facts.ts';
import { clearFilters } from '../state/filters.ts';
import { formatDate } from '../state/format-date.ts';
import { showNode } from '../state/hide.ts';
import { kindNames } from '../state/kinds.ts';
import { toggleSelected } from '../state/selection.ts';
import { speakerNames } from '../state/speaker-names.ts';
import { selectNode } from '../state/view.ts';
import { shorten, wordsOf } from '../state/words.ts';
import { type Store, useStore } from '../store.ts';
import { Combobox } from './combobox.tsx';
import { KindMark } from './kind-mark.tsx';

/** The search: names, other names, titles and the words of statements. The camera flies to what is chosen. */
export function SearchBox() {
  const store = useStore();
  const query = useSignal('');
  const isOpen = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const isSearch = useComputed(() => query.value.trim() !== '');
  const hits = useComputed(() => (isSearch.value ? (store.search()?.(query.value, 9) ?? []) : []));

  const choose = (key: string, more: boolean) => {
    const isOut = isFilteredOut(store, key);
    store.go((before) => {
      const view = isOut ? clearFilters(showNode(before, key)) : before;
      const closed = { ...view, article: null };
      return more ? toggleSelected(closed, key) : selectNode(closed, key);
    });
    store.wanted.value = { key, how: 'near' };
    isOpen.value = false;
    query.value = '';
    input.current?.blur();
    // From here the arrows walk on.
    document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  };
  return (
    <search class="search">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M13 13l4.5 4.5" />
      </svg>
      <Combobox
        label="Search names and words"
        query={query}
        options={hits.value.map(({ key }) => key)}
        title="Found"
        line={(node) => <HitLine node={node} />}
        choose={choose}
        told={
          isSearch.value &&
          (store.search() ? 'Nobody and nothing of that name, and no such words.' : 'Reading all words …')
        }
        sheet={{
          isDown: isOpen.value && isSearch.value,
          onFocus: () => {
            isOpen.value = true;
            store.search();
          },
          onBlur: () => {
            isOpen.value = false;
          },
        }}
        input={{ ref: input, id: 'search' }}
      >
        <kbd>/</kbd>
      </Combobox>
    </search>
  );
}

/** Whether filters, or the reader, have taken a node off the page. */
function isFilteredOut(store: Store, key: string): boolean {
  const passing = store.passing.value;
  return (passing !== null && !passing.nodes.has(key)) || store.view.value.without.includes(key);
}

function HitLine({ node: key }: { node: string }) {
  const store = useStore();
  const { graph } = store;
  const out = isFilteredOut(store, key) && <em class="hit-out">filtered out; choose to reveal</em>;
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'statement') {
    const words = shorten(wordsOf(graph, node) || node.label, 90);
    return (
      <>
        <KindMark kind="statement" />
        <span class="hit-text">
          <span class="words">{node.directness === 'direct' ? <q>{words}</q> : words}</span>
          <small>{speakerNames(graph, key) ?? 'Speaker not told'}</small>
          {out}
        </span>
      </>
    );
  }
  const second =
    node.kind === 'document'
      ? [node.publisher, formatDate(node.published)].filter(Boolean).join(', ')
      : (introduction(graph, key) ?? kindNames[node.kind].one);
  return (
    <>
      <KindMark kind={node.kind} />
      <span class="hit-text">
        <span class={node.kind === 'document' ? 'headline' : 'hit-name'}>{node.label}</span>
        <small>{second}</small>
        {out}
      </span>
    </>
  );
}
