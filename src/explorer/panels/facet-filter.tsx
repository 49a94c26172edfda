import { useState } from 'preact/hooks';
import type { FacetValue } from '../state/facet-counts.ts';
import { type Facet, facetNames } from '../state/facets.ts';
import { clearFacet, toggleValue } from '../state/filters.ts';
import { valueName } from '../state/value-name.ts';
import { useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';

const page = 6;

/** The values of one facet with their counts; of several chosen any will do. Hidden where there is nothing to choose. */
export function FacetFilter({ facet, values }: { facet: Facet; values: readonly FacetValue[] }) {
  const store = useStore();
  const [shown, setShown] = useState(page);
  const isChosen = values.some(({ chosen }) => chosen);
  if (values.length === 0 || (values.length === 1 && !isChosen)) return null;
  const kind = facet === 'country' || facet === 'organization' || facet === 'role' ? facet : undefined;
  return (
    <fieldset class="facet">
      <legend>{facetNames[facet]}</legend>
      {isChosen && (
        <button
          type="button"
          class="clear"
          aria-label={`Clear ${facetNames[facet]}`}
          onClick={() => store.go((view) => clearFacet(view, facet))}
        >
          Clear
        </button>
      )}
      {values.slice(0, shown).map(({ value, count, chosen }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => store.go((view) => toggleValue(view, facet, value))}
          />
          {kind && <KindMark kind={kind} />}
          <span>{valueName(store.graph, facet, value)}</span>
          <span class="count">{count}</span>
        </label>
      ))}
      {values.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 30)}>
          {values.length - shown} more
        </button>
      )}
    </fieldset>
  );
}
