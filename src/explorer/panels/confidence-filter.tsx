import { useRef } from 'preact/hooks';
import { setThreshold } from '../state/filters.ts';
import { confidenceBit } from '../state/passing.ts';
import { useStore } from '../store.ts';

/** The least confidence shown, and what it hides. */
export function ConfidenceFilter({ refused }: { refused: Uint16Array }) {
  const store = useStore();
  const pulls = useRef(0);
  const { threshold } = store.view.value;
  const hides = refused.reduce((sum, bits) => sum + (bits === confidenceBit ? 1 : 0), 0);
  return (
    <fieldset class="facet">
      <legend>Confidence</legend>
      {threshold > 0 && (
        <button
          type="button"
          class="clear"
          aria-label="Clear Confidence"
          onClick={() => store.go((view) => setThreshold(view, 0))}
        >
          Clear
        </button>
      )}
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        aria-label="Least confidence, in percent"
        value={threshold}
        onInput={(event) => {
          const { valueAsNumber } = event.currentTarget;
          store.go((view) => setThreshold(view, valueAsNumber), `confidence ${pulls.current}`);
        }}
        // The hand has let go of the slider: what follows is another step.
        onChange={() => {
          pulls.current += 1;
        }}
      />
      <p class="hint" role="status">
        {threshold === 0 ? 'Any' : `${threshold} % or more: hides ${hides} statement${hides === 1 ? '' : 's'}`}
      </p>
    </fieldset>
  );
}
