import { isSingleFile } from '../is-single-file.ts';
import { actsOf } from '../state/asks.ts';
import { useStore } from '../store.ts';
import { ask } from './ask.ts';

/** What a reader can mend of a node, in a line. A single file has no worker to do it. */
export function CorrectBar({ node }: { node: string }) {
  const store = useStore();
  if (isSingleFile) return null;
  return (
    <fieldset class="correct-bar">
      <legend>Correct</legend>
      {actsOf(store.graph.getNodeAttribute(node, 'kind')).map(([act, name]) => (
        <button key={act} type="button" onClick={() => void ask(store, { act, node })}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
