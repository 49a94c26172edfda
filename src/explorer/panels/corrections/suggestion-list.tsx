import { useState } from 'preact/hooks';
import type { NewCorrection } from '../../../core/corrections/correction-id.ts';
import type { MergeSuggestion } from '../../../core/corrections/suggest-merges.ts';
import { correct } from '../../corrections/correct.ts';
import { refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import { NodeLink } from '../node-link.tsx';

const PAGE = 5;

/** Names that may be one, the likeliest first, each with what speaks for and against it. */
export function SuggestionList({ suggestions }: { suggestions: readonly MergeSuggestion[] }) {
  const [shown, setShown] = useState(PAGE);
  if (suggestions.length === 0) return <p class="hint">No two names look as if they were one.</p>;
  return (
    <section class="suggestions" aria-label="Suggested merges">
      <h3>
        Perhaps one and the same <span class="count">{suggestions.length}</span>
      </h3>
      <ul>
        {suggestions.slice(0, shown).map((suggestion) => (
          <SuggestionLine key={`${suggestion.entityId} ${suggestion.intoId}`} suggestion={suggestion} />
        ))}
      </ul>
      {suggestions.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 4 * PAGE)}>
          {suggestions.length - shown} more
        </button>
      )}
    </section>
  );
}

function SuggestionLine({ suggestion: { entityId, intoId, reasons } }: { suggestion: MergeSuggestion }) {
  const store = useStore();
  const { graph } = store;
  if (!graph.hasNode(entityId) || !graph.hasNode(intoId)) return null;
  const names = `${graph.getNodeAttribute(entityId, 'label')} and ${graph.getNodeAttribute(intoId, 'label')}`;
  const [entity, into] = [refer(graph, entityId), refer(graph, intoId)];
  const take = async (decision: NewCorrection) => {
    const refusal = await correct(store, [decision]);
    if (refusal !== '') store.notice.value = refusal;
  };
  return (
    <li>
      <div>
        <p class="suggested">
          <NodeLink node={entityId} mark /> <i>is</i> <NodeLink node={intoId} mark />
        </p>
        <p class="reasons">{reasons.join(', ')}</p>
      </div>
      <div class="suggestion-acts">
        <button
          type="button"
          class="quiet-button"
          data-act="merge"
          aria-label={`Merge ${names}`}
          aria-disabled={store.busy.value !== ''}
          onClick={() => void take({ kind: 'merge', entity, into })}
        >
          Merge
        </button>
        <button
          type="button"
          data-act="apart"
          aria-label={`Not the same: ${names}`}
          aria-disabled={store.busy.value !== ''}
          onClick={() => void take({ kind: 'keep-apart', entity, other: into })}
        >
          Not the same
        </button>
        <button
          type="button"
          data-act="look"
          aria-label={`Look at both: ${names}`}
          onClick={() => {
            store.asked.value = { act: 'merge', node: entityId, others: [intoId] };
          }}
        >
          Look at both …
        </button>
      </div>
    </li>
  );
}
