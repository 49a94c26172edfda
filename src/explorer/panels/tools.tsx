import type { Signal } from '@preact/signals';
import { isSingleFile } from '../is-single-file.ts';
import { saving } from '../saving.ts';
import { clearFilters } from '../state/filters.ts';
import { showCorrections } from '../state/view.ts';
import { useStore } from '../store.ts';
import { HistoryMenu } from './history-menu.tsx';
import { LookMenu } from './look-menu.tsx';
import { StepLink } from './node-link.tsx';

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
      {!isSingleFile && <CorrectionsLink />}
      {passing && (
        <p class="filter-sum">
          <span>{passing.statements.size}</span> of {store.allSums.value.counts.statement} <i>statements</i>
          <button type="button" onClick={() => store.go(clearFilters)}>
            Clear
          </button>
        </p>
      )}
    </div>
  );
}

/** The way to the list of corrections, with how many there are and whether they are saved. */
function CorrectionsLink() {
  const { graph } = useStore();
  const count = graph.getAttributes().corrections?.length ?? 0;
  const { state } = saving.value;
  return (
    <p class="to-corrections">
      <StepLink step={(view) => showCorrections(view, true)}>
        Corrections{count > 0 && <span class="count"> {count}</span>}
      </StepLink>
      <span role="status" data-state={state}>
        {state === 'failed' ? 'not saved' : state === 'saving' ? 'saving' : state === 'saved' && count > 0 && 'saved'}
      </span>
    </p>
  );
}
