import type { Signal } from '@preact/signals';
import { clearFilters } from '../state/filters.ts';
import { useStore } from '../store.ts';
import { HistoryMenu } from './history-menu.tsx';
import { LookMenu } from './look-menu.tsx';

/** The line above the picture: filters, looks, history. */
export function Tools({ filtersOpen }: { filtersOpen: Signal<boolean> }) {
  const store = useStore();
  const passing = store.passing.value;
  return (
    <div class="tools">
      <button
        type="button"
        aria-expanded={filtersOpen.value}
        aria-controls="filters"
        onClick={() => {
          filtersOpen.value = !filtersOpen.value;
        }}
      >
        Filters
      </button>
      <LookMenu />
      <HistoryMenu />
      {passing && (
        <p class="filter-sum">
          <span>{passing.statements.size}</span> of {store.index().statements.length} <i>statements</i>
          <button type="button" onClick={() => store.go(clearFilters)}>
            Clear
          </button>
        </p>
      )}
    </div>
  );
}
