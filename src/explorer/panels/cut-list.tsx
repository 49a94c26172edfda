import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface CutListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  /** So many are shown until more are asked for. */
  readonly first: number;
  /** Whether the title tells how many there are. */
  readonly counted?: boolean;
  readonly children: (item: T) => ComponentChildren;
}

/** A list under a title, cut after its first items until the reader asks for all. */
export function CutList<T>({ title, items, first, counted = false, children }: CutListProps<T>) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : items.slice(0, first);
  if (items.length === 0) return null;
  return (
    <section class="counts">
      <h3>
        {title} {counted && <span class="count">{items.length}</span>}
      </h3>
      <ul>{shown.map(children)}</ul>
      {items.length > shown.length && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {items.length - shown.length} more
        </button>
      )}
    </section>
  );
}
