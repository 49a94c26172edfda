import type { EntityRef } from '../../../core/model/correction.ts';
import { likelySpeakers } from '../../state/likely-speakers.ts';
import { anchorStatement, refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import type { FormProps } from './form-props.ts';
import { NamePicker } from './name-picker.tsx';
import { PlaceView } from './place-view.tsx';

/** Who said it after all: somebody whom the article names, anybody of the graph, or nobody knows who. */
export function SpeakerForm({ node, take }: FormProps) {
  const { graph } = useStore();
  const statement = graph.getNodeAttributes(node);
  if (statement.kind !== 'statement') return null;
  const give = (speaker: EntityRef | null) =>
    take([{ kind: 'reassign', statement: anchorStatement(graph, node), speaker }]);
  const isName = (key: string) => !['statement', 'document'].includes(graph.getNodeAttribute(key, 'kind'));
  return (
    <>
      <PlaceView place={statement.evidence} bare />
      <NamePicker
        label="Search for who said it"
        candidates={likelySpeakers(graph, node)}
        none="Its article names nobody else. Search for who said it."
        allows={(key) => isName(key) && key !== statement.speakerId}
        choose={(key) => give(refer(graph, key))}
      />
      {statement.speaker !== undefined && (
        <p class="ask-acts">
          <button type="button" class="quiet-button" onClick={() => give(null)}>
            The article does not tell who
          </button>
        </p>
      )}
    </>
  );
}
