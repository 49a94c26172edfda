import { useEffect, useState } from 'preact/hooks';
import { reviewGraph } from '../../corrections/review-graph.ts';
import type { Candidate } from '../../state/likely-speakers.ts';
import { canMerge, mergeCandidates } from '../../state/merge-candidates.ts';
import { refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import { firstFocus } from './first-focus.ts';
import type { FormProps } from './form-props.ts';
import { NamePicker } from './name-picker.tsx';
import { SidesOfMerge } from './sides-of-merge.tsx';

/** Two names become one: first whom it is one with, then a look at both, and which name to keep. */
export function MergeForm({ node, first, take }: FormProps & { first: string | null }) {
  const { graph } = useStore();
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [other, setOther] = useState(first);
  const [kept, setKept] = useState(first ?? node);
  useEffect(() => {
    reviewGraph(graph).then(
      ({ suggestions }) => setCandidates(mergeCandidates(suggestions, node)),
      () => setCandidates([]),
    );
  }, [graph, node]);
  const either = (key: string) => canMerge(graph, node, key) || canMerge(graph, key, node);
  if (other === null) {
    return (
      <NamePicker
        label="Search for the other name"
        candidates={candidates}
        none="No other name is much like it. Search for the one you mean."
        allows={either}
        choose={(key) => {
          setOther(key);
          const stays = candidates?.find((one) => one.key === key)?.stays;
          setKept(stays ?? (canMerge(graph, node, key) ? key : node));
        }}
      />
    );
  }
  const gone = kept === node ? other : node;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take([{ kind: 'merge', entity: refer(graph, gone), into: refer(graph, kept) }]);
      }}
    >
      <SidesOfMerge
        pair={[node, other]}
        reasons={candidates?.find(({ key }) => key === other)?.reasons ?? []}
        kept={kept}
        canKeep={(key) => canMerge(graph, key === node ? other : node, key)}
        keep={setKept}
      />
      <p class="ask-acts">
        <button ref={firstFocus} type="submit" class="main-button">
          Merge
        </button>
        <button type="button" class="quiet-button" onClick={() => setOther(null)}>
          Choose another
        </button>
      </p>
    </form>
  );
}
