import { useState } from 'preact/hooks';
import { refer } from '../../state/refer.ts';
import { useStore } from '../../store.ts';
import { firstFocus } from './first-focus.ts';
import type { FormProps } from './form-props.ts';

/** Another name for somebody: typed, or one of those that the articles use. */
export function RenameForm({ node, take }: FormProps) {
  const { graph } = useStore();
  const attributes = graph.getNodeAttributes(node);
  const present = 'name' in attributes ? attributes.name : attributes.label;
  const aliases = 'aliases' in attributes ? attributes.aliases : [];
  const [name, setName] = useState(present);
  const wanted = name.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && wanted !== present) take([{ kind: 'rename', entity: refer(graph, node), name: wanted }]);
      }}
    >
      <label class="field">
        Name
        <input
          ref={firstFocus}
          onFocus={(event) => event.currentTarget.select()}
          type="text"
          maxLength={300}
          spellcheck={false}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {aliases.length > 0 && (
        <p class="also">
          The articles also write{' '}
          {aliases.slice(0, 12).map((alias) => (
            <button key={alias} type="button" onClick={() => setName(alias)}>
              {alias}
            </button>
          ))}
        </p>
      )}
      <p class="hint">Links and bookmarks to it stay good; the name it had is kept among the others.</p>
      <p class="ask-acts">
        <button type="submit" class="main-button" aria-disabled={wanted === '' || wanted === present}>
          Rename
        </button>
      </p>
    </form>
  );
}
