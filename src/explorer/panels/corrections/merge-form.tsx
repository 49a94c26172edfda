import { useEffect, useState } from 'preact/hooks';
import { reviewGraph } from '../../corrections/review-graph.ts';
import { mentionsOf } from '../../state/find-again.ts';
import type { Candidate } from '../../state/likely-speakers.ts';
import { canMerge, mergeCandidates } from '../../state/merge-candidates.ts';
import { refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import { firstFocus } from './first-focus.ts';
import type { FormProps } from './form-props.ts';
import { NamePicker } from './name-picker.tsx';
import { SidesOfMerge } from './sides-of-merge.tsx';

/** Names become one: first whom it is one with, unless that is known, then a look at them, and which name to keep. */
export function MergeForm({ node, first, take }: FormProps & { first: readonly string[] }) {
  const { graph } = useStore();
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [others, setOthers] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    reviewGraph(graph).then(
      ({ suggestions }) => setCandidates(mergeCandidates(suggestions, node)),
      () => setCandidates([]),
    );
  }, [graph, node]);
  if (others.length === 0) {
    return (
      <NamePicker
        label="Search for the other name"
        candidates={candidates}
        none="No other name is much like it. Search for the one you mean."
        allows={(key) => canMerge(graph, node, key) || canMerge(graph, key, node)}
        choose={(key) => setOthers([key])}
      />
    );
  }
  const keys = [node, ...others];
  const canKeep = (into: string) => keys.every((key) => key === into || canMerge(graph, key, into));
  const likely = others.length === 1 ? candidates?.find(({ key }) => key === others[0]) : undefined;
  const mentions = (key: string) => mentionsOf(graph.getNodeAttributes(key)).length;
  const byWeight = [...keys].sort((a, b) => mentions(b) - mentions(a));
  const kept = [chosen, likely?.stays, ...byWeight].find((key) => key && canKeep(key));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!kept) return;
        const into = refer(graph, kept);
        take(keys.filter((key) => key !== kept).map((key) => ({ kind: 'merge', entity: refer(graph, key), into })));
      }}
    >
      <SidesOfMerge
        keys={keys}
        reasons={likely?.reasons ?? []}
        kept={kept ?? null}
        canKeep={canKeep}
        keep={setChosen}
      />
      {!kept && (
        <p class="hint">They are of several kinds. Change the kind of those that are of the wrong one first.</p>
      )}
      <p class="ask-acts">
        <button ref={firstFocus} type="submit" class="main-button" aria-disabled={!kept}>
          Merge
        </button>
        {first.length === 0 && (
          <button type="button" class="quiet-button" onClick={() => setOthers([])}>
            Choose another
          </button>
        )}
      </p>
    </form>
  );
}
