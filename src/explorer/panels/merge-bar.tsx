import { isSingleFile } from '../is-single-file.ts';
import { areNames } from '../state/asks.ts';
import { useStore } from '../store.ts';
import { ask } from './ask.ts';

/** Offers to make one of the selected names, if all of them are names. */
export function MergeBar({ keys }: { keys: readonly string[] }) {
  const store = useStore();
  const [node, ...others] = keys;
  if (isSingleFile || node === undefined || !areNames(store.graph, keys)) return null;
  return (
    <fieldset class="correct-bar">
      <legend>Correct</legend>
      <button type="button" onClick={() => void ask(store, { act: 'merge', node, others })}>
        Merge them …
      </button>
    </fieldset>
  );
}
