import { formatCount } from '../state/format-count.ts';
import { kindNames, kinds } from '../state/kinds.ts';
import { isolateKind, toggleKind } from '../state/view.ts';
import { useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';

/** The kinds with their signs and counts. A click shows or hides a kind; Alt or a double click shows it alone. */
export function Legend() {
  const store = useStore();
  const all = store.allSums.value.counts;
  const { counts } = store.front.value;
  const { hidden } = store.view.value;
  return (
    <fieldset class="legend">
      <legend class="unseen">Kinds shown</legend>
      {kinds
        .filter((kind) => all[kind] > 0)
        .map((kind) => {
          const isHidden = hidden.includes(kind);
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={!isHidden}
              title="Click to show or hide, Alt-click to show alone"
              onClick={(event) => store.go((view) => (event.altKey ? isolateKind(view, kind) : toggleKind(view, kind)))}
              onDblClick={() => store.go((view) => isolateKind(view, kind))}
            >
              <KindMark kind={kind} hollow={isHidden} />
              <span>{kindNames[kind].many}</span>
              <span class="count">{formatCount(counts[kind])}</span>
            </button>
          );
        })}
    </fieldset>
  );
}
