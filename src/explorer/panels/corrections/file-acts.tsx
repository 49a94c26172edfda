import { writeCorrections } from '../../../core/corrections/write-corrections.ts';
import { fileOf } from '../../corrections/correct.ts';
import { openCorrections } from '../../corrections/open-corrections.ts';
import { download } from '../../download.ts';
import { readFiles } from '../../read-files.ts';
import { markLoose } from '../../saving.ts';
import { useStore } from '../../store.ts';
import { FileButton } from '../file-button.tsx';

/** The decisions as a file: to take away, and to take in. */
export function FileActs() {
  const store = useStore();
  const { graph } = store;
  const open = async (files: FileList) => {
    const { texts, problems } = await readFiles(files);
    const [file] = texts;
    if (file) await openCorrections(store, file);
    else store.notice.value = problems.join(' ');
  };
  return (
    <p class="ask-acts">
      {(graph.getAttributes().corrections?.length ?? 0) > 0 && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            const content = writeCorrections(fileOf(graph));
            download({ name: 'corrections.json', content: new Blob([content], { type: 'application/json' }) });
            markLoose(graph, false);
          }}
        >
          Download corrections.json
        </button>
      )}
      <FileButton
        name="Open a corrections.json …"
        label="A file of corrections"
        accept=".json,application/json"
        choose={(files) => void open(files)}
      />
    </p>
  );
}
