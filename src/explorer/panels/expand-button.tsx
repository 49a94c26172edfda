import { foldedStatements } from '../state/scene.ts';
import { useStore } from '../store.ts';
import { expand } from './expand.ts';

/** Brings a node's statements onto the canvas, or folds them away again. */
export function ExpandButton({ node }: { node: string }) {
  const store = useStore();
  const isOpen = store.view.value.expanded.includes(node);
  const folded = foldedStatements(store.graph, store.scene.value, node, store.passing.value);
  if (store.view.value.form === 'table' || (!isOpen && folded === 0)) return null;
  return (
    <button type="button" class="quiet-button" aria-pressed={isOpen} onClick={() => expand(store, node)}>
      {isOpen ? 'Fold the statements' : `Unfold ${folded} statement${folded === 1 ? '' : 's'}`}
    </button>
  );
}
