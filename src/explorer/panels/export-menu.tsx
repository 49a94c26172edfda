import { useSignal } from '@preact/signals';
import { readPalette } from '../sigma/palette.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { type Store, useStore } from '../store.ts';
import { Popover } from './popover.tsx';

interface Choice {
  readonly part: 'visible' | 'everything';
  readonly preset: 'actors' | 'statements';
  readonly version: '1.3' | '1.2';
}

const groups = [
  [
    'part',
    'What',
    [
      ['everything', 'Everything'],
      ['visible', 'What is visible now'],
    ],
  ],
  [
    'preset',
    'As',
    [
      ['actors', 'Names, linked by their statements'],
      ['statements', 'Names, statements and articles'],
    ],
  ],
  [
    'version',
    'Version',
    [
      ['1.3', 'GEXF 1.3 (Gephi, Gephi Lite)'],
      ['1.2', 'GEXF 1.2 draft (older networkx)'],
    ],
  ],
] as const;

/** Saves the graph: as GEXF for other programs, as graph.json to open it here again. The writers are fetched on use. */
export function ExportMenu() {
  const store = useStore();
  const isOpen = useSignal(false);
  const choice = useSignal<Choice>({ part: 'everything', preset: 'actors', version: '1.3' });
  const save = async (format: 'gexf' | 'json') => {
    try {
      await (format === 'gexf' ? saveGexf(store, choice.value) : saveJson(store, choice.value));
      isOpen.value = false;
    } catch (error) {
      store.notice.value = `The export failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return (
    <Popover name="Export" isOpen={isOpen}>
      <form
        class="export-menu"
        onSubmit={(event) => {
          event.preventDefault();
          void save('gexf');
        }}
      >
        {groups.map(([field, title, options]) => (
          <fieldset key={field}>
            <legend>{title}</legend>
            {options.map(([value, text]) => (
              <label key={value}>
                <input
                  type="radio"
                  name={field}
                  checked={choice.value[field] === value}
                  onChange={() => {
                    choice.value = { ...choice.value, [field]: value };
                  }}
                />
                {text}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit" class="main-button">
          Save GEXF
        </button>
        <button type="button" class="quiet-button" onClick={() => void save('json')}>
          Save graph.json, to open here again
        </button>
      </form>
    </Popover>
  );
}

const partOf = (store: Store, { part }: Choice) =>
  part === 'visible' ? visibleGraph(store.graph, store.scene.peek(), store.passing.peek()) : store.graph;

async function saveGexf(store: Store, choice: Choice): Promise<void> {
  const { toGexf } = await import('../../core/export/to-gexf.ts');
  const { preset, version } = choice;
  const text = toGexf(partOf(store, choice), { preset, version, colors: readPalette().kinds });
  download(`${fileName(store.graph.getAttribute('title'))}.gexf`, text, 'application/gexf+xml');
}

async function saveJson(store: Store, choice: Choice): Promise<void> {
  const { toGraphJson } = await import('../../core/export/to-graph-json.ts');
  download('graph.json', toGraphJson(partOf(store, choice)), 'application/json');
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'whosaid';
