import { aroundWords } from '../state/around-words.ts';
import { type Step, useStore } from '../store.ts';

/** What was done to the canvas besides filtering, each with the way back. */
export function CanvasState() {
  const store = useStore();
  const { without, around } = store.view.value;
  const lines: (readonly [words: string, back: string, step: Step])[] = [];
  if (around) lines.push([aroundWords(store.graph, around), 'Show all', (view) => ({ ...view, around: null })]);
  if (without.length > 0) lines.push([`${without.length} hidden`, 'Show', (view) => ({ ...view, without: [] })]);
  if (lines.length === 0) return null;
  return (
    <ul class="canvas-state" aria-label="Done to the canvas">
      {lines.map(([words, back, step]) => (
        <li key={words}>
          <span>{words}</span>
          <button type="button" aria-label={`${back}: ${words}`} onClick={() => store.go(step)}>
            {back}
          </button>
        </li>
      ))}
    </ul>
  );
}
