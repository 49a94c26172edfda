import { useState } from 'preact/hooks';
import type { RetypedKind } from '../../../core/model/correction.ts';
import { kindNames } from '../../state/kinds.ts';
import { refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import { KindMark } from '../kind-mark.tsx';
import type { FormProps } from './form-props.ts';

const choices: readonly RetypedKind[] = ['person', 'role', 'country', 'organization'];

/** Another kind for a name. */
export function RetypeForm({ node, take }: FormProps) {
  const { graph } = useStore();
  const present = graph.getNodeAttribute(node, 'kind');
  const [kind, setKind] = useState(present);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (kind !== present) take([{ kind: 'retype', entity: refer(graph, node), newKind: kind as RetypedKind }]);
      }}
    >
      <fieldset class="kind-choice">
        <legend class="unseen">Kind</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name="kind" checked={kind === choice} onChange={() => setKind(choice)} />
            <KindMark kind={choice} />
            {kindNames[choice].one}
            {choice === present && <small>as it is now</small>}
          </label>
        ))}
      </fieldset>
      <p class="hint">What makes no sense for the new kind goes: an organization holds no role. You will be told.</p>
      <p class="ask-acts">
        <button type="submit" class="main-button" aria-disabled={kind === present}>
          Change the kind
        </button>
      </p>
    </form>
  );
}
