import { isSingleFile } from '../is-single-file.ts';
import { edgeVerbs, isRelation } from '../state/kinds.ts';
import { useStore } from '../store.ts';
import { deny } from './ask.ts';

/** Takes out what a line of the articles is wrongly taken to tell of two names. */
export function DenyButton({ edge }: { edge: string }) {
  const store = useStore();
  const { graph } = store;
  const { kind } = graph.getEdgeAttributes(edge);
  if (isSingleFile || !isRelation(kind)) return null;
  const [from, to] = graph.extremities(edge).map((key) => graph.getNodeAttribute(key, 'label'));
  return (
    <button
      type="button"
      class="deny"
      aria-label={`Not so: ${from} ${edgeVerbs[kind]} ${to}`}
      onClick={() => void deny(store, edge)}
    >
      Not so
    </button>
  );
}
