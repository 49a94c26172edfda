import { fontsInUse } from './fonts-in-use.ts';
import { readPalette } from './sigma/palette.ts';
import { communitiesOf } from './state/communities.ts';
import { filterLines } from './state/filter-lines.ts';
import { formatDate } from './state/format-date.ts';
import { kindNames, kinds } from './state/kinds.ts';
import { type Caption, writeSvg } from './state/write-svg.ts';
import type { Store } from './store.ts';

/** The most pixels of a PNG: more than some browsers draw, and than anybody sends by mail. */
const MOST_PIXELS = 16_000_000;

/** What the canvas shows as an SVG. Throws an Error while the page shows no canvas. */
export function svgOf(store: Store, style = ''): string {
  const shoot = store.shoot.peek();
  if (!shoot) throw new Error('there is no picture while the table is shown');
  return writeSvg(shoot(), captionOf(store), style);
}

/** The same as a PNG, twice as fine as the screen where that is not too large. */
export async function pngOf(store: Store): Promise<Blob> {
  const svg = svgOf(store, await fontsInUse());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser drew no picture'))), 'image/png');
  });
}

function captionOf(store: Store): Caption {
  const { graph } = store;
  const view = store.view.peek();
  const scene = store.scene.peek();
  const palette = readPalette();
  const kindOf = (key: string) => graph.getNodeAttribute(key, 'kind');
  const shown = [...scene.nodes].map(kindOf);
  const legend =
    view.look.colour === 'community'
      ? communitiesOf(graph, scene).map(({ number, leader, size }) => ({
          ...{ name: graph.getNodeAttribute(leader, 'label'), count: size, kind: 'person' as const },
          colour: palette.communities[number] ?? palette.muted,
        }))
      : kinds
          .map((kind) => ({ kind, count: shown.filter((one) => one === kind).length }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => ({ name: kindNames[kind].many, count, kind, colour: palette.kinds[kind] }));
  const passing = store.passing.peek();
  const { counts } = store.front.peek();
  const sum = `${counts.statement} statements in ${counts.document} articles${passing ? ', filtered' : ''}`;
  const today = formatDate(new Date().toISOString());
  return {
    title: graph.getAttribute('title'),
    lines: [sum, ...filterLines(graph, view), `Whosaid, ${today}`],
    legend,
  };
}
