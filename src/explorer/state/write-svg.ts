import { buildXml, type XmlElement } from '../../core/export/xml/build-xml.ts';
import { lineText } from '../../core/export/xml/xml-text.ts';
import type { NodeKind } from '../../core/model/graph.ts';
import { markPath } from './mark-path.ts';
import type { Shot, ShotLine, ShotMark, ShotName } from './shot.ts';
import { tipOutline } from './tip-outline.ts';

export interface Caption {
  readonly title: string;
  /** Below the title, one line each: what is counted, which filters are in force. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendEntry[];
}

interface LegendEntry {
  readonly name: string;
  readonly count: number;
  readonly colour: string;
  readonly kind: NodeKind;
}

const MARGIN = 28;
const TITLE = 28;
const LINE = 20;
const SANS = '"Libre Franklin Variable", "Libre Franklin", Helvetica, Arial, sans-serif';
const SERIF = '"Newsreader Variable", Newsreader, Georgia, serif';

/**
 * Writes what the canvas shows as an SVG, with its title, filters and legend. Text stays text, in the fonts of the page or
 * what is nearest to them. `style` is put in as it is, for fonts that must come along.
 */
export function writeSvg(shot: Shot, { title, lines, legend }: Caption, style = ''): string {
  const { width, paper, ink, muted } = shot;
  const rows = legendRows(legend, width);
  const top = MARGIN + TITLE + lines.length * LINE + 12;
  const bottom = top + shot.height;
  const height = bottom + rows.length * 24 + MARGIN;
  const caption = [
    textElement({ text: title, x: MARGIN, y: MARGIN + 8, font: `500 25px ${SERIF}`, colour: ink, isCentred: false }),
    ...lines.map((text, row) =>
      textElement({
        ...{ text, x: MARGIN, y: MARGIN + TITLE + 8 + row * LINE },
        ...{ font: `400 13.5px ${SANS}`, colour: muted, isCentred: false },
      }),
    ),
  ];
  const entries = rows.flatMap((row, number) =>
    row.map((entry) => legendElement(entry, bottom + 12 + number * 24, shot)),
  );
  return buildXml({
    svg: {
      '@xmlns': 'http://www.w3.org/2000/svg',
      '@width': `${width}`,
      '@height': `${height}`,
      '@viewBox': `0 0 ${width} ${height}`,
      '@role': 'img',
      title: lineText(title),
      ...(style !== '' && { style }),
      rect: { '@width': '100%', '@height': '100%', '@fill': paper },
      svg: {
        '@y': `${top}`,
        '@width': `${width}`,
        '@height': `${shot.height}`,
        g: [
          { '@stroke-linecap': 'round', line: shot.lines.map(lineElement) },
          { path: shot.lines.flatMap(tipElement) },
          { g: shot.marks.map((mark) => markElement(mark, shot)) },
          {
            '@stroke': paper,
            '@stroke-width': '4',
            '@stroke-linejoin': 'round',
            '@paint-order': 'stroke',
            text: shot.names.map(textElement),
          },
        ],
      },
      g: [{ text: caption }, { g: entries }],
    },
  });
}

function lineElement({ from, to, width, colour, dash, opacity }: ShotLine): XmlElement {
  return {
    '@x1': short(from.x),
    '@y1': short(from.y),
    '@x2': short(to.x),
    '@y2': short(to.y),
    '@stroke': colour,
    '@stroke-width': short(width),
    ...(dash && { '@stroke-dasharray': dash.map(short).join(' ') }),
    ...(opacity < 1 && { '@opacity': `${opacity}` }),
  };
}

function tipElement(line: ShotLine): XmlElement[] {
  if (!line.tip) return [];
  const corners = tipOutline(line, line.tip).map(({ x, y }) => `${short(x)} ${short(y)}`);
  return [{ '@d': `M${corners.join('L')}Z`, '@fill': line.colour }];
}

function markElement(
  { kind, x, y, radius, colour, isSelected, opacity, sign }: ShotMark,
  { paper, ink }: Shot,
): XmlElement {
  const d = markPath(kind, radius);
  const outline = (stroke: string, width: number) => ({
    ...{ '@d': d, '@fill': colour, '@fill-rule': 'evenodd', '@stroke': stroke, '@stroke-width': short(width) },
    ...{ '@stroke-linejoin': 'round', '@paint-order': 'stroke' },
  });
  const halo = 2 * Math.min(2, 0.6 + radius * 0.16);
  return {
    '@transform': `translate(${short(x)} ${short(y)})`,
    ...(opacity < 1 && { '@opacity': `${opacity}` }),
    path: isSelected ? [outline(ink, 9), outline(paper, 4)] : [outline(paper, halo)],
    ...(sign && { text: textElement({ ...sign, x: sign.x - x, y: sign.y - y }) }),
  };
}

/** `y` is the middle of the letters; many programs know only the line that they stand on. */
function textElement({ text, x, y, font, colour, isCentred }: ShotName): XmlElement {
  const [, style, weight, size, family] = /^(italic )?(\d+) ([\d.]+)px (.*)$/.exec(font) ?? [];
  return {
    '@x': short(x),
    '@y': short(y + Number(size) * 0.34),
    '@fill': colour,
    '@font-family': family!,
    '@font-size': short(Number(size)),
    '@font-weight': weight!,
    ...(style && { '@font-style': 'italic' }),
    ...(isCentred && { '@text-anchor': 'middle' }),
    '#text': lineText(text),
  };
}

interface PlacedEntry extends LegendEntry {
  readonly x: number;
}

/** Entries side by side, in as many rows as they need; a letter is taken to be 7 pixels wide. */
function legendRows(legend: readonly LegendEntry[], width: number): readonly (readonly PlacedEntry[])[] {
  const rows: PlacedEntry[][] = [];
  let x = width;
  for (const entry of legend) {
    const room = 44 + 7 * `${entry.name} ${entry.count}`.length;
    if (x + room > width - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)!.push({ ...entry, x });
    x += room;
  }
  return rows;
}

function legendElement({ name, count, colour, kind, x }: PlacedEntry, y: number, shot: Shot): XmlElement {
  const font = `400 13px ${SANS}`;
  return {
    g: markElement({ kind, x: x + 6, y, radius: 6, colour, isSelected: false, opacity: 1 }, shot),
    text: textElement({ text: `${name} ${count}`, x: x + 20, y, font, colour: shot.ink, isCentred: false }),
  };
}

/** Coordinates to a tenth of a pixel. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
