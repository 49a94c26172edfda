import { useMemo } from 'preact/hooks';
import { facetCounts } from '../state/facet-counts.ts';
import { facets } from '../state/facets.ts';
import type { FilterIndex } from '../state/filter-index.ts';
import { refusals } from '../state/passing.ts';
import { useStore } from '../store.ts';
import { ConfidenceFilter } from './confidence-filter.tsx';
import { FacetFilter } from './facet-filter.tsx';
import { TimeWindow } from './time-window.tsx';

/** Chooses statements: by time, confidence and facets, each with the counts that the others leave. */
export function Filters({ close }: { close: () => void }) {
  const index = useStore().index();
  return (
    <div class="filters-scroll">
      <header>
        <h2>Filters</h2>
        <button type="button" class="icon-button" aria-label="Close the filters" title="Close" onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {index ? <Facets index={index} /> : <p class="hint">Counting …</p>}
    </div>
  );
}

function Facets({ index }: { index: FilterIndex }) {
  const view = useStore().view.value;
  const refused = useMemo(() => refusals(index, view), [index, view]);
  const counts = facetCounts(index, view, refused);
  return (
    <>
      <TimeWindow index={index} refused={refused} />
      <ConfidenceFilter refused={refused} />
      {facets.map((facet) => (
        <FacetFilter key={facet} facet={facet} values={counts[facet]} />
      ))}
    </>
  );
}
