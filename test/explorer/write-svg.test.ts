import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/explorer/state/kinds.ts';
import type { Shot } from '../../src/explorer/state/shot.ts';
import { writeSvg } from '../../src/explorer/state/write-svg.ts';

const shot: Shot = {
  ...{ width: 400, height: 300, paper: '#ffffff', ink: '#111111', muted: '#555555' },
  lines: [
    { from: { x: 1.04, y: 2 }, to: { x: 30, y: 40 }, width: 2, colour: '#cccccc', tip: { x: 30, y: 40 }, opacity: 1 },
    { from: { x: 1, y: 2 }, to: { x: 3, y: 4 }, width: 2, colour: '#cccccc', dash: [4, 6], opacity: 0.3 },
  ],
  marks: kinds.map((kind, i) => ({
    ...{ kind, x: 20 * i, y: 50, radius: 8, colour: '#c23b26', isSelected: i === 0, opacity: i === 1 ? 0.2 : 1 },
  })),
  names: [
    {
      text: 'Ann “A” <b> & \u0000',
      font: 'italic 420 14px "A Serif", serif',
      colour: '#111111',
      x: 5,
      y: 50,
      isCentred: false,
    },
  ],
};
const legend = kinds.map((kind) => ({ kind, name: `Many of ${kind}`, count: 3, colour: '#c23b26' }));

/** The elements of an SVG with what they say; throws where it is not well-formed. */
function parse(svg: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const all: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof all)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return all;
}

describe('writeSvg()', () => {
  const elements = parse(writeSvg(shot, { title: 'Harbours </svg>', lines: ['Country: Norway'], legend }));
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);

  test('writes every line, mark, name and entry of the legend, and text as text', () => {
    expect(elements.filter(({ name }) => name === 'line')).toHaveLength(2);
    // A selected node has a ring of its own, and one line an arrow.
    expect(elements.filter(({ name }) => name === 'path')).toHaveLength(2 * kinds.length + 2);
    expect(texts).toEqual([
      'Ann “A” <b> &',
      'Harbours </svg>',
      'Country: Norway',
      ...legend.map(({ name }) => `${name} 3`),
    ]);
  });

  test('keeps dashes, fading and the style of a name', () => {
    const [whole, dashed] = elements.filter(({ name }) => name === 'line').map(({ attributes }) => attributes);
    expect(whole).toMatchObject({ x1: '1', stroke: '#cccccc' });
    expect(whole).not.toHaveProperty('opacity');
    expect(dashed).toMatchObject({ 'stroke-dasharray': '4 6', opacity: '0.3' });
    const name = elements.find(({ text }) => text.startsWith('Ann'));
    expect(name?.attributes).toMatchObject({
      'font-style': 'italic',
      'font-weight': '420',
      'font-family': '"A Serif", serif',
    });
  });

  test('breaks a legend that is wider than the picture', () => {
    const heightOf = (width: number) =>
      Number(parse(writeSvg({ ...shot, width }, { title: '', lines: [], legend }))[0]!.attributes.height);
    expect(heightOf(300)).toBeGreaterThan(heightOf(2000));
    const entries = elements.filter(({ text }) => text.startsWith('Many of'));
    for (const { attributes, text } of entries) expect(Number(attributes.x) + 7 * text.length).toBeLessThan(400);
  });

  test('draws every kind in a shape of its own', () => {
    const paths = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.d);
    expect(new Set(paths.slice(1, kinds.length + 2)).size).toBe(kinds.length);
    for (const path of paths) expect(path).toMatch(/^M[\d .\-LHVAaZM]+Z$/);
  });
});
