import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/1-text/read-text.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import { documentOf } from '../read.ts';

const read = (text: string): Reading => readText(documentOf(text, english), english);

function sentencesOf(text: string): string[] {
  return read(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

describe('readText()', () => {
  it.each([
    ['Gen. Lind spoke. Rain fell.', ['Gen. Lind spoke.', 'Rain fell.']],
    [
      'Sen. Lieut. Gen. Lind spoke to Snr. Col. Marr. Rain fell.',
      ['Sen. Lieut. Gen. Lind spoke to Snr. Col. Marr.', 'Rain fell.'],
    ],
    ['Rep. Ida Marr (D-N.Y.) said so. Rain fell.', ['Rep. Ida Marr (D-N.Y.) said so.', 'Rain fell.']],
    ['“It is over!” he said. Rain fell.', ['“It is over!” he said.', 'Rain fell.']],
    ['“We are done. We go,” said Lind. Rain fell.', ['“We are done. We go,” said Lind.', 'Rain fell.']],
    ['Lind said: “We are done.” Rain fell.', ['Lind said: “We are done.”', 'Rain fell.']],
    ['“It is over!”, Lind said. Rain fell.', ['“It is over!”, Lind said.', 'Rain fell.']],
    ['Mohd. Lind met Ms. Wałęga. Rain fell.', ['Mohd. Lind met Ms. Wałęga.', 'Rain fell.']],
    ['It costs $1.2 million. Rain fell.', ['It costs $1.2 million.', 'Rain fell.']],
    ['It costs P1.2 billion or Rs5,400.50. Rain fell.', ['It costs P1.2 billion or Rs5,400.50.', 'Rain fell.']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['He fell ill. Ada Falk left.', ['He fell ill.', 'Ada Falk left.']],
    [
      'It opened at 9am. Rain fell at 7.20pm. Ada Falk left.',
      ['It opened at 9am.', 'Rain fell at 7.20pm.', 'Ada Falk left.'],
    ],
  ])('cuts %j into sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('makes a paragraph of each item of a list, without its bullet', () => {
    const item = 'The bridge of Brug will stay closed until the end of the month';
    const { paragraphs, doc } = read(`* ${item}\n* ${item}\n• ${item}`);
    expect(paragraphs.map(({ start, end }) => doc.text.slice(start, end))).toEqual([item, item, item]);
  });

  it('joins hard-wrapped lines into paragraphs', () => {
    const text = [
      'The council of the town said on Monday that the old bridge over the river',
      'would stay closed until the end of the year because of the floods that had',
      'torn away its northern pier.',
      '',
      'Rain fell.',
    ].join('\n');
    expect(read(text).paragraphs).toHaveLength(2);
  });

  it.each([
    ['(Photo: Ivo Marr/Agency)', 'caption'],
    ['A bridge in the rain.jpg', 'caption'],
    ['Ida Marr (R) meets Otto Lind on the bridge on May 2. (Newsday)', 'caption'],
    ['Ida Marr and Otto Lind meet on the bridge on May 2, 2031. (Newsday/Ivo Roe)', 'caption'],
    ['Ida Marr (R) met Otto Lind on the bridge.', 'body'],
    ['Comment (0)', 'boilerplate'],
    ['Source: https://news.example/a-b', 'boilerplate'],
    ['This site uses cookies to know you better.', 'boilerplate'],
    ['Read more: Why bridges fall', 'boilerplate'],
    ['Bridge to open in May', 'heading'],
    ['Mayor Says Ostby Bridge Is Safe After All.', 'heading'],
    ['The bridge will open in May.', 'body'],
    ['Mayor Ada Falk, Ostby Crown Court heard.', 'body'],
  ])('takes %j for %s', (text, kind) => {
    expect(read(text).paragraphs.map((paragraph) => paragraph.kind)).toEqual([kind]);
  });

  it('takes what follows a line “Related” for boilerplate', () => {
    const text = 'Rain fell on the town.\n\nIt fell for days.\n\nRelated\n\nWhy bridges fall, said Lind.';
    expect(read(text).paragraphs.map((paragraph) => paragraph.kind)).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('gives captions and boilerplate no tokens', () => {
    expect(read('Comment (0)\n(Photo: Ivo Marr)').tokens).toEqual([]);
  });

  it.each([
    ['the Secretary-General’s aide', ['the', 'secretary-general', "'s", 'aide']],
    ["the workers' rights", ['the', 'workers', "'", 'rights']],
    ['Phạm Bình Minh quả', ['phạm', 'bình', 'minh', 'quả']],
    ['at 7.20am and 9.30pm', ['at', '7.20am', 'and', '9.30pm']],
    ['(R-Tex.)', ['(', 'r-tex', '.', ')']],
  ])('cuts %j into tokens', (text, tokens) => {
    expect(
      read(`${text} it rained.`)
        .tokens.map((token) => token.lower)
        .slice(0, tokens.length),
    ).toEqual(tokens);
  });

  it('tags a name that looks like a verb by its capital', () => {
    const text = '“We came,” Lynch said. The rain met Lynch there.';
    const tags = read(text)
      .tokens.filter((token) => token.lower === 'lynch')
      .map((token) => token.pos);
    expect(tags).toEqual(['PROPN', 'PROPN']);
  });

  it('places every token where it stands, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { tokens, sentences, paragraphs, quotations } = read(text);
        let end = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.lower).toBe(text.slice(token.start, token.end).toLowerCase().replace(/[’‘]/g, "'"));
          end = token.end;
        }
        for (const span of [...sentences, ...paragraphs, ...quotations]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(sentences.reduce((count, sentence) => count + sentence.last - sentence.first, 0)).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a text the same whatever it read before', () => {
    const texts = [
      'Trump’s plan pleased Zorblax’s “aides”.',
      "Zorblax's plan",
      'Trump’s "plan" failed. Zorblax’s did not.',
    ];
    const forward = texts.map(read);
    const backward = texts.toReversed().map(read).toReversed();
    expect(backward).toEqual(forward);
  });

  it('reads a long run without a space, and many instances’ worth of new words', () => {
    expect(read('x'.repeat(200_000)).tokens.length).toBeLessThan(2);
    const words = Array.from({ length: 30_000 }, (_, index) => `Wort${index.toString(36)}ig`).join(' ');
    expect(read(`${words}.`).tokens.length).toBeGreaterThan(29_000);
  });
});
