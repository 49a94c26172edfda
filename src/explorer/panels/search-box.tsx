import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { introduction } from '../state/facts.ts';
import { clearFilters } from '../state/filters.ts';
import { formatDate } from '../state/format-date.ts';
import { showNode } from '../state/hide.ts';
import { kindNames } from '../state/kinds.ts';
import type { Hit } from '../state/search.ts';
import { toggleSelected } from '../state/selection.ts';
import { selectNode } from '../state/view.ts';
import { shorten, wordsOf } from '../state/words.ts';
import { type Store, useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';

/** The search: names, other names, titles and the words of statements. Arrows and Enter choose; the camera flies there. */
export function SearchBox() {
  const store = useStore();
  const query = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const hits = useComputed(() => (query.value.trim() === '' ? [] : (store.search()?.(query.value, 9) ?? [])));
  const shows = isOpen.value && query.value.trim() !== '';

  const choose = (hit: Hit | undefined, more = false) => {
    if (!hit) return;
    const isOut = isFilteredOut(store, hit.key);
    store.go((before) => {
      const view = isOut ? clearFilters(showNode(before, hit.key)) : before;
      const closed = { ...view, article: null };
      return more ? toggleSelected(closed, hit.key) : selectNode(closed, hit.key);
    });
    store.wanted.value = { key: hit.key, how: 'near' };
    isOpen.value = false;
    query.value = '';
    input.current?.blur();
  };
  const onKey = (event: KeyboardEvent) => {
    const last = hits.value.length - 1;
    if (event.key === 'ArrowDown') active.value = active.value >= last ? 0 : active.value + 1;
    else if (event.key === 'ArrowUp') active.value = active.value <= 0 ? Math.max(0, last) : active.value - 1;
    else if (event.key === 'Enter') {
      choose(hits.value[active.value], event.shiftKey);
      // From here the arrows walk on.
      document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
    } else if (event.key === 'Escape') {
      if (query.value === '') input.current?.blur();
      query.value = '';
    } else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M13 13l4.5 4.5" />
      </svg>
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        placeholder="Search names and words"
        aria-label="Search names and words"
        aria-expanded={shows}
        aria-controls="search-hits"
        aria-autocomplete="list"
        {...(shows && hits.value.length > 0 ? { 'aria-activedescendant': `hit-${active.value}` } : {})}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onFocus={() => {
          isOpen.value = true;
          store.search();
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKey}
      />
      <kbd>/</kbd>
      <div class="search-sheet" hidden={!shows}>
        <div id="search-hits" role="listbox" aria-label="Found">
          {shows &&
            hits.value.map((hit, index) => (
              // The keys of the list are those of the input, as in every combobox.
              <div
                key={hit.key}
                id={`hit-${index}`}
                class="hit"
                role="option"
                tabIndex={-1}
                aria-selected={index === active.value}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(hit);
                }}
              >
                <HitLine hit={hit} />
              </div>
            ))}
        </div>
        <p class="no-hit" role="status">
          {shows &&
            hits.value.length === 0 &&
            (store.search() ? 'Nobody and nothing of that name, and no such words.' : 'Reading all words …')}
        </p>
      </div>
    </search>
  );
}

/** Whether filters, or the reader, have taken a node off the page. */
function isFilteredOut(store: Store, key: string): boolean {
  const passing = store.passing.value;
  return (passing !== null && !passing.nodes.has(key)) || store.view.value.without.includes(key);
}

function HitLine({ hit }: { hit: Hit }) {
  const store = useStore();
  const { graph } = store;
  const out = isFilteredOut(store, hit.key) && <em class="hit-out">filtered out; choose to reveal</em>;
  const node = graph.getNodeAttributes(hit.key);
  if (node.kind === 'statement') {
    const words = shorten(wordsOf(graph, node) || node.label, 90);
    return (
      <>
        <KindMark kind="statement" />
        <span class="hit-text">
          <span class="words">{node.directness === 'direct' ? <q>{words}</q> : words}</span>
          <small>{node.speaker ?? 'Speaker not told'}</small>
          {out}
        </span>
      </>
    );
  }
  const second =
    node.kind === 'document'
      ? [node.publisher, formatDate(node.published)].filter(Boolean).join(', ')
      : (introduction(graph, hit.key) ?? kindNames[node.kind].one);
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
