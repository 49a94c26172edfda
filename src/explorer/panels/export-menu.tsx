import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { readPalette } from '../sigma/palette.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { type Store, useStore } from '../store.ts';

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

/** Saves the graph as GEXF. The writer is fetched when it is first used. */
export function ExportMenu() {
  const store = useStore();
  const isOpen = useSignal(false);
  const choice = useSignal<Choice>({ part: 'everything', preset: 'actors', version: '1.3' });
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) isOpen.value = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen.value) return;
      event.preventDefault();
      isOpen.value = false;
    };
    addEventListener('pointerdown', close);
    // In the capture phase, before the page takes Escape for itself.
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', onKey, true);
    };
  }, [isOpen]);
  const save = async () => {
    try {
      await saveGexf(store, choice.value);
      isOpen.value = false;
    } catch (error) {
      store.notice.value = `The export failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return (
    <div class="export" ref={root}>
      <button
        type="button"
        aria-expanded={isOpen.value}
        aria-controls="export-menu"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        Export
      </button>
      <form
        id="export-menu"
        hidden={!isOpen.value}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
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
      </form>
    </div>
  );
}

async function saveGexf(store: Store, { part, preset, version }: Choice): Promise<void> {
  const { toGexf } = await import('../../core/export/to-gexf.ts');
  const graph = part === 'visible' ? visibleGraph(store.graph, store.scene.peek()) : store.graph;
  const text = toGexf(graph, { preset, version, colors: readPalette().kinds });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/gexf+xml' }));
  link.download = `${fileName(store.graph.getAttribute('title'))}.gexf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'whosaid';
