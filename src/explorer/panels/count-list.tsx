import { useState } from 'preact/hooks';
import type { Count } from '../state/facts.ts';
import { selectPair } from '../state/view.ts';
import { useStore } from '../store.ts';
import { NodeLink, StepLink } from './node-link.tsx';

/** Names with numbers; a number leads to the sentences behind it when it counts what connects `from` with the name. */
export function CountList({ title, counts, from }: { title: string; counts: readonly Count[]; from?: string }) {
  const { picture } = useStore();
  if (from !== undefined) picture.unfold(from);
  const [isOpen, setOpen] = useState(false);
  if (counts.length === 0) return null;
  const shown = isOpen ? counts : counts.slice(0, 5);
  return (
    <section class="counts">
      <h3>{title}</h3>
      <ul>
        {shown.map(({ key, count }) => (
          <li key={key}>
            <NodeLink node={key} mark />
            {from !== undefined && picture.tiesOf.has(from) ? (
              <StepLink
                class="number"
                label={`${count}, read the sentences`}
                step={(view) => selectPair(view, from, key)}
              >
                {count}
              </StepLink>
            ) : (
              <span class="number">{count}</span>
            )}
          </li>
        ))}
      </ul>
      {counts.length > shown.length && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {counts.length - shown.length} more
        </button>
      )}
    </section>
  );
}
