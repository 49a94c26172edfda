import type { Meaning } from '../../state/decide-places.ts';
import { useStore } from '../../store.ts';
import { NameLine, NamePicker } from './name-picker.tsx';

interface MeaningChoiceProps {
  /** For whom the words are taken now. */
  readonly of: string;
  /** The words, which may be the name of whom they mean. */
  readonly words: string;
  /** Null while somebody is looked for. */
  readonly meaning: Meaning | null;
  readonly choose: (meaning: Meaning | null) => void;
}

/** Whom words mean after all: somebody new, somebody of the graph, or nobody. */
export function MeaningChoice({ of, words, meaning, choose }: MeaningChoiceProps) {
  const { graph } = useStore();
  const kind = graph.getNodeAttribute(of, 'kind');
  const other = kind === 'person' || kind === 'group' ? 'somebody else' : 'something else';
  const isNew = meaning !== null && meaning !== 'nobody' && 'name' in meaning;
  const isKnown = meaning === null || (meaning !== 'nobody' && 'node' in meaning);
  return (
    <fieldset class="meaning">
      <legend>They mean</legend>
      <label>
        <input type="radio" name="meaning" checked={isNew} onChange={() => choose({ name: words })} />
        {other}, not in the graph yet
      </label>
      {isNew && (
        <label class="field">
          Name
          <input
            type="text"
            maxLength={300}
            spellcheck={false}
            value={meaning.name}
            onInput={(event) => choose({ name: event.currentTarget.value })}
          />
        </label>
      )}
      <label>
        <input type="radio" name="meaning" checked={isKnown} onChange={() => choose(null)} />
        {other} of the graph
      </label>
      {isKnown && meaning === null && (
        <NamePicker
          label="Search for the name"
          candidates={[]}
          none="Search for whom they mean."
          allows={(key) => key !== of && !['statement', 'document'].includes(graph.getNodeAttribute(key, 'kind'))}
          choose={(node) => choose({ node })}
        />
      )}
      {meaning !== null && meaning !== 'nobody' && 'node' in meaning && (
        <p class="hit chosen">
          <NameLine node={meaning.node} />
          <button type="button" onClick={() => choose(null)}>
            Another
          </button>
        </p>
      )}
      <label>
        <input type="radio" name="meaning" checked={meaning === 'nobody'} onChange={() => choose('nobody')} />
        nothing: they are no name
      </label>
    </fieldset>
  );
}
