import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/1-text/read-text.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { documentOf } from '../read.ts';

/** What stands in datelines, and what the body begins with. */
function datelineOf(text: string): string[] {
  return readText(documentOf(text, english), english)
    .paragraphs.filter(({ kind }) => kind === 'dateline')
    .map(({ start, end }) => text.slice(start, end));
}

describe('cutDatelines()', () => {
  it.each([
    ['Hanoi (KNA) – Rain fell on the town.', 'Hanoi (KNA) –'],
    ['SEOUL, Sept. 10 (Newsday) -- The envoys met.', 'SEOUL, Sept. 10 (Newsday) --'],
    ['(KNA) - The envoys met.', '(KNA) -'],
    ['BRUSSELS, September 21. /KASS/. The envoys met.', 'BRUSSELS, September 21. /KASS/.'],
    ['JAKARTA: (Newsday) The envoys met.', 'JAKARTA: (Newsday)'],
    ['Havana, September 4 (KL) The envoys met.', 'Havana, September 4 (KL)'],
    ['GENEVA (28 April 2031) – “We must act,” she said.', 'GENEVA (28 April 2031) –'],
    ['LUSAKA/ROME, 2 February – Three envoys met.', 'LUSAKA/ROME, 2 February –'],
    ['WASHINGTON -- The envoys met.', 'WASHINGTON --'],
    ['SYDNEY, Australia — The envoys met.', 'SYDNEY, Australia —'],
    ['ISLAMABAD: The envoys met.', 'ISLAMABAD:'],
    ['Ankara — The envoys met.', 'Ankara —'],
    ['LAHORE : The envoys met.', 'LAHORE :'],
    ['LONDON Larch United have met.', 'LONDON'],
    ['LONDON, Sept 23 Larch United have met.', 'LONDON, Sept 23'],
  ])('sets apart where %j comes from', (text, dateline) => {
    expect(datelineOf(text)).toEqual([dateline]);
  });

  it.each([
    ['Bridge to open\n\nOSTBY: The envoys met.\n\nRain fell on the town.', ['OSTBY:']],
    ['Bridge to open\n\nMARR: Are you ready?\n\nROE: I am.', []],
  ])('takes the only label of an article for one: %j', (text, datelines) => {
    expect(datelineOf(text)).toEqual(datelines);
  });

  it.each([
    ['MARR: The envoys met.'],
    ['NASA Chief Ida Marr met them.'],
    ['Ida Marr — The Larch-born mayor — met them.'],
    ['Ida Marr (Labour) – who won – met them.'],
    ['The plan (KNA) – The first – was late.'],
    ['In May (2031) the envoys met.'],
  ])('leaves %j as it is', (text) => {
    expect(datelineOf(text)).toEqual([]);
  });
});
