import { shorten } from '../state/words.ts';
import { useStore } from '../store.ts';
import { NodeLink } from './node-link.tsx';

/** All notes of the reader, each leading to what it is about. */
export function Notes() {
  const { graph, notes } = useStore();
  const all = Object.entries(notes.value);
  if (all.length === 0) return null;
  return (
    <section class="notes">
      <h2>Notes</h2>
      <ul>
        {all.map(([key, text]) => (
          <li key={key}>
            {graph.hasNode(key) ? <NodeLink node={key} mark /> : <span>{key}, not in this graph</span>}
            <p>{shorten(text, 140)}</p>
          </li>
        ))}
      </ul>
      <p class="hint">Kept in this browser. A saved graph.json takes notes and bookmarks along.</p>
    </section>
  );
}
