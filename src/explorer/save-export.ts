import type { Selected } from '../worker/hand-over.ts';
import { download } from './download.ts';
import { bookmarks } from './keep-bookmarks.ts';
import { readPalette } from './sigma/palette.ts';
import { type ExportChoice, fileName } from './state/export-choice.ts';
import type { Notes } from './state/notes.ts';
import { visiblePart } from './state/visible-part.ts';
import type { Store } from './store.ts';
import { writeInWorker } from './work-on-files.ts';

/** Saves what was chosen as a download. Each writer is fetched on use. Rejects where one cannot be had. */
export async function saveExport(store: Store, choice: ExportChoice): Promise<void> {
  const { graph } = store;
  const { part: asked, format, ...options } = choice;
  const name = fileName(graph.getAttribute('title'));
  if (format === 'svg' || format === 'png') {
    const { svgOf, pngOf } = await import('./save-picture.ts');
    return format === 'svg'
      ? download({ name: `${name}.svg`, content: new Blob([svgOf(store)], { type: 'image/svg+xml' }) })
      : download({ name: `${name}.png`, content: await pngOf(store) });
  }
  const whole: Selected = { attributes: graph.getAttributes() };
  const part = asked === 'visible' ? visiblePart(graph, store.scene.peek(), store.passing.peek()) : whole;
  const colors = readPalette().kinds;
  const template = format === 'html' ? await fetchTemplate() : '';
  const request = { ...options, format, name, colors, template };
  for (const file of await writeInWorker(graph, withNotes(part, store.notes.peek()), request)) download(file);
}

/** With what the reader wrote beside it. */
function withNotes(part: Selected, notes: Notes): Selected {
  const here = Object.fromEntries(Object.entries(notes).filter(([key]) => part.hasNode?.(key) ?? true));
  const marks = bookmarks.peek();
  const { attributes } = part;
  return {
    ...part,
    attributes: {
      ...attributes,
      ...(Object.keys(here).length > 0 && { notes: here }),
      ...(marks.length > 0 && { bookmarks: marks }),
    },
  };
}

async function fetchTemplate(): Promise<string> {
  const response = await fetch('./single.html');
  if (!response.ok) throw new Error(`the server answered ${response.status} when asked for single.html`);
  return response.text();
}
