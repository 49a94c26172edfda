import { useSignal } from '@preact/signals';
import { addToGraph } from '../add-to-graph.ts';
import { isSingleFile } from '../is-single-file.ts';
import { readFiles } from '../read-files.ts';
import { type Store, useStore } from '../store.ts';
import { FileButton } from './file-button.tsx';
import { Popover } from './popover.tsx';

/** Adds articles to the graph on screen: pasted, chosen, or dropped anywhere on the page. */
export function AddMenu({ name = 'Add' }: { name?: string }) {
  const store = useStore();
  const isOpen = useSignal(false);
  const pasted = useSignal('');
  return (
    <Popover name={name} isOpen={isOpen}>
      <form
        class="add-menu"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.value.trim() === '') return;
          isOpen.value = false;
          void addToGraph(store, [{ name: 'pasted.txt', text: pasted.value }]);
        }}
      >
        {!isSingleFile && (
          <>
            <label>
              Paste an article
              <textarea
                rows={7}
                value={pasted.value}
                onInput={(event) => {
                  pasted.value = event.currentTarget.value;
                }}
              />
            </label>
            <button type="submit" class="main-button">
              Read it
            </button>
          </>
        )}
        <FileButton
          name="Choose files …"
          label="Articles as text files, or a saved graph"
          accept=".txt,.md,.json,.gexf,.graphml,text/plain"
          multiple
          choose={(files) => {
            isOpen.value = false;
            void addFiles(store, files);
          }}
        />
        <p class="hint">
          {!isSingleFile &&
            'Or drop text files anywhere on the page. They are read on this machine and stay on it; the graph on screen keeps them until you leave. '}
          A graph.json opens in place of this graph; so do GEXF and GraphML that were saved here with statements.
          {isSingleFile && ' To read articles, start Whosaid itself.'}
        </p>
      </form>
    </Popover>
  );
}

/** Adds dropped or chosen files. */
export async function addFiles(store: Store, files: Iterable<File>): Promise<void> {
  const { texts, problems } = await readFiles(files);
  if (texts.length > 0) await addToGraph(store, texts, problems);
  else store.notice.value = problems.join(' ');
}
